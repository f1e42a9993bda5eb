import type { PlanRule } from '@plansmith/plugin/rule-kit';
import { inPlaceParameters, inPlaceVerdict, staysInPlace } from '../core/outside-boundary.ts';
import { outsideParcels } from '../core/outside-parcels.ts';
import { overlayNoiseParameters } from '../core/measures.ts';
import { undecidedMessages } from '../core/undecided.ts';

/** Urban housing, public service, commerce, industry, logistics: rules boundary/outside-udb-new-building. */
const concentratedUse = /^(0701|08|09|10|11)/;

export const outsideUdbNewBuilding: PlanRule = {
  meta: {
    id: 'boundary/outside-udb-new-building',
    title: { zh: '城镇开发边界外不集中新建', en: 'No concentrated building outside the urban development boundary' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { layers: ['parcels', 'udb', 'industrialLine'], parameters: [...overlayNoiseParameters, ...inPlaceParameters] },
    messages: {
      outside: {
        zh: '{object} 规划用途为 {use}，有 {area} m²（占 {share} %，噪声限 {noise} m²）在城镇开发边界外，既不符合原地改扩建条件，也没有边界外建设依据（outsideUdbBasis）',
        en: '{object}, planned as {use}, has {area} m2 ({share} %; noise limit {noise} m2) outside the urban development boundary, does not meet the conditions of rebuilding in place, and gives no other basis (outsideUdbBasis)',
      },
      open: {
        zh: '{object} 规划用途为 {use}，有 {area} m²（占 {share} %）在城镇开发边界外，是否符合原地改扩建条件无法判定，不视为通过',
        en: '{object}, planned as {use}, has {area} m2 ({share} %) outside the urban development boundary; whether it meets the conditions of rebuilding in place is undecided, which does not count as passed',
      },
      ...undecidedMessages,
    },
    source: { citation: 'NB; UDB26; S III(5)18', certainty: 'A principle, C', note: { zh: '边界外不集中建设为 A；用途范围和例外的写法为本工具取法（C）。', en: 'That nothing is built in concentration outside is A; the list of uses and how exceptions are recorded are our own choice (C).' } },
  },
  check(context) {
    const { model, report, undecided } = context;
    for (const { parcel, control, code, conflict } of outsideParcels(context)) {
      const { outsideUdbBasis } = control.value;
      if (!concentratedUse.test(code) || (outsideUdbBasis?.kind !== undefined && (outsideUdbBasis.docNo ?? '').trim() !== '')) continue;
      const verdict = parcel && staysInPlace(parcel) ? inPlaceVerdict(model, parcel, control) : undefined;
      if (verdict && verdict.faults.length === 0 && verdict.unknown.length === 0) continue;
      const finding = { ...conflict.shown, data: { ...conflict.data, use: `${code} ${model.landUse(code)?.name ?? ''}`.trim() } };
      if (verdict && verdict.faults.length === 0) undecided({ ...finding, messageId: 'open' });
      else report({ ...finding, messageId: 'outside' });
    }
  },
};
