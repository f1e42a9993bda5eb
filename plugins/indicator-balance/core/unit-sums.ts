import type { Bilingual } from '@plansmith/base';
import { storedUnitTotals, type Parameter, type PlanModel, type Quantity } from '@plansmith/plan';
import { numberAt, recordsIn, type StoredSum, textAt } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';
import { familyTitle, measures } from './measures.ts';

/** Largest differences for each added item, by the unit that a sum is in. */
export interface SumTolerances {
  readonly m2: Parameter & { readonly value: number };
  readonly ha: Parameter & { readonly value: number };
}

/** Sums that a unit's detailed plan stores: its totals, floor area and net area by use family, population, and the floor area of housing. None for a plan that is not the unit's current one. */
export function detailedPlanSums(model: PlanModel, document: DocumentView, tolerances: SumTolerances): readonly StoredSum[] {
  const unitId = textAt(document.value, 'unitRef');
  if (unitId === undefined || model.detailedPlanOf(unitId)?.uri !== document.uri) return [];
  const { derived } = model;
  const common = { object: unitId, feature: { layer: 'units', id: unitId }, tolerance: tolerances.m2 };
  const sums: StoredSum[] = [];
  for (const [key, measure] of Object.entries(storedUnitTotals)) {
    const stored = numberAt(document.value, 'totals', key);
    if (stored === undefined) continue;
    const { title, digits } = measures[measure];
    sums.push({ ...common, messageId: `${key}Differs`, path: ['totals', key], attribute: title, digits, stored, sum: derived.unitTotal(unitId, measure) });
  }
  for (const { index, record } of recordsIn(document, 'totals', 'byFamily')) {
    const family = textAt(record, 'family');
    const stored = numberAt(record, 'gfaM2');
    if (family === undefined || stored === undefined) continue;
    sums.push({
      ...common,
      messageId: 'familyGfaDiffers',
      path: ['totals', 'byFamily', index, 'gfaM2'],
      attribute: familyGfa(family),
      digits: 2,
      stored,
      sum: derived.unitFamilyGfaM2(unitId, family),
      // Housing and industry stand in the totals as well: a number repeated there is told there.
      elsewhere: () => numberAt(document.value, 'totals', `${family}GfaM2`),
      subject: `${unitId} ${family}`,
    });
  }
  for (const { index, record } of recordsIn(document, 'totals', 'byFamily')) {
    const family = textAt(record, 'family');
    const stored = numberAt(record, 'netM2');
    if (family === undefined || stored === undefined) continue;
    sums.push({
      ...common,
      messageId: 'familyNetDiffers',
      path: ['totals', 'byFamily', index, 'netM2'],
      attribute: familyNet(family),
      digits: 2,
      stored,
      sum: derived.unitFamilyNetM2(unitId, family),
      subject: `${unitId} ${family}`,
    });
  }
  const people = numberAt(document.value, 'population');
  const residents = derived.unitPopulation(unitId);
  // Residents need not be told for each parcel; where they are, they are whole people, and the sum is exact.
  if (people !== undefined && residents.terms.length > 0) {
    sums.push({
      object: unitId,
      feature: common.feature,
      messageId: 'populationDiffers',
      path: ['population'],
      attribute: { zh: '规划人口', en: 'planned population' },
      digits: 0,
      stored: people,
      sum: residents,
    });
  }
  const housing = numberAt(document.value, 'housing', 'gfaM2');
  if (housing !== undefined) {
    sums.push({
      ...common,
      messageId: 'homesGfaDiffers',
      path: ['housing', 'gfaM2'],
      attribute: { zh: '住房建筑面积', en: 'floor area of homes' },
      digits: 2,
      stored: housing,
      sum: derived.unitTotal(unitId, 'housingGfaM2'),
      elsewhere: () => numberAt(document.value, 'totals', 'housingGfaM2'),
    });
  }
  return sums;
}

/** Sums that a unit's own document stores; what the detailed plan stores too is its detailed plan's fault when both agree. */
export function unitDocumentSums(model: PlanModel, document: DocumentView, tolerances: SumTolerances): readonly StoredSum[] {
  const unitId = textAt(document.value, 'id');
  if (unitId === undefined || model.unit(unitId)?.uri !== document.uri) return [];
  const sums: StoredSum[] = [];
  for (const [key, measure] of Object.entries(storedUnitTotals)) {
    const stored = numberAt(document.value, key);
    if (stored === undefined) continue;
    const { title, digits, unit } = measures[measure];
    sums.push({
      messageId: `${key}Differs`,
      path: [key],
      object: unitId,
      attribute: title,
      digits,
      stored,
      sum: model.derived.unitTotal(unitId, measure),
      elsewhere: () => numberAt(model.detailedPlanOf(unitId)?.value, 'totals', key),
      tolerance: tolerances[unit],
      feature: { layer: 'units', id: unitId },
    });
  }
  return sums;
}

/** Use families that have floor area in a detailed plan but no row in `totals.byFamily`, with that sum. */
export function familiesWithoutRow(model: PlanModel, document: DocumentView): readonly { readonly family: string; readonly sum: Quantity & { readonly value: number } }[] {
  const unitId = textAt(document.value, 'unitRef');
  const rows = recordsIn(document, 'totals', 'byFamily');
  if (unitId === undefined || rows.length === 0) return [];
  const listed = new Set(rows.map(({ record }) => textAt(record, 'family')));
  const used = new Set<string>();
  for (const { record } of recordsIn(document, 'parcelControls')) {
    const codes = [textAt(record, 'useCode'), ...recordList(record, 'uses').map((use) => textAt(use, 'code'))];
    for (const code of codes) {
      const family = code === undefined ? undefined : model.useFamily(code);
      if (family !== undefined && !listed.has(family)) used.add(family);
    }
  }
  return [...used].flatMap((family) => {
    const sum = model.derived.unitFamilyGfaM2(unitId, family);
    return sum.value === undefined || sum.value === 0 ? [] : [{ family, sum: { ...sum, value: sum.value } }];
  });
}

function familyNet(family: string): Bilingual {
  const title = familyTitle(family);
  return { zh: `${title.zh}类净用地面积`, en: `net area of ${title.en}` };
}

/** Floor area of a use family as an attribute. */
export function familyGfa(family: string): Bilingual {
  const title = familyTitle(family);
  return { zh: `${title.zh}类建筑面积`, en: `floor area of ${title.en}` };
}

function recordList(record: unknown, key: string): readonly unknown[] {
  const list = (record as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(list) ? list : [];
}
