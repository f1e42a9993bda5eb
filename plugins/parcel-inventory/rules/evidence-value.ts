import { differsBy, minusDecimal, type Parcel } from '@plansmith/plan';
import { comparisonTerms, eachParcel, inputTerm, neededNumber, ownDesign, roundedText, storedText, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { aboutParcel } from '../core/parcels.ts';

const tolerance = 'tol.far';

export const evidenceValue: PlanRule = {
  meta: {
    id: 'inventory/evidence-value',
    title: { zh: '容积率证据与记录一致', en: 'Evidence of FAR is the FAR of the record' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { parameters: [tolerance] },
    messages: {
      differs: {
        zh: '地块 {object} 的认定证据 {criterion} 为容积率 {stored}，记录的现状容积率为 {computed}（允许差 {tolerance}）',
        en: 'evidence {criterion} of parcel {object} is a FAR of {stored}, the record has {computed} (tolerance {tolerance})',
      },
    },
    source: ownDesign,
  },
  check: eachParcel(checkParcel),
};

function checkParcel({ document, model, report }: PlanRuleContext, { id, path, value }: Parcel): void {
  const allowed = neededNumber(model, tolerance);
  const far = value.farCurrent;
  for (const [index, item] of (value.evidence ?? []).entries()) {
    if (far === undefined || item?.unit !== 'far' || typeof item.value !== 'number' || !differsBy(item.value, far, allowed.value)) continue;
    const place = { uri: document.uri, path: [...path, 'evidence', index, 'value'] };
    const attribute = { zh: '容积率证据', en: 'evidence of FAR' };
    report({
      messageId: 'differs',
      data: { object: id, criterion: item.criterionId ?? `#${index + 1}`, stored: storedText(item.value, 2), computed: roundedText(far, 2), tolerance: allowed.value },
      path: place.path,
      ...aboutParcel(id),
      subject: `${id} ${index}`,
      terms: comparisonTerms({ attribute, unit: '', stored: item.value, ...place, inputs: [inputTerm({ uri: document.uri, path: [...path, 'farCurrent'] }, { zh: '现状容积率', en: 'current FAR' }, far, '')], computed: far, tolerance: allowed.value, parameter: allowed }),
      related: [{ message: { zh: `现状容积率 ${far}，相差 ${minusDecimal(item.value, far)}`, en: `current FAR ${far}, off by ${minusDecimal(item.value, far)}` }, uri: document.uri, path: [...path, 'farCurrent'] }],
      fixes: [{ title: { zh: `证据改为 ${far}`, en: `Set the evidence to ${far}` }, edits: [{ uri: document.uri, operation: { op: 'set', path: place.path, value: far } }] }],
    });
  }
}
