import type { Bilingual } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { memoByKey } from './cells.ts';
import { sumDecimal } from './decimal.ts';
import type { BreakdownQuantities, IdentifiedParcel, Parcel, PlanModel, Quantity } from './model.ts';
import { parcelFacts } from './parcel-facts.ts';
import { absent, gapAt, inputTerm, labelled, lacking, sumQuantity, type Gap } from './quantity.ts';

/** The formulas of what units and the special plan break down by mode, year, period, area and type. Pure, like `createDerivedQuantities`. */
export function breakdownQuantities(model: PlanModel): BreakdownQuantities {
  /** Parcels that a unit names, each once, with where; undefined where there is no such unit. */
  const members = (unitId: string): readonly (Required<Gap> & { readonly parcel: Parcel | undefined })[] | undefined => {
    const unit = model.unit(unitId);
    const refs = unit?.value.parcelRefs ?? [];
    return unit && refs.flatMap((id, index) => (id === undefined || refs.indexOf(id) < index ? [] : [{ name: id, at: { uri: unit.uri, path: ['parcelRefs', index] }, parcel: model.parcel(id) }]));
  };
  /** Area of the parcels of a unit that are of a kind; a parcel of which it is not known makes the sum unknown. */
  const ofUnit = (unitId: string, key: 'renewalMode' | 'implementYear', wanted: string): Quantity => {
    const all = members(unitId);
    if (!all) return absent('ha', `unit ${unitId}`);
    const terms: Term[] = [];
    const gaps: Gap[] = [];
    for (const { name, at, parcel } of all) {
      const kind = parcel?.value[key];
      // What names a parcel that is not there is where it is mended.
      if (!parcel) gaps.push({ name: `${name} ${key}`, at });
      else if (kind === undefined) gaps.push(gapAt(parcel, key));
      else if (String(kind) === wanted) addArea(parcel, terms, gaps);
    }
    return hectares(terms, gaps);
  };
  const unitModes = memoByKey((key) => ofUnit(firstOf(key), 'renewalMode', secondOf(key)));
  const unitYears = memoByKey((key) => ofUnit(firstOf(key), 'implementYear', secondOf(key)));

  /** Identified parcels by pilot area and type, the first of each id. The one key stands for all inventories in force. */
  const identified = memoByKey((): Readonly<Record<string, readonly IdentifiedParcel[]>> => {
    const seen = new Set<string>();
    const groups: Record<string, IdentifiedParcel[]> = {};
    for (const { parcel } of identifiedParcels(model)) {
      const { id, pilotArea, type } = parcel;
      if (seen.has(id)) continue;
      seen.add(id);
      if (pilotArea !== undefined && type !== undefined) (groups[`${pilotArea}\n${type}`] ??= []).push({ ...parcel, pilotArea, type });
    }
    return groups;
  });
  /** One group by itself: whoever asks for it need not know when another changes. */
  const group = memoByKey((key): readonly IdentifiedParcel[] => identified('')[key] ?? []);
  const baselineCounts = memoByKey((key) =>
    sumQuantity(
      group(key).map((parcel) => inputTerm(parcel, ['lowEffType'], { zh: parcel.id, en: parcel.id }, 1, 'count')),
      'count',
    ),
  );
  const baselineAreas = memoByKey((key) => {
    const terms: Term[] = [];
    const gaps: Gap[] = [];
    for (const { id } of group(key)) {
      const parcel = model.parcel(id);
      if (parcel) addArea(parcel, terms, gaps);
    }
    return hectares(terms, gaps);
  });

  const periods = memoByKey((key) => {
    const [from, to] = [Number(firstOf(key)), Number(secondOf(key))];
    const terms: Term[] = [];
    const gaps: Gap[] = [];
    for (const unit of model.units()) {
      const { schedule } = unit.value;
      if (!schedule) gaps.push(gapAt(unit, 'schedule'));
      for (const [year, areaHa] of Object.entries(schedule ?? {})) {
        if (typeof areaHa !== 'number' || Number(year) < from || Number(year) > to) continue;
        terms.push(inputTerm(unit, ['schedule', year], { zh: `${unit.id} ${year} 年`, en: `${unit.id} in ${year}` }, areaHa, 'ha'));
      }
    }
    return gaps.length > 0 ? lacking('ha', gaps, terms) : sumQuantity(terms, 'ha');
  });
  const withoutNothing = memoByKey((key): Quantity => {
    const sum = periods(key);
    return { ...sum, terms: sum.terms.filter(({ value }) => value !== 0) };
  });

  return {
    unitModeHa: (unitId, mode) => unitModes(`${unitId}\n${mode}`),
    unitYearHa: (unitId, year) => unitYears(`${unitId}\n${year}`),
    unitParcels: (unitId) => (members(unitId) ?? []).flatMap(({ parcel }) => parcel ?? []),
    facilityGap(unitId, index) {
      const unit = model.unit(unitId);
      const row = unit?.value.facilityDemand?.[index];
      const symbol = row?.unit ?? '';
      if (!unit || !row) return absent(symbol, `${unitId} facilityDemand`);
      const { need, existing } = row;
      const keyed = (['need', 'existing'] as const).filter((key) => row[key] === undefined);
      if (need === undefined || existing === undefined) {
        return lacking(symbol, keyed.map((key) => ({ name: `${unitId} ${key}`, at: { uri: unit.uri, path: [...unit.path, 'facilityDemand', index, key] } })));
      }
      return sumQuantity(
        [inputTerm(unit, ['facilityDemand', index, 'need'], labels.need, need, symbol), inputTerm(unit, ['facilityDemand', index, 'existing'], labels.existing, -existing, symbol)],
        symbol,
      );
    },
    identifiedGroups: () => Object.entries(identified('')).map(([key, parcels]) => ({ pilotArea: firstOf(key), type: secondOf(key), parcels })),
    baselineCount: (pilotArea, type) => baselineCounts(`${pilotArea}\n${type}`),
    baselineHa: (pilotArea, type) => baselineAreas(`${pilotArea}\n${type}`),
    periodHa: ({ from, to }) => withoutNothing(`${from}\n${to}`),
    periodRows: ({ from, to }) => periods(`${from}\n${to}`).terms,
  };
}

/** Every parcel of the inventories, with what is asked of it where it was identified: a second record of one that was not counts no more than of one that was. */
const identifiedParcels = parcelFacts(({ id, uri, path, value: { verdict, pilotArea, lowEffType, renewalMode, identifiedDate } }) => {
  const isIdentified = verdict === undefined || verdict === 'identified';
  return { parcel: { id, uri, path, pilotArea: isIdentified ? pilotArea : undefined, type: lowEffType, mode: renewalMode, identifiedDate } };
});

/** First and last year of a period. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Reads a period as planners write it: `2026-2027`, `2026—2027年`, `2026 至 2027 年`, `2026年`. Undefined for anything else, and for one that ends before it begins. */
export function readPeriod(text: string): Period | undefined {
  const parts = /^\s*(\d{4})\s*年?\s*(?:[-–—~～至到]+\s*(\d{4})\s*年?)?\s*$/.exec(text);
  if (!parts) return undefined;
  const from = Number(parts[1]);
  const to = parts[2] === undefined ? from : Number(parts[2]);
  return to < from ? undefined : { from, to };
}

function addArea(parcel: Parcel, terms: Term[], gaps: Gap[]): void {
  if (parcel.value.areaM2 === undefined) gaps.push(gapAt(parcel, 'areaM2'));
  else terms.push(inputTerm(parcel, ['areaM2'], labelled(labels.area, parcel.id), parcel.value.areaM2, 'm2'));
}

function hectares(terms: readonly Term[], gaps: readonly Gap[]): Quantity {
  if (gaps.length > 0) return lacking('ha', gaps, terms);
  return { value: sumDecimal(terms.map((term) => term.value as number)) / 10_000, unit: 'ha', terms, missing: [] };
}

/** Keys are two texts, one on each line. */
function firstOf(key: string): string {
  return key.slice(0, key.indexOf('\n'));
}

function secondOf(key: string): string {
  return key.slice(key.indexOf('\n') + 1);
}

const labels = {
  area: { zh: '面积', en: 'area' },
  need: { zh: '需求', en: 'need' },
  existing: { zh: '现状', en: 'stock' },
} satisfies Record<string, Bilingual>;
