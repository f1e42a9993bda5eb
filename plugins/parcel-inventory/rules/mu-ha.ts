import { differsBy, minusDecimal, timesDecimal, type Parcel } from '@plansmith/plan';
import { comparisonTerms, eachParcel, inputTerm, neededNumber, roundedText, roundedTo, storedText, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { aboutParcel } from '../core/parcels.ts';

const tolerance = 'tol.mu';

/** One hectare is fifteen mu. */
const muPerHa = 15;
const m2PerHa = 10_000;

export const muHa: PlanRule = {
  meta: {
    id: 'inventory/mu-ha',
    title: { zh: '亩数与公顷数相符', en: 'Mu and hectares agree' },
    severity: 'warning',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { parameters: [tolerance] },
    messages: {
      differs: {
        zh: '地块 {object} 填写 {stored} 亩，面积 {area} m² 合 {computed} 亩，相差 {difference} 亩（允许差 {tolerance} 亩）',
        en: 'parcel {object} is recorded with {stored} mu, its {area} m2 are {computed} mu: off by {difference} mu (tolerance {tolerance} mu)',
      },
    },
    source: { citation: 'ELL; ZJLE', certainty: 'A' },
  },
  check: eachParcel(checkParcel),
};

function checkParcel({ document, model, report }: PlanRuleContext, { id, path, value }: Parcel): void {
  const { areaMu, areaM2 } = value;
  const allowed = neededNumber(model, tolerance);
  if (areaMu === undefined || areaM2 === undefined) return;
  const computed = timesDecimal(areaM2, muPerHa) / m2PerHa;
  if (!differsBy(areaMu, computed, allowed.value)) return;
  const place = { uri: document.uri, path: [...path, 'areaMu'] };
  const attribute = { zh: '亩数', en: 'area in mu' };
  report({
    messageId: 'differs',
    data: { object: id, stored: storedText(areaMu, 2), area: areaM2, computed: roundedText(computed, 2), difference: roundedText(minusDecimal(areaMu, computed), 2), tolerance: allowed.value },
    path: place.path,
    ...aboutParcel(id),
    terms: comparisonTerms({ attribute, unit: 'mu', stored: areaMu, ...place, inputs: [inputTerm({ uri: document.uri, path: [...path, 'areaM2'] }, { zh: '面积', en: 'area' }, areaM2, 'm2')], computed, tolerance: allowed.value, parameter: allowed }),
    fixes: [
      {
        title: { zh: `改为 ${roundedText(computed, 2)} 亩`, en: `Set it to ${roundedText(computed, 2)} mu` },
        edits: [{ uri: document.uri, operation: { op: 'set', path: place.path, value: roundedTo(computed, 2) } }],
      },
    ],
  });
}
