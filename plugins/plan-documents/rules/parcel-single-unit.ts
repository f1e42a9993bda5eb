import type { Parcel, PlanModel, Unit, UnitListing } from '@plansmith/plan';
import { eachParcel, type PlanRule } from '@plansmith/plugin/rule-kit';
import type { Fix } from '@plansmith/rules';
import { holdingUnit } from '../core/holding-unit.ts';

export const parcelSingleUnit: PlanRule = {
  meta: {
    id: 'reference/parcel-single-unit',
    title: { zh: '地块只属于一个单元', en: 'A parcel belongs to one unit' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory'],
    messages: {
      twoUnits: {
        zh: '地块 {parcel} 同时属于单元 {unit} 和 {other}，面积会重复计入',
        en: 'Parcel {parcel} belongs to unit {unit} and to {other}, so its area would count twice',
      },
      notListed: {
        zh: '地块 {parcel} 写明属于单元 {unit}，但该单元的 parcelRefs 没有它，单元汇总会漏计',
        en: 'Parcel {parcel} says it belongs to unit {unit}, but the unit\'s parcelRefs lacks it, so the unit\'s sums leave it out',
      },
      noUnit: {
        zh: '已认定的地块 {parcel} 不在任何单元内，也没有写明理由（outsideUnitReason）',
        en: 'Parcel {parcel} is identified but lies in no unit and gives no reason (outsideUnitReason)',
      },
    },
    source: { citation: 'S III(2)7', certainty: 'C', note: { zh: '由“划定空间单元”引申的一致性检查，非条文要求。', en: 'A check of consistency derived from "units are delimited", not a clause.' } },
    fixable: true,
  },
  check: eachParcel(({ model, report }, parcel) => {
    const own = parcel.value.unitRef;
    const listed = model.unitsListing(parcel.id);
    const home = own ?? listed[0]?.unit.id;
    if (home === undefined) {
      const { verdict = 'identified', outsideUnitReason } = parcel.value;
      if (verdict !== 'identified' || outsideUnitReason !== undefined) return;
      report({ messageId: 'noUnit', data: { parcel: parcel.id }, ...placeOf(parcel), subject: parcel.id, fixes: joinFixes(model, parcel) });
      return;
    }
    const strangers = listed.filter(({ unit }) => unit.id !== home);
    for (const { unit, index } of strangers) {
      report({
        messageId: 'twoUnits',
        data: { parcel: parcel.id, unit: unit.id, other: home },
        uri: unit.uri,
        path: ['parcelRefs', index],
        subject: parcel.id,
        related: [{ message: { zh: `地块 ${parcel.id} 的记录`, en: `record of parcel ${parcel.id}` }, uri: parcel.uri, path: [...parcel.path, own === undefined ? 'id' : 'unitRef'] }],
        fixes: keepFixes(model, parcel, listed),
      });
    }
    const unit = own === undefined ? undefined : model.unit(own);
    if (!unit || strangers.length > 0 || listed.length > 0) return;
    report({
      messageId: 'notListed',
      data: { parcel: parcel.id, unit: unit.id },
      uri: parcel.uri,
      path: [...parcel.path, 'unitRef'],
      subject: parcel.id,
      related: [{ message: { zh: `单元 ${unit.id}`, en: `unit ${unit.id}` }, uri: unit.uri, path: ['parcelRefs'] }],
      fixes: [{ title: { zh: `把 ${parcel.id} 加入单元 ${unit.id}`, en: `Add ${parcel.id} to unit ${unit.id}` }, edits: [{ uri: unit.uri, operation: addition(unit, parcel) }] }],
    });
  }),
};

function placeOf(parcel: Parcel): { readonly uri: string; readonly path: readonly (string | number)[] } {
  return { uri: parcel.uri, path: [...parcel.path, 'id'] };
}

function addition(unit: Unit, parcel: Parcel): Fix['edits'][number]['operation'] {
  return unit.value.parcelRefs === undefined ? { op: 'set', path: ['parcelRefs'], value: [parcel.id] } : { op: 'append', path: ['parcelRefs'], value: parcel.id };
}

/** Puts the parcel into the unit that holds most of it on the map. */
function joinFixes(model: PlanModel, parcel: Parcel): readonly Fix[] {
  const id = holdingUnit(model, parcel.id);
  const unit = id === undefined ? undefined : model.unit(id);
  if (!unit) return [];
  return [
    {
      title: { zh: `划入单元 ${unit.id}（图上大部分在其中）`, en: `Put into unit ${unit.id}, which holds most of it on the map` },
      edits: [
        { uri: parcel.uri, operation: { op: 'set', path: [...parcel.path, 'unitRef'], value: unit.id } },
        { uri: unit.uri, operation: addition(unit, parcel) },
      ],
    },
  ];
}

/** Keeps the parcel only in the unit that holds most of it on the map. */
function keepFixes(model: PlanModel, parcel: Parcel, listed: readonly UnitListing[]): readonly Fix[] {
  const keep = listed.find(({ unit }) => unit.id === holdingUnit(model, parcel.id));
  if (!keep) return [];
  const others = listed.filter((listing) => listing !== keep);
  return [
    {
      title: { zh: `只保留在单元 ${keep.unit.id}（图上大部分在其中）`, en: `Keep only in unit ${keep.unit.id}, which holds most of it on the map` },
      edits: [
        ...others.map(({ unit, index }) => ({ uri: unit.uri, operation: { op: 'remove', path: ['parcelRefs', index] } as const })),
        ...(parcel.value.unitRef === keep.unit.id ? [] : [{ uri: parcel.uri, operation: { op: 'set', path: [...parcel.path, 'unitRef'], value: keep.unit.id } as const }]),
      ],
    },
  ];
}
