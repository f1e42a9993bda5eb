import type { Bilingual } from '@plansmith/base';
import { showNumber } from '@plansmith/plan';
import type { PlanRule } from '@plansmith/plugin/rule-kit';
import { inPlaceParameters, inPlaceVerdict, staysInPlace, type InPlaceFault } from '../core/outside-boundary.ts';
import { outsideParcels } from '../core/outside-parcels.ts';
import { overlayNoiseParameters, parameterTerm } from '../core/measures.ts';
import { undecidedMessages } from '../core/undecided.ts';

const faultMessages: Readonly<Record<InPlaceFault, Bilingual>> = {
  industrialLine: {
    zh: '{object} 在城镇开发边界外，只有 {industrialPct} % 在工业用地控制线内（要求 {leastPct} %），不得原地改扩建',
    en: '{object} lies outside the urban development boundary and only {industrialPct} % inside the industrial land control line ({leastPct} % needed): it may not be rebuilt in place',
  },
  notIdentified: {
    zh: '{object} 在城镇开发边界外，未认定为低效用地，不得原地改扩建',
    en: '{object} lies outside the urban development boundary and is not identified as low-efficiency land: it may not be rebuilt in place',
  },
  relocation: {
    zh: '{object} 在城镇开发边界外，已列入搬迁计划，不得原地改扩建',
    en: '{object} lies outside the urban development boundary and is to be relocated: it may not be rebuilt in place',
  },
  useChanges: {
    zh: '{object} 在城镇开发边界外，用途由 {from} 改为 {to}；原地改扩建不得改变用途',
    en: '{object} lies outside the urban development boundary and changes from {from} to {to}: rebuilding in place may not change the use',
  },
  noConformity: {
    zh: '{object} 在城镇开发边界外原地改扩建，没有填写规划符合依据（planConformityRef）',
    en: '{object} is rebuilt in place outside the urban development boundary without a document of plan conformity (planConformityRef)',
  },
  larger: {
    zh: '{object} 在城镇开发边界外，规划用地 {grossM2} m² 大于现状 {areaM2} m²；原地改扩建不得扩大用地',
    en: '{object} lies outside the urban development boundary; its planned site of {grossM2} m2 is larger than the present {areaM2} m2, which rebuilding in place does not allow',
  },
};

const unknownOf: Readonly<Record<InPlaceFault, Bilingual>> = {
  industrialLine: { zh: '工业用地控制线占比', en: 'share inside the industrial land control line' },
  notIdentified: { zh: '认定结论（verdict）', en: 'verdict of the identification' },
  relocation: { zh: '是否计划搬迁（relocationPlanned）', en: 'whether relocation is planned (relocationPlanned)' },
  useChanges: { zh: '现状或规划用途', en: 'present or planned use' },
  noConformity: { zh: '规划符合依据', en: 'plan conformity' },
  larger: { zh: '现状或规划用地面积', en: 'present or planned site area' },
};

export const outsideUdbInplace: PlanRule = {
  meta: {
    id: 'boundary/outside-udb-inplace',
    title: { zh: '边界外工业用地原地改扩建符合条件', en: 'Plants outside the boundary are rebuilt in place on conditions' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { layers: ['parcels', 'udb', 'industrialLine'], parameters: [...overlayNoiseParameters, ...inPlaceParameters] },
    messages: {
      ...faultMessages,
      open: {
        zh: '{object} 在城镇开发边界外，{what}没有填写，能否原地改扩建无法判定，不视为通过',
        en: '{object} lies outside the urban development boundary, and the {what} is not recorded: whether it may be rebuilt in place is undecided, which does not count as passed',
      },
      ...undecidedMessages,
    },
    source: { citation: 'S III(5)18', certainty: 'A text', note: { zh: '“用地不大于现状”和 99 % 的占比为本工具取值（C）。', en: 'That the site may not grow, and the share of 99 %, are our own reading (C).' } },
  },
  check(context) {
    const { model, report, undecided } = context;
    const leastPct = model.numberParameter('udb.inplaceIndustrialMinPct');
    if (!leastPct) return;
    for (const { parcel, control, path, conflict } of outsideParcels(context)) {
      if (!parcel || !staysInPlace(parcel)) continue;
      const verdict = inPlaceVerdict(model, parcel, control);
      if (!verdict) continue;
      const { currentUseCode, areaM2 } = parcel.value;
      const { grossM2, useCode } = control.value;
      const data = {
        ...conflict.data,
        industrialPct: showNumber(model.overlay('parcels', parcel.id, 'industrialLine')?.sharePct ?? 0, 2),
        leastPct: leastPct.value,
        from: currentUseCode ?? '–',
        to: useCode ?? '–',
        grossM2: showNumber(grossM2 ?? 0, 2),
        areaM2: showNumber(areaM2 ?? 0, 2),
      };
      const related = [{ message: { zh: `${parcel.id} 的台账记录`, en: `inventory record of ${parcel.id}` }, uri: parcel.uri, path: [...parcel.path, 'id'] }, ...(conflict.shown.related ?? [])];
      const shown = { ...conflict.shown, related, path: [...path, 'parcelRef'] };
      for (const fault of verdict.faults) report({ ...shown, messageId: fault, data, terms: [...(conflict.shown.terms ?? []), ...(fault === 'industrialLine' ? [parameterTerm(leastPct, 'pct')] : [])] });
      for (const condition of verdict.unknown) undecided({ ...shown, messageId: 'open', data: { ...data, what: unknownOf[condition] }, subject: `${parcel.id} ${condition}` });
    }
  },
};
