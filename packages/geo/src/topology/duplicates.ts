import { geometryOf, type PolygonTable } from '../polygon-table.ts';
import { polygonsOf } from '../bbox.ts';

/** A feature whose polygons are those of an earlier one. */
export interface DuplicateFeature {
  /** Index of the first feature with these polygons. */
  readonly a: number;
  readonly b: number;
}

/** Features with the same polygons as an earlier one, wherever their rings begin, however they run, and in whatever order. Found by hash, told by comparing. */
export function duplicatesOf(table: PolygonTable): readonly DuplicateFeature[] {
  const byHash = new Map<number, number[]>();
  const duplicates: DuplicateFeature[] = [];
  for (let feature = 0; feature < table.featureCount; feature++) {
    if (table.featureStarts[feature] === table.featureStarts[feature + 1]) continue;
    const hash = hashOf(table, feature);
    const same = byHash.get(hash);
    if (same === undefined) {
      byHash.set(hash, [feature]);
      continue;
    }
    const key = keyOf(table, feature);
    const first = same.find((other) => keyOf(table, other) === key);
    if (first === undefined) same.push(feature);
    else duplicates.push({ a: first, b: feature });
  }
  return duplicates;
}

/** A sum over edges of what depends on both ends alike: the same for every way to write the polygons. */
function hashOf({ xy, featureStarts, partStarts, ringStarts }: PolygonTable, feature: number): number {
  let hash = 0;
  const bits = new Uint32Array(doubles.buffer);
  for (let ring = partStarts[featureStarts[feature]!]!; ring < partStarts[featureStarts[feature + 1]!]!; ring++) {
    for (let at = 2 * ringStarts[ring]!; at + 3 < 2 * ringStarts[ring + 1]!; at += 2) {
      if (xy[at] === xy[at + 2] && xy[at + 1] === xy[at + 3]) continue;
      doubles[0] = xy[at]! + xy[at + 2]!;
      doubles[1] = xy[at + 1]! + xy[at + 3]!;
      let mixed = Math.imul(bits[0]!, 0x9e3779b1) ^ Math.imul(bits[1]!, 0x85ebca6b) ^ Math.imul(bits[2]!, 0xc2b2ae35) ^ Math.imul(bits[3]!, 0x27d4eb2f);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
      hash = (hash + (mixed ^ (mixed >>> 13))) | 0;
    }
  }
  return hash;
}

const doubles = new Float64Array(2);

/** Polygons written in one way. */
function keyOf(table: PolygonTable, feature: number): string {
  return polygonsOf(geometryOf(table, feature)!)
    .map((rings) => {
      const keys = rings.map((ring) => {
        const open = ring.slice(0, -1).filter(([x, y], index) => index === 0 || x !== ring[index - 1]![0] || y !== ring[index - 1]![1]);
        let first = 0;
        for (const [index, [x, y]] of open.entries()) if ((x - open[first]![0] || y - open[first]![1]) < 0) first = index;
        const turned = [...open.slice(first), ...open.slice(0, first)];
        const [onward, back] = [turned, [turned[0]!, ...turned.slice(1).toReversed()]].map((points) => points.join(' '));
        return onward! < back! ? onward! : back!;
      });
      return [keys[0], ...keys.slice(1).toSorted()].join('|');
    })
    .toSorted()
    .join('||');
}
