import type { Bilingual, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { minusDecimal, planQuantity, storedPlanTotals, sumDecimal, timesDecimal, type ParcelControl, type PlanModel, type Quantity, type Unit, type UnitMeasure } from '@plansmith/plan';
import { numberAt } from '@plansmith/plugin/rule-kit';
import { emptyCell, quantityCell, type LimitInput } from './balance-cell.ts';
import type { BalanceCell, BalanceCells } from './balance-model.ts';
import { measures } from './measures.ts';

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
  const controls = controlsOf(model, unit.id);
  const sums = Object.fromEntries(summed.map((measure) => [measure, sumCell(model, unit, measure)])) as Readonly<Record<(typeof summed)[number], BalanceCell>>;
  const shares = shareCells(model, controls, unit);
  return { ...sums, ...shares, transferNetM2: transferCell(model, (unitId) => unitId === unit.id) };
}

/** Cells of the last row: sums over all units, held against the special plan's totals. */
export function totalCells(model: PlanModel): BalanceCells {
  const plan = model.documents('specialPlan').find(({ value }) => value.status !== 'superseded');
  const cells = Object.fromEntries(
    summed.map((measure) => {
      const total = model.derived.planTotal(measure);
      const found = Object.entries(storedPlanTotals).find(([, row]) => row.measure === measure);
      if (!found || !plan) return [measure, quantityCell(total, undefined)];
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
      return [measure, quantityCell(total, stored === undefined ? undefined : place, limit)];
    }),
  ) as Readonly<Record<(typeof summed)[number], BalanceCell>>;
  const all = model.units().flatMap(({ id }) => controlsOf(model, id));
  return { ...cells, ...shareCells(model, all, undefined), transferNetM2: transferCell(model, () => true) };
}

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

/** FAR, density and green ratio over several parcels: the sum of one measure over the sum of net area. Parcels without the measure do not count. */
function shareCells(model: PlanModel, controls: readonly ParcelControl[], unit: Unit | undefined): Pick<BalanceCells, 'far' | 'densityPct' | 'greenPct'> {
  const place = unit && model.detailedPlanOf(unit.id) && { uri: model.detailedPlanOf(unit.id)!.uri, path: ['totals'] };
  return {
    far: quantityCell(shareOver(model, controls, { key: 'plannedGfaM2', factor: 1 }), place),
    densityPct: quantityCell(shareOver(model, controls, { key: 'footprintM2', factor: 100 }), place),
    greenPct: quantityCell(shareOver(model, controls, { key: 'greenM2', factor: 100 }), place),
  };
}

function shareOver(
  model: PlanModel,
  controls: readonly ParcelControl[],
  { key, factor }: { readonly key: 'plannedGfaM2' | 'footprintM2' | 'greenM2'; readonly factor: 1 | 100 },
): Quantity {
  const unit = factor === 100 ? 'pct' : '';
  const terms: Term[] = [];
  const nets: number[] = [];
  const measuredM2: number[] = [];
  const missing: string[] = [];
  for (const control of controls) {
    const measured = control.value[key];
    const net = model.derived.parcelNetM2(control.id).value;
    if (measured === undefined) continue;
    if (net === undefined) missing.push(`${control.id} netM2`);
    else {
      nets.push(net);
      measuredM2.push(measured);
      terms.push({ label: { zh: `${control.id} ${titles[key].zh}`, en: `${control.id} ${titles[key].en}` }, value: measured, unit: 'm2', role: 'input', uri: control.uri, path: [...control.path, key] });
      terms.push({ label: { zh: `${control.id} ${titles.net.zh}`, en: `${control.id} ${titles.net.en}` }, value: net, unit: 'm2', role: 'input', uri: control.uri, path: [...control.path, 'netM2'] });
    }
  }
  const net = sumDecimal(nets);
  if (missing.length > 0 || terms.length === 0 || net <= 0) return { value: undefined, unit, terms, missing };
  return { value: timesDecimal(sumDecimal(measuredM2), factor) / net, unit, terms, missing: [] };
}

function transferCell(model: PlanModel, isWanted: (unitId: string | undefined) => boolean): BalanceCell {
  const amounts: number[] = [];
  let place: { readonly uri: string; readonly path: Path } | undefined;
  for (const { uri, path, value } of model.transfers()) {
    if (value.kind !== 'floorArea') continue;
    if (isWanted(value.toUnit) && value.receivedM2 !== undefined) amounts.push(value.receivedM2);
    else if (!isWanted(value.fromUnit)) continue;
    if (isWanted(value.fromUnit) && value.sentM2 !== undefined) amounts.push(minusDecimal(0, value.sentM2));
    place ??= { uri, path };
  }
  if (amounts.length === 0) return emptyCell;
  return { value: sumDecimal(amounts), termCount: amounts.length, missing: [], ...(place && { place }) };
}
