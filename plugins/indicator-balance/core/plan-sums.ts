import type { Bilingual } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { planQuantity, storedPlanTotals, sumDecimal, type PlanModel, type Quantity, type Unit, type UnitMeasure } from '@plansmith/plan';
import { numberAt, recordsIn, type StoredSum, textAt } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';
import { measures } from './measures.ts';
import type { SumTolerances } from './unit-sums.ts';

/** Keys of the totals whose name in the special plan differs from the measure's. */
const planTitles: Readonly<Record<string, Bilingual>> = {
  landHa: { zh: '单元总面积', en: 'area of units' },
  netHa: { zh: '净用地总面积', en: 'net area' },
  dedicatedHa: { zh: '移交用地总面积', en: 'dedicated area' },
};

/** A total as a unit stores it: in its own document, else in its detailed plan, else as it is computed, with the place. */
export function storedUnitTotal(model: PlanModel, unit: Unit, measure: UnitMeasure): Quantity {
  const own = numberAt(unit.value, measure);
  const plan = own === undefined ? model.detailedPlanTotals(unit.id) : undefined;
  const stored = own ?? numberAt(plan?.totals, measure);
  if (stored === undefined) return model.derived.unitTotal(unit.id, measure);
  const symbol = measures[measure].unit;
  const place = plan ? { uri: plan.uri, path: ['totals', measure] } : { uri: unit.uri, path: [measure] };
  const term: Term = { label: { zh: unit.id, en: unit.id }, value: stored, unit: symbol, role: 'input', ...place };
  return { value: stored, unit: symbol, terms: [term], missing: [] };
}

/** Sum of what the units store of one measure. */
export function sumOfStoredTotals(model: PlanModel, measure: UnitMeasure): Quantity {
  const parts = model.units().map((unit) => ({ unit, total: storedUnitTotal(model, unit, measure) }));
  const symbol = measures[measure].unit;
  const missing = parts.flatMap(({ total }) => total.missing);
  const terms = parts.flatMap(({ unit, total }): Term[] =>
    total.value === undefined
      ? []
      : [{ label: { zh: unit.id, en: unit.id }, value: total.value, unit: symbol, role: 'input', uri: total.terms[0]?.uri ?? unit.uri, path: total.terms.length === 1 ? (total.terms[0]!.path ?? []) : [] }],
  );
  if (missing.length > 0) return { value: undefined, unit: symbol, terms, missing };
  return { value: sumDecimal(terms.map(({ value }) => value as number)), unit: symbol, terms, missing };
}

/** Totals of the special plan and the floor area of its roster's rows (their land areas are reference/plan-unit-roster's), each against what the units store; a number that agrees with the computed total is right although a unit's is not. */
export function specialPlanSums(model: PlanModel, document: DocumentView, tolerances: SumTolerances): readonly StoredSum[] {
  const sums: StoredSum[] = [];
  const planId = textAt(document.value, 'id') ?? document.uri;
  for (const [key, row] of Object.entries(storedPlanTotals)) {
    const stored = numberAt(document.value, 'indicatorTotals', key);
    if (stored === undefined) continue;
    const total = sumOfStoredTotals(model, row.measure);
    const { title, digits } = measures[row.measure];
    sums.push({
      messageId: 'totalDiffers',
      path: ['indicatorTotals', key],
      object: planId,
      attribute: planTitles[key] ?? title,
      digits: row.perHa ? 4 : digits,
      stored,
      sum: row.perHa ? { ...total, unit: 'ha', value: total.value === undefined ? undefined : total.value / 10_000 } : total,
      elsewhere: () => planQuantity(model.derived, row).value,
      tolerance: row.perHa || total.unit === 'ha' ? tolerances.ha : tolerances.m2,
      subject: key,
    });
  }
  for (const { index, record } of recordsIn(document, 'units')) {
    const unitId = textAt(record, 'unitRef');
    const unit = unitId === undefined ? undefined : model.unit(unitId);
    if (!unit) continue;
    const stored = numberAt(record, 'gfaM2');
    if (stored === undefined) continue;
    const { title, digits } = measures.plannedGfaM2;
    sums.push({
      messageId: 'rosterGfaDiffers',
      path: ['units', index, 'gfaM2'],
      object: unit.id,
      attribute: title,
      digits,
      stored,
      sum: storedUnitTotal(model, unit, 'plannedGfaM2'),
      elsewhere: () => model.derived.unitTotal(unit.id, 'plannedGfaM2').value,
      tolerance: tolerances.m2,
      feature: { layer: 'units', id: unit.id },
    });
  }
  return sums;
}

/** Units that have a document but no row in the special plan's roster. None where the plan has no roster at all: that is schema/valid's. */
export function unitsWithoutRow(model: PlanModel, document: DocumentView): readonly Unit[] {
  const rows = recordsIn(document, 'units');
  if (rows.length === 0) return [];
  const listed = new Set(rows.map(({ record }) => textAt(record, 'unitRef')));
  return model.units().filter(({ id }) => !listed.has(id));
}
