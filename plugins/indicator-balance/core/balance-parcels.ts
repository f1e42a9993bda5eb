import type { Bilingual, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { sumDecimal, type Parcel, type ParcelControl, type PlanModel, type Quantity, type Unit } from '@plansmith/plan';
import { emptyCell, quantityCell, type LimitInput } from './balance-cell.ts';
import type { BalanceCell, BalanceCells, ParcelRow } from './balance-model.ts';
import { controlsOf } from './balance-units.ts';
import { transferSum, transferTerms } from './transfer-cell.ts';
import { floorAreaTransfers } from './transfers.ts';

const titles = {
  allowed: { zh: '允许建筑面积', en: 'floor area allowed' },
  farCeiling: { zh: '容积率上限', en: 'FAR ceiling' },
  minGreen: { zh: '单元绿地率下限', en: 'floor of the unit' },
  stored: { zh: '填写值', en: 'stored value' },
  dedicated: { zh: '移交用地', en: 'dedicated land' },
} satisfies Record<string, Bilingual>;

/** Rows of a unit's parcels: those of its detailed plan in its order, then those that only its document lists. */
export function parcelCells(model: PlanModel, unit: Unit): readonly ParcelRow[] {
  const controls = controlsOf(model, unit.id);
  const planned = new Set(controls.map(({ id }) => id));
  const listed = (unit.value.parcelRefs ?? []).filter((id): id is string => id !== undefined && !planned.has(id));
  return [
    ...controls.map((control) => rowOf(model, { id: control.id, control, unit })),
    ...listed.flatMap((id) => (model.parcel(id) ? [rowOf(model, { id, control: undefined, unit })] : [])),
  ];
}

function rowOf(model: PlanModel, { id, control, unit }: { readonly id: string; readonly control: ParcelControl | undefined; readonly unit: Unit }): ParcelRow {
  const parcel = model.parcel(id);
  const useCode = control?.value.useCode;
  const use = useCode === undefined ? '' : [useCode, model.landUse(useCode)?.name].filter(Boolean).join(' ');
  const record = control ?? parcel!;
  return {
    id,
    title: use,
    place: { uri: record.uri, path: [...record.path, control ? 'parcelRef' : 'id'] },
    cells: { ...emptyCells, ...(parcel && inventoryCells(parcel)), ...(control && controlCells(model, control, unit)) },
  };
}

const emptyCells: BalanceCells = {
  areaHa: emptyCell,
  lowEffHa: emptyCell,
  netM2: emptyCell,
  dedicatedM2: emptyCell,
  currentGfaM2: emptyCell,
  plannedGfaM2: emptyCell,
  far: emptyCell,
  densityPct: emptyCell,
  greenPct: emptyCell,
  housingGfaM2: emptyCell,
  industryGfaM2: emptyCell,
  transferNetM2: emptyCell,
};

function inventoryCells(parcel: Parcel): Pick<BalanceCells, 'areaHa' | 'lowEffHa' | 'currentGfaM2'> {
  const { areaM2, currentGfaM2 } = parcel.value;
  const area = storedCell(areaM2 === undefined ? undefined : areaM2 / 10_000, { uri: parcel.uri, path: [...parcel.path, 'areaM2'] });
  return { areaHa: area, lowEffHa: area, currentGfaM2: storedCell(currentGfaM2, { uri: parcel.uri, path: [...parcel.path, 'currentGfaM2'] }) };
}

function controlCells(model: PlanModel, control: ParcelControl, unit: Unit): Partial<BalanceCells> {
  const { derived } = model;
  const { id, value } = control;
  const at = (key: string): { readonly uri: string; readonly path: Path } => ({ uri: control.uri, path: [...control.path, key] });
  const allowed = derived.parcelAllowedGfaM2(id);
  const parts = (value.dedicated ?? []).flatMap((part, index): readonly Term[] =>
    part?.areaM2 === undefined ? [] : [{ label: { zh: `${titles.dedicated.zh} ${part.code ?? ''}`.trim(), en: `${titles.dedicated.en} ${part.code ?? ''}`.trim() }, value: part.areaM2, unit: 'm2', role: 'input', uri: control.uri, path: [...control.path, 'dedicated', index, 'areaM2'] }],
  );
  const transfers = transferNet(model, id);
  const family = value.useCode === undefined ? undefined : model.useFamily(value.useCode);
  return {
    netM2: quantityCell(derived.parcelNetM2(id), at('netM2')),
    dedicatedM2: quantityCell({ value: sumDecimal(parts.map((part) => Number(part.value))), unit: 'm2', terms: parts, missing: [] }, at('dedicated')),
    plannedGfaM2: quantityCell(stored(value.plannedGfaM2, 'm2', `${id} plannedGfaM2`), at('plannedGfaM2'), {
      kind: 'atMost',
      value: allowed.value,
      title: titles.allowed,
      place: at('baseFar'),
      tolerance: model.numberParameter('tol.gfaM2')?.value,
    }),
    far: storedOrLimit(derived.parcelFar(id), repeats(value.far, at('far'), model.numberParameter('tol.far')?.value), {
      kind: 'atMost',
      value: value.farCeiling,
      title: titles.farCeiling,
      place: at('farCeiling'),
    }),
    densityPct: quantityCell(derived.parcelDensityPct(id), at('densityPct'), repeats(value.densityPct, at('densityPct'), model.numberParameter('tol.pct')?.value)),
    greenPct: storedOrLimit(derived.parcelGreenPct(id), repeats(value.greenPct, at('greenPct'), model.numberParameter('tol.pct')?.value), {
      kind: 'atLeast',
      // The unit's floor is for housing parcels alone.
      value: family === 'housing' ? unit.value.controls?.minGreenPct : undefined,
      title: titles.minGreen,
      place: { uri: unit.uri, path: ['controls', 'minGreenPct'] },
    }),
    ...(family === 'housing' && value.uses === undefined && { housingGfaM2: storedCell(value.plannedGfaM2, at('plannedGfaM2')) }),
    ...(family === 'industry' && value.uses === undefined && { industryGfaM2: storedCell(value.plannedGfaM2, at('plannedGfaM2')) }),
    transferNetM2: transfers,
  };
}

/** A ratio held against a limit where it has one; a stored number that does not repeat it comes first. */
function storedOrLimit(quantity: Quantity, stored: LimitInput & { readonly place: NonNullable<BalanceCell['place']> }, limit: Omit<LimitInput, 'tolerance'>): BalanceCell {
  const asStored = quantityCell(quantity, stored.place, stored);
  if (limit.value === undefined || (asStored.state !== undefined && asStored.state !== 'within')) return asStored;
  return quantityCell(quantity, stored.place, { ...limit, tolerance: stored.tolerance });
}

function repeats(value: number | undefined, place: { readonly uri: string; readonly path: Path }, tolerance: number | undefined): LimitInput & { readonly place: NonNullable<BalanceCell['place']> } {
  return { kind: 'equals', value, title: titles.stored, place, tolerance };
}

function stored(value: number | undefined, unit: string, name: string): Quantity {
  return { value, unit, terms: [], missing: value === undefined ? [name] : [] };
}

function storedCell(value: number | undefined, place: { readonly uri: string; readonly path: Path }): BalanceCell {
  return value === undefined ? emptyCell : { value, termCount: 1, missing: [], place };
}

function transferNet(model: PlanModel, id: string): BalanceCell {
  return transferSum((['in', 'out'] as const).flatMap((side) => floorAreaTransfers(model, id, side).flatMap((transfer) => transferTerms(transfer, side))));
}
