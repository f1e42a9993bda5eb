import type { AreaGeometry, LonLat } from '../types.ts';

/*
 * What overlays are held against: areas of polygons as they are given, by arithmetic without rounding. The plane of longitude and
 * latitude is cut into slabs at every vertex and every crossing, all of them fractions of whole numbers; in a slab nothing crosses, so
 * counting edges from below tells what is inside. Of each piece the integrals of 1, y, y^2, … over its extent are summed as whole
 * numbers of 2^-64 units, and only those sums meet floating point: weighted with the series of the ellipsoid's density, they are
 * its area to about 1e-14.
 */

/** A fraction with a denominator above 0, not always in lowest terms. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

interface Edge {
  readonly owner: number;
  /** Left end, then right end, as whole multiples of the unit. */
  readonly x0: bigint;
  readonly y0: bigint;
  readonly x1: bigint;
  readonly y1: bigint;
}

/** Fineness of the whole numbers: coordinates from 4 degrees on are multiples of it, and smaller ones have to be. */
const unitsPerDegree = 2 ** 50;
/** Binary digits of the sums behind the point. */
const guard = 64n;

/** Area of a geometry on the CGCS2000 ellipsoid under even-odd reading of all its rings together, m2. Slow, and right to about 1e-14. */
export function exactAreaM2(geometry: AreaGeometry): number {
  return exactAreaWhereM2([geometry], ([inside]) => inside!);
}

/** Area that two geometries share, each read as even-odd, m2. */
export function exactOverlapM2(a: AreaGeometry, b: AreaGeometry): number {
  return exactAreaWhereM2([a, b], ([inA, inB]) => inA! && inB!);
}

/** Area of a geometry that others cover together, each read as even-odd, m2. */
export function exactCoveredM2(subject: AreaGeometry, others: readonly AreaGeometry[]): number {
  return exactAreaWhereM2([subject, ...others], ([inSubject, ...inOthers]) => inSubject! && inOthers.includes(true));
}

/**
 * Area of all places that `counts`, which is told in which of the geometries a place is. Height of all together: at most a degree.
 * Throws for coordinates that are finer than 2^-50 degrees.
 */
export function exactAreaWhereM2(geometries: readonly AreaGeometry[], counts: (inside: readonly boolean[]) => boolean): number {
  const base = latitudeOf(geometries);
  const edges = geometries.flatMap((geometry, owner) => edgesOf(geometry, { owner, base }));
  const sums = Array.from({ length: powersFor(edges) + 1 }, () => 0n);
  const cuts = cutsOf(edges);
  for (const [index, left] of cuts.entries()) {
    const right = cuts[index + 1];
    if (right === undefined) break;
    const inside = geometries.map(() => false);
    let counted = false;
    for (const { low, high, owner } of fromBelow(edges, left, right)) {
      inside[owner] = !inside[owner];
      const now = counts(inside);
      // The area below this edge comes on where the counted places end, and goes off where they begin.
      if (now !== counted) addAreaBelow(sums, { left, right, low, high, sign: counted ? 1n : -1n });
      counted = now;
    }
  }
  const weights = densityAt(Number(base) / unitsPerDegree, sums.length);
  // A sum of power k is in units^(k + 2).
  return sums.reduceRight((total, sum, power) => total + weights[power]! * ((Number(sum) / 2 ** Number(guard)) / unitsPerDegree ** (power + 2)), 0);
}

/** Highest power of y that matters to the 15th digit: a degree is 0.017 radians, and heights count from the first vertex. */
function powersFor(edges: readonly Edge[]): number {
  const highest = edges.reduce((most, { y0, y1 }) => Math.max(most, Math.abs(Number(y0)), Math.abs(Number(y1))), 0);
  return highest < unitsPerDegree / 64 ? 4 : 10;
}

function latitudeOf(geometries: readonly AreaGeometry[]): bigint {
  for (const geometry of geometries) {
    for (const ring of ringsOf(geometry)) if (ring[0] !== undefined) return units(ring[0][1]);
  }
  return 0n;
}

function ringsOf(geometry: AreaGeometry): readonly (readonly LonLat[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function units(degrees: number): bigint {
  return BigInt(degrees * unitsPerDegree);
}

/** All edges but the vertical ones, which bound no slab. */
function edgesOf(geometry: AreaGeometry, { owner, base }: { readonly owner: number; readonly base: bigint }): Edge[] {
  const edges: Edge[] = [];
  for (const ring of ringsOf(geometry)) {
    for (const [index, [lon, lat]] of ring.entries()) {
      const [nextLon, nextLat] = ring[(index + 1) % ring.length]!;
      const from = [units(lon), units(lat) - base] as const;
      const to = [units(nextLon), units(nextLat) - base] as const;
      if (from[0] === to[0]) continue;
      const [[x0, y0], [x1, y1]] = from[0] < to[0] ? [from, to] : [to, from];
      edges.push({ owner, x0, y0, x1, y1 });
    }
  }
  return edges;
}

/** Every place along x where an edge ends or two cross, in order, each once. */
function cutsOf(edges: readonly Edge[]): Fraction[] {
  const cuts: Fraction[] = edges.flatMap(({ x0, x1 }) => [{ over: x0, under: 1n }, { over: x1, under: 1n }]);
  for (const [index, a] of edges.entries()) {
    for (const b of edges.slice(index + 1)) {
      if (a.x1 <= b.x0 || b.x1 <= a.x0) continue;
      const [ax, ay, bx, by] = [a.x1 - a.x0, a.y1 - a.y0, b.x1 - b.x0, b.y1 - b.y0];
      const turn = ax * by - ay * bx;
      if (turn === 0n) continue;
      // Where the lines meet, as a share of `a`.
      const share = (b.x0 - a.x0) * by - (b.y0 - a.y0) * bx;
      const cut = lowest({ over: a.x0 * turn + share * ax, under: turn });
      const [left, right] = [a.x0 > b.x0 ? a.x0 : b.x0, a.x1 < b.x1 ? a.x1 : b.x1];
      if (cut.over > left * cut.under && cut.over < right * cut.under) cuts.push(cut);
    }
  }
  const sorted = cuts.toSorted(compare);
  return sorted.filter((cut, index) => index === 0 || compare(sorted[index - 1]!, cut) !== 0);
}

interface Crossed {
  readonly owner: number;
  /** Heights at the left and right of the slab. */
  readonly low: Fraction;
  readonly high: Fraction;
}

/** Edges over a slab, from below upward. Edges that coincide there stand in any order: nothing lies between them. */
function fromBelow(edges: readonly Edge[], left: Fraction, right: Fraction): Crossed[] {
  return edges
    .filter(({ x0, x1 }) => x0 * left.under <= left.over && right.over <= x1 * right.under)
    .map((edge) => ({ owner: edge.owner, low: heightAt(edge, left), high: heightAt(edge, right) }))
    .toSorted((a, b) => compare(a.low, b.low) || compare(a.high, b.high));
}

function heightAt({ x0, y0, x1, y1 }: Edge, x: Fraction): Fraction {
  return lowest({ over: y0 * (x1 - x0) * x.under + (x.over - x0 * x.under) * (y1 - y0), under: (x1 - x0) * x.under });
}

interface Piece {
  readonly left: Fraction;
  readonly right: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly sign: bigint;
}

/** Adds the integrals of y^k below an edge: the width times the sum of low^i high^(n-i) over i, divided by n (n + 1), where n = k + 1. */
function addAreaBelow(sums: bigint[], { left, right, low, high, sign }: Piece): void {
  const width = { over: right.over * left.under - left.over * right.under, under: left.under * right.under };
  // One denominator for both heights: their powers then share theirs.
  const [l, h, under] = [low.over * high.under, high.over * low.under, low.under * high.under];
  let mixed = 1n;
  let lows = 1n;
  let unders = 1n;
  for (let power = 0; power < sums.length; power++) {
    lows *= l;
    mixed = mixed * h + lows;
    unders *= under;
    const n = BigInt(power + 1);
    sums[power]! += ((sign * width.over * mixed) << guard) / (width.under * unders * n * (n + 1n));
  }
}

function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function lowest({ over, under }: Fraction): Fraction {
  let [a, b] = [over < 0n ? -over : over, under < 0n ? -under : under];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = under < 0n ? -a : a;
  return a === 0n ? { over: 0n, under: 1n } : { over: over / divisor, under: under / divisor };
}

/**
 * Power series of m2 for each square degree, about a latitude, in degrees from it: of semiMajor^2 (1 - e2) cos B / (1 - e2 sin^2 B)^2.
 * Written from the definition, apart from the product's `ellipsoid.ts`.
 */
function densityAt(latitude: number, terms: number): number[] {
  const radians = Math.PI / 180;
  const flattening = 1 / 298.257222101;
  const e2 = flattening * (2 - flattening);
  const [sine, cosine] = [Math.sin(latitude * radians), Math.cos(latitude * radians)];
  const sines: number[] = [];
  const cosines: number[] = [];
  for (let k = 0, factor = 1; k < terms; factor *= radians / ++k) {
    sines.push(factor * [sine, cosine, -sine, -cosine][k % 4]!);
    cosines.push(factor * [cosine, -sine, -cosine, sine][k % 4]!);
  }
  const squared = product(sines, sines).map((value, k) => (k === 0 ? 1 : 0) - e2 * value);
  return quotient(cosines, product(squared, squared)).map((value) => value * (6378137 * radians) ** 2 * (1 - e2));
}

function product(a: readonly number[], b: readonly number[]): number[] {
  return a.map((_, k) => a.slice(0, k + 1).reduce((sum, value, i) => sum + value * b[k - i]!, 0));
}

function quotient(a: readonly number[], b: readonly number[]): number[] {
  const result: number[] = [];
  for (const [k, value] of a.entries()) result.push((value - result.reduce((sum, known, i) => sum + known * b[k - i]!, 0)) / b[0]!);
  return result;
}
