import type { ParcelControl, PlanModel } from '@plansmith/plan';
import { amountText, isSuperseded, listText, ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import type { Report } from '@plansmith/rules';
import { familyTitle } from '../core/measures.ts';
import { factorParameter } from '../core/transfer-entries.ts';
import { familiesOf, housingLacks } from '../core/transfer-uses.ts';
import { entriesOf, sides, type LedgerEntry, type Side } from '../core/transfers.ts';

export const transferUse: PlanRule = {
  meta: {
    id: 'indicator/transfer-use',
    title: { zh: '转移不改变用途大类，居住有配套', en: 'Transfers keep the use family, and housing finds its facilities' },
    severity: 'warning',
    scope: 'document',
    kinds: ['transferLedger'],
    source: ownDesign,
    messages: {
      familyDiffers: {
        zh: '{object} 登记为{family}类，{side}地块 {parcel} 的用途却是{actual}；参数 indicator.transferFactor 没有{family}类的折算系数，不能跨用途转移',
        en: '{object} is of {family}, but parcel {parcel} on its side {side} is of {actual}; the parameter indicator.transferFactor has no factor for {family}, so the use may not change',
      },
      notShown: {
        zh: '{object} 向 {unit} 转入居住建筑面积，但其详细规划没有说明{facilities}的容量',
        en: '{object} moves housing into {unit}, whose detailed plan shows no capacity of {facilities}',
      },
      short: {
        zh: '{object} 向 {unit} 转入居住建筑面积，但{facility}缺口 {short}，规划与周边可用 {provided}，还差 {missing}',
        en: '{object} moves housing into {unit}, which is short of {facility} by {short}; {provided} are planned or spare nearby, {missing} too little',
      },
      inputMissing: {
        zh: '{object} 的用途大类无法核对：缺少 {missing}',
        en: '{object}: the use family cannot be checked, because {missing} is missing',
      },
    },
  },
  check({ document, model, report, undecided }) {
    if (isSuperseded(document)) return;
    for (const entry of entriesOf(model, document)) {
      if (entry.transfer.value.kind !== 'floorArea') continue;
      const { wrong, missing } = familyReports(model, entry);
      for (const found of wrong) report(found);
      if (missing.length > 0) {
        undecided({ messageId: 'inputMissing', path: [...entry.transfer.path, 'useFamily'], subject: entry.transfer.id, data: { object: entry.transfer.id, missing: listText(missing) } });
      }
      for (const found of housingReports(model, entry)) report(found);
    }
  },
};

/** Parcels on either side whose use is of another family than the entry. Where the policy pack has a factor for the entry's family, one side may be. */
function familyReports(model: PlanModel, { transfer }: LedgerEntry): { readonly wrong: readonly Report[]; readonly missing: readonly string[] } {
  const { useFamily } = transfer.value;
  if (useFamily === undefined) return { wrong: [], missing: [] };
  const missing: string[] = [];
  const wrong: Report[] = [];
  for (const side of ['out', 'in'] as const) {
    const parcelId = transfer.value[sides[side].parcelKey];
    if (parcelId === undefined) continue;
    const control = model.parcelControl(parcelId);
    const families = control ? familiesOf(model, control) : [];
    if (!control || families.length === 0) missing.push(`${parcelId} ${control ? 'useCode' : 'parcelControl'}`);
    else if (!families.includes(useFamily)) wrong.push(familyReport({ transfer, side, control, families, useFamily }));
  }
  const hasFactor = factorParameter(model, useFamily) !== undefined;
  return { wrong: hasFactor && wrong.length < 2 ? [] : wrong, missing };
}

function familyReport({ transfer, side, control, families, useFamily }: { readonly transfer: LedgerEntry['transfer']; readonly side: Side; readonly control: ParcelControl; readonly families: readonly string[]; readonly useFamily: string }): Report {
  const titles = families.map(familyTitle);
  return {
    messageId: 'familyDiffers',
    path: [...transfer.path, sides[side].parcelKey],
    subject: `${transfer.id} ${side}`,
    feature: { layer: 'parcels', id: control.id },
    data: {
      object: transfer.id,
      family: familyTitle(useFamily),
      side: sides[side].title,
      parcel: control.id,
      actual: { zh: titles.map(({ zh }) => zh).join('、'), en: titles.map(({ en }) => en).join(', ') },
    },
    related: [{ message: { zh: `${control.id} 的规划用途`, en: `planned use of ${control.id}` }, uri: control.uri, path: [...control.path, 'useCode'] }],
  };
}

/** Facilities that the receiving unit does not show, or not enough of, where housing is moved into it. */
function housingReports(model: PlanModel, { transfer }: LedgerEntry): readonly Report[] {
  const { useFamily, toUnit } = transfer.value;
  if (useFamily !== 'housing' || toUnit === undefined) return [];
  const common = { path: [...transfer.path, 'toUnit'], feature: { layer: 'units', id: toUnit } };
  const lacks = housingLacks(model, toUnit);
  const hidden = lacks.flatMap(({ facility, short }) => (short ? [] : [facility]));
  const reports = lacks.flatMap(({ facility, short }): readonly Report[] => {
    if (!short) return [];
    const { provided, needed, sum, lacking } = short;
    const unit = needed.unit ?? '';
    return [
      {
        ...common,
        messageId: 'short',
        subject: `${transfer.id} ${facility}`,
        data: { object: transfer.id, unit: toUnit, facility, short: amountText(needed.value, unit), provided: amountText(sum, unit), missing: amountText(lacking, unit) },
        terms: [
          ...provided,
          { label: { zh: '规划与周边合计', en: 'planned and nearby' }, value: sum, unit, role: 'result' },
          { ...needed, role: 'limit' },
          { label: { zh: '不足', en: 'shortfall' }, value: lacking, unit, role: 'difference' },
        ],
      },
    ];
  });
  if (hidden.length === 0) return reports;
  return [...reports, { ...common, messageId: 'notShown', subject: `${transfer.id} facilities`, data: { object: transfer.id, unit: toUnit, facilities: listText(hidden) } }];
}
