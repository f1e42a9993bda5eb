import type { Parcel, PlanModel } from '@plansmith/plan';
import { eachParcel, neededTexts, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { aboutParcel } from '../core/parcels.ts';

/** Parameters with the codes that each type of low-efficiency land may have. */
const typeUses = {
  低效工矿: 'lowEff.industryUses',
  低效居住: 'lowEff.housingUses',
  低效商服: 'lowEff.commerceUses',
  低效设施: 'lowEff.facilityUses',
  低效村庄: 'lowEff.villageUses',
} as const;
/** What collective land of villages may be as well, outside industrial parks. */
const villageCollective = 'lowEff.villageCollectiveUses';

export const typeMatchesUse: PlanRule = {
  meta: {
    id: 'inventory/type-matches-use',
    title: { zh: '低效类型与现状用途相符', en: 'The type of low-efficiency land fits its use' },
    severity: 'warning',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { parameters: [...Object.values(typeUses), villageCollective] },
    messages: {
      use: {
        zh: '地块 {object} 类型为{type}，现状用途却是 {use}；该类型对应 {allowed}',
        en: 'parcel {object} is of type {type}, but its use is {use}; the type goes with {allowed}',
      },
      notVillage: {
        zh: '地块 {object} 登记为城中村，类型却是{type}',
        en: 'parcel {object} is recorded as an urban village, but is of type {type}',
      },
      village: {
        zh: '地块 {object} 类型为低效村庄，所在单元 {unit} 是城中村单元，却没有登记为城中村（urbanVillage: true）',
        en: 'parcel {object} is village land of unit {unit}, an urban village, but is not recorded as one (urbanVillage: true)',
      },
    },
    source: { citation: 'ZZ', certainty: 'A classes, C', note: { zh: '类型名录见于外市指南（A）；类型与代码的对应为本工具取法（C）。', en: 'The list of types is that of another place (A); which codes they go with is our own reading (C).' } },
  },
  check: eachParcel((context, parcel) => {
    checkUse(context, parcel);
    checkVillage(context, parcel);
  }),
};

function checkUse({ model, report }: PlanRuleContext, parcel: Parcel): void {
  const { id, path, value } = parcel;
  const { lowEffType, currentUseCode } = value;
  if (lowEffType === undefined || currentUseCode === undefined) return;
  const allowed = neededTexts(model, typeUses[lowEffType]);
  const more = lowEffType === '低效村庄' && value.ownerType === '集体' && !isInPark(model, parcel) ? neededTexts(model, villageCollective) : undefined;
  const codes = [...allowed.value, ...(more?.value ?? [])];
  if (codes.some((code) => currentUseCode.startsWith(code))) return;
  report({
    messageId: 'use',
    data: { object: id, type: lowEffType, use: `${currentUseCode} ${model.landUse(currentUseCode)?.name ?? ''}`.trim(), allowed: codes.join('、') },
    path: [...path, 'lowEffType'],
    ...aboutParcel(id),
    related: [allowed, ...(more ? [more] : [])].map((parameter) => ({ message: { zh: `参数 ${parameter.name}`, en: `parameter ${parameter.name}` }, uri: parameter.uri, path: parameter.path })),
  });
}

function isInPark(model: PlanModel, { value }: Parcel): boolean {
  return value.unitRef !== undefined && model.unit(value.unitRef)?.value.unitType === '产业园区';
}

function checkVillage({ model, report }: PlanRuleContext, { id, path, value }: Parcel): void {
  const { lowEffType, urbanVillage, unitRef } = value;
  if (urbanVillage === true && lowEffType !== undefined && lowEffType !== '低效村庄') {
    report({ messageId: 'notVillage', data: { object: id, type: lowEffType }, path: [...path, 'urbanVillage'], ...aboutParcel(id) });
  }
  if (lowEffType !== '低效村庄' || urbanVillage === true || unitRef === undefined || model.unit(unitRef)?.value.unitType !== '城中村') return;
  report({ messageId: 'village', data: { object: id, unit: unitRef }, path: [...path, urbanVillage === undefined ? 'lowEffType' : 'urbanVillage'], ...aboutParcel(id) });
}
