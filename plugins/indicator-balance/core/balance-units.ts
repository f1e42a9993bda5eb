import type { Bilingual, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { memoByKey, memoByKeys, planQuantity, storedPlanTotals, sumDecimal, timesDecimal, type ParcelControl, type PlanModel, type Quantity, type Unit, type UnitMeasure } from '@plansmith/plan';
import { numberAt } from '@plansmith/plugin/rule-kit';
import { quantityCell, type LimitInput } from './balance-cell.ts';
import type { BalanceCell, BalanceCells } from './balance-model.ts';
import { measures } from './measures.ts';
import { perModel } from './per-model.ts';
import { transferSum, transferTerms } from './transfer-cell.ts';

/** Measures that have a column of their own. */
const summed = ['areaHa', 'lowEffHa', 'netM2', 'dedicatedM2', 'currentGfaM2', 'plannedGfaM2', 'housingGfaM2', 'industryGfaM2'] as const satisfies readonly UnitMeasure[];

const titles = {
  stored: { zh: '单元文档填写', en: 'stored at the unit' },
  plannedGfaM2: { zh: '规划建筑面积', en: 'planned floor area' },
  footprintM2: { zh: '建筑基底面积', en: 'building footprint' },
  greenM2: { zh: '绿地面积', en: 'green area' },
  net: { zh: '净用地面积', en: 'net area' },
  maxGfa: { zh: '管控上限', en: 'ceiling of the unit' },
  planTotal: { zh: '专项规划汇总', en: 'total of the special plan' },
} satisfies Record<string, Bilingual>;

/** Cells of a unit: sums over its parcels, held against what its document stores, and against its controls where it has them. */
export function unitCells(model: PlanModel, unit: Unit): BalanceCells {
  const sums = Object.fromEntries(summed.map((measure) => [measure, sumCell(model, unit, measure)])) as Readonly<Record<(typeof summed)[number], BalanceCell>>;
  return { ...sums, ...shareCells(model, unit), transferNetM2: transferCell(model, [unit.id]) };
}

/** Cells of the last row: sums over all units, held against the special plan's totals. */
export function totalCells(model: PlanModel): BalanceCells {
  const cellOf = totalsOf(model);
  const cells = Object.fromEntries(summed.map((measure) => [measure, cellOf(measure)])) as Readonly<Record<(typeof summed)[number], BalanceCell>>;
  return { ...cells, ...sharesOverUnits(model, allUnits), transferNetM2: transferCell(model) };
}

/** Each total by itself: a step that changes one does not add up the others again. */
const totalsOf = perModel((model) =>
  memoByKeys<readonly [(typeof summed)[number]], BalanceCell>(([measure]) => {
    const plan = model.documents('specialPlan').find(({ value }) => value.status !== 'superseded');
    const total = model.derived.planTotal(measure);
    const found = Object.entries(storedPlanTotals).find(([, row]) => row.measure === measure);
    if (!found || !plan) return quantityCell(total, undefined);
    const [key, row] = found;
    const stored = numberAt(plan.value, 'indicatorTotals', key);
    const place = { uri: plan.uri, path: ['indicatorTotals', key] };
    const tolerance = perItem(model, planQuantity(model.derived, row).unit, total.terms.length);
    const limit: LimitInput = {
      kind: 'target',
      // The plan stores some sums of square metres in hectares.
      value: stored !== undefined && row.perHa ? timesDecimal(stored, 10_000) : stored,
      title: titles.planTotal,
      place,
      tolerance: tolerance !== undefined && row.perHa ? timesDecimal(tolerance, 10_000) : tolerance,
    };
    return quantityCell(total, stored === undefined ? undefined : place, limit);
  }),
);

/** Cells of a pilot area: sums over its units. Nothing stores them, so they are held against nothing. */
export function areaCells(model: PlanModel, pilotArea: string): BalanceCells {
  const cellOf = areaSums(model);
  const sums = Object.fromEntries(summed.map((measure) => [measure, cellOf(pilotArea, measure)])) as Readonly<Record<(typeof summed)[number], BalanceCell>>;
  return { ...sums, ...sharesOverUnits(model, pilotArea), transferNetM2: transferCell(model, model.unitIdsOfArea(pilotArea)) };
}

const areaSums = perModel((model) =>
  memoByKeys<readonly [string, (typeof summed)[number]], BalanceCell>(([pilotArea, measure]) => {
    const { unit, title } = measures[measure];
    const terms: Term[] = [];
    const missing: string[] = [];
    for (const id of model.unitIdsOfArea(pilotArea)) {
      const total = model.derived.unitTotal(id, measure);
      missing.push(...total.missing);
      if (total.value !== undefined) terms.push({ label: { zh: `${id} ${title.zh}`, en: `${id} ${title.en}` }, value: total.value, unit, role: 'input', uri: model.unit(id)?.uri ?? '', path: ['id'] });
    }
    return quantityCell({ value: missing.length > 0 ? undefined : sumDecimal(terms.map(({ value }) => Number(value))), unit, terms, missing }, undefined);
  }),
);

/** The controls of a unit's current detailed plan, one for each parcel. */
export function controlsOf(model: PlanModel, unitId: string): readonly ParcelControl[] {
  const plan = model.detailedPlanOf(unitId);
  return (plan?.value.parcelControls ?? []).flatMap((item) => {
    const control = item?.parcelRef === undefined ? undefined : model.parcelControl(item.parcelRef);
    return control && control.uri === plan!.uri && control.value === item ? [control] : [];
  });
}

/** Largest difference of a sum: the policy pack's, for each added item. Undefined where that is not set. */
export function perItem(model: PlanModel, unit: string, items: number): number | undefined {
  const tolerance = model.numberParameter(unit === 'ha' ? 'tol.sumHa' : 'tol.gfaM2')?.value;
  return tolerance === undefined ? undefined : timesDecimal(tolerance, Math.max(1, items));
}

function sumCell(model: PlanModel, unit: Unit, measure: (typeof summed)[number]): BalanceCell {
  const total = model.derived.unitTotal(unit.id, measure);
  const plan = model.detailedPlanOf(unit.id);
  const own = numberAt(unit.value, measure);
  const ofPlan = numberAt(plan?.value, 'totals', measure);
  const place =
    own !== undefined ? { uri: unit.uri, path: [measure] } : ofPlan !== undefined ? { uri: plan!.uri, path: ['totals', measure] } : { uri: unit.uri, path: ['id'] };
  const maxGfa = measure === 'plannedGfaM2' ? unit.value.controls?.maxGfaM2 : undefined;
  if (maxGfa !== undefined) {
    return quantityCell(total, place, {
      kind: 'atMost',
      value: maxGfa,
      title: titles.maxGfa,
      place: { uri: unit.uri, path: ['controls', 'maxGfaM2'] },
      tolerance: perItem(model, 'm2', total.terms.length),
    });
  }
  // The area itself is measured on the map: there is nothing beside it that it would have to repeat here.
  if (measure === 'areaHa') return quantityCell(total, place);
  return quantityCell(total, place, { kind: 'equals', value: own ?? ofPlan, title: titles.stored, place, tolerance: perItem(model, measures[measure].unit, total.terms.length) });
}

const shares = {
  far: { key: 'plannedGfaM2', factor: 1 },
  densityPct: { key: 'footprintM2', factor: 100 },
  greenPct: { key: 'greenM2', factor: 100 },
} as const;
type ShareName = keyof typeof shares;
type ShareKey = (typeof shares)[ShareName]['key'];

/** FAR, density and green ratio over the parcels of a unit: the sum of one measure over the sum of net area. Parcels without the measure do not count. */
function shareCells(model: PlanModel, unit: Unit): Pick<BalanceCells, ShareName> {
  const plan = model.detailedPlanOf(unit.id);
  const place = plan && { uri: plan.uri, path: ['totals'] };
  const cellOf = (name: ShareName): BalanceCell => {
    const { measuredM2, netM2, terms, missing } = shareParts(model)(unit.id, shares[name].key);
    return quantityCell(ratioOf({ measuredM2, netM2, terms, missing }, shares[name].factor), place);
  };
  return { far: cellOf('far'), densityPct: cellOf('densityPct'), greenPct: cellOf('greenPct') };
}

/** Stands for all units where a pilot area is named: no area is called so. */
const allUnits = '';

/** The same over several units, told unit by unit. */
function sharesOverUnits(model: PlanModel, pilotArea: string): Pick<BalanceCells, ShareName> {
  const cellOf = sharesByArea(model);
  return { far: cellOf(pilotArea, 'far'), densityPct: cellOf(pilotArea, 'densityPct'), greenPct: cellOf(pilotArea, 'greenPct') };
}

const sharesByArea = perModel((model) =>
  memoByKeys<readonly [string, ShareName], BalanceCell>(([pilotArea, name]) => {
    const { key, factor } = shares[name];
    const unitIds = pilotArea === allUnits ? model.units().map(({ id }) => id) : model.unitIdsOfArea(pilotArea);
    const parts = unitIds.map((id) => shareParts(model)(id, key));
    const sum: Ratio = {
      measuredM2: sumDecimal(parts.map(({ measuredM2 }) => measuredM2)),
      netM2: sumDecimal(parts.map(({ netM2 }) => netM2)),
      terms: parts.flatMap(({ sums }) => sums),
      missing: parts.flatMap(({ missing }) => missing),
    };
    return quantityCell(ratioOf(sum, factor), undefined);
  }),
);

/** Both sides of a ratio over several parcels. */
interface Ratio {
  readonly measuredM2: number;
  readonly netM2: number;
  readonly terms: readonly Term[];
  readonly missing: readonly string[];
}

function ratioOf({ measuredM2, netM2, terms, missing }: Ratio, factor: 1 | 100): Quantity {
  const unit = factor === 100 ? 'pct' : '';
  if (missing.length > 0 || terms.length === 0 || netM2 <= 0) return { value: undefined, unit, terms, missing };
  return { value: timesDecimal(measuredM2, factor) / netM2, unit, terms, missing: [] };
}

/** A unit's part of a ratio, by parcel, and as the two sums of the unit. */
interface SharePart extends Ratio {
  readonly sums: readonly Term[];
}

const shareParts = perModel((model) =>
  memoByKeys<readonly [string, ShareKey], SharePart>(([unitId, key]) => {
    const uri = model.detailedPlanOf(unitId)?.uri;
    const terms: Term[] = [];
    const missing: string[] = [];
    const nets: number[] = [];
    const measuredM2: number[] = [];
    const termAt = (id: string, title: Bilingual, value: number, path: Path): Term => ({ label: { zh: `${id} ${title.zh}`, en: `${id} ${title.en}` }, value, unit: 'm2', role: 'input', ...(uri !== undefined && { uri, path }) });
    for (const control of controlsOf(model, unitId)) {
      const measured = control.value[key];
      if (measured === undefined) continue;
      const net = model.derived.parcelNetM2(control.id).value;
      if (net === undefined) {
        missing.push(`${control.id} netM2`);
        continue;
      }
      nets.push(net);
      measuredM2.push(measured);
      terms.push(termAt(control.id, titles[key], measured, [...control.path, key]), termAt(control.id, titles.net, net, [...control.path, 'netM2']));
    }
    const part: Ratio = { measuredM2: sumDecimal(measuredM2), netM2: sumDecimal(nets), terms, missing };
    return { ...part, sums: terms.length === 0 ? [] : [termAt(unitId, titles[key], part.measuredM2, ['totals']), termAt(unitId, titles.net, part.netM2, ['totals'])] };
  }),
);


const transfersByUnit = perModel((model) => {
  const all = memoByKey((): Readonly<Record<string, readonly Term[]>> => {
    const found: Record<string, Term[]> = {};
    for (const transfer of model.transfers()) {
      const { fromUnit, toUnit, kind } = transfer.value;
      if (kind !== 'floorArea') continue;
      if (toUnit !== undefined) (found[toUnit] ??= []).push(...transferTerms(transfer, 'in'));
      if (fromUnit !== undefined) (found[fromUnit] ??= []).push(...transferTerms(transfer, 'out'));
    }
    return found;
  });
  return { ofUnit: memoByKey((unitId): readonly Term[] => all('')[unitId] ?? []), all: () => Object.values(all('')).flat() };
});

/** Net floor area that units receive; all that the ledgers name, with or without a document, where none is named. */
function transferCell(model: PlanModel, unitIds?: readonly string[]): BalanceCell {
  const { ofUnit, all } = transfersByUnit(model);
  return transferSum(unitIds ? unitIds.flatMap(ofUnit) : all());
}
