import type { Path } from '@plansmith/base';
import type { ParcelControl, PlanModel } from '@plansmith/plan';

/** A use of a parcel with the place that names it. */
export interface NamedUse {
  readonly code: string;
  readonly uri: string;
  readonly path: Path;
}

/** A row of a list of the policy pack with its place. */
export interface ListRow<Row> {
  readonly row: Row;
  readonly uri: string;
  readonly path: Path;
}

/** A main use, a use that may stand beside it, and how much of that. */
export interface PositivePair {
  readonly main: string;
  readonly secondary: string;
  readonly capPct: number;
}

/** Two uses that may not mix. */
export interface NegativePair {
  readonly a: string;
  readonly b: string;
  readonly reason: string;
}

/** Pairs that may mix, as the policy pack in force lists them; undefined where it has no such list. */
export function positivePairs(model: PlanModel): readonly ListRow<PositivePair>[] | undefined {
  const { uri, rows } = listOf(model, 'positive') ?? {};
  return rows?.flatMap((row, index) => {
    const { main, secondary, capPct } = row ?? {};
    return main === undefined || secondary === undefined || capPct === undefined ? [] : [{ row: { main, secondary, capPct }, uri: uri!, path: ['mixedUse', 'positive', index] }];
  });
}

/** Pairs that may not mix, as the policy pack in force lists them; undefined where it has no such list. */
export function negativePairs(model: PlanModel): readonly ListRow<NegativePair>[] | undefined {
  const { uri, rows } = listOf(model, 'negative') ?? {};
  return rows?.flatMap((row, index) => {
    const { a, b, reason } = row ?? {};
    return a === undefined || b === undefined ? [] : [{ row: { a, b, reason: reason ?? '' }, uri: uri!, path: ['mixedUse', 'negative', index] }];
  });
}

function listOf<Key extends 'positive' | 'negative'>(model: PlanModel, key: Key) {
  const pack = model.documents('policyPack').find(({ value }) => value.status !== 'superseded');
  const rows = pack?.value.mixedUse?.[key];
  return pack && rows ? { uri: pack.uri, rows } : undefined;
}

/** The row for a main and a secondary use: of those that hold, the one that names both most closely. */
export function positivePairFor(pairs: readonly ListRow<PositivePair>[], main: string, secondary: string): ListRow<PositivePair> | undefined {
  return pairs
    .filter(({ row }) => main.startsWith(row.main) && secondary.startsWith(row.secondary))
    .toSorted((a, b) => b.row.main.length + b.row.secondary.length - a.row.main.length - a.row.secondary.length)[0];
}

/** Whether a use is the main use of its parcel: the same class, or one within the other. */
export function isMainUse(useCode: string, code: string): boolean {
  return code.startsWith(useCode) || useCode.startsWith(code);
}

/** All uses that a parcel's control names, the main one first. */
export function usesOf({ value, uri, path }: ParcelControl): readonly NamedUse[] {
  const main: readonly NamedUse[] = value.useCode === undefined ? [] : [{ code: value.useCode, uri, path: [...path, 'useCode'] }];
  const shares = (value.uses ?? []).flatMap((use, index): readonly NamedUse[] => (use?.code === undefined ? [] : [{ code: use.code, uri, path: [...path, 'uses', index, 'code'] }]));
  return [...main, ...shares];
}
