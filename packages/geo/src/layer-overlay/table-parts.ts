import type { PolygonTable } from '../polygon-table.ts';

/** The features of several tables, one after the other, as one table. */
export function joinTables(tables: readonly PolygonTable[]): PolygonTable {
  const [only] = tables;
  if (only !== undefined && tables.length === 1) return only;
  const xy = new Float64Array(tables.reduce((sum, table) => sum + table.xy.length, 0));
  const starts = (name: 'ringStarts' | 'partStarts' | 'featureStarts'): Uint32Array => {
    const joined = new Uint32Array(1 + tables.reduce((sum, table) => sum + table[name].length - 1, 0));
    let at = 0;
    let base = 0;
    for (const table of tables) {
      const own = table[name];
      for (let index = 1; index < own.length; index++) joined[++at] = base + own[index]!;
      base += own[own.length - 1]!;
    }
    return joined;
  };
  let at = 0;
  for (const table of tables) {
    xy.set(table.xy, at);
    at += table.xy.length;
  }
  return { featureCount: tables.reduce((sum, table) => sum + table.featureCount, 0), xy, ringStarts: starts('ringStarts'), partStarts: starts('partStarts'), featureStarts: starts('featureStarts') };
}

/** Features `from` to before `to` of a table, with arrays of their own. */
export function sliceTable({ xy, ringStarts, partStarts, featureStarts }: PolygonTable, from: number, to: number): PolygonTable {
  const [firstPart, endPart] = [featureStarts[from]!, featureStarts[to]!];
  const [firstRing, endRing] = [partStarts[firstPart]!, partStarts[endPart]!];
  const [firstVertex, endVertex] = [ringStarts[firstRing]!, ringStarts[endRing]!];
  return {
    featureCount: to - from,
    xy: xy.slice(2 * firstVertex, 2 * endVertex),
    ringStarts: ringStarts.slice(firstRing, endRing + 1).map((start) => start - firstVertex),
    partStarts: partStarts.slice(firstPart, endPart + 1).map((start) => start - firstRing),
    featureStarts: featureStarts.slice(from, to + 1).map((start) => start - firstPart),
  };
}
