import type { Border } from './border.ts';
import { clipPieces, halvesOf, heightAt, leftOf, lineOf, ownerOf, pieceStride, rightOf, signOf, topLine, type Box, type Pieces } from './pieces.ts';

/** Counts off pieces from the top of a box down and tells whether the place below the last of them belongs to the region. */
export interface Membership {
  /** Back to the top. */
  reset(): void;
  pass(owner: number, sign: number): void;
  belongs(): boolean;
}

/** Where a region's border goes: points in the plane of the pieces become grid points. */
export interface BorderWriter {
  readonly border: Border;
  point(x: number, y: number): number;
}

/** Heights that differ by less are one: a ten-thousandth of a millimetre, far below the grid. Lines laid along each other differ by rounding. */
const sameHeight = 1e-12;

/** Corners that may become one grid point. */
const nearby = 2e-9;

/** Number of pieces up to which a box is swept without cutting it further. */
const fewPieces = 56;

/**
 * Finds the part of a box that belongs to a region and writes its border, box sides included. Has nothing to go wrong where edges nearly meet: the region is a
 * set of trapezoids, and their rounded sides cancel or do not. Work grows with the number of pieces times its logarithm.
 */
export function sweepRegion(pieces: Pieces, box: Box, membership: Membership, writer: BorderWriter): void {
  if (pieces.count > fewPieces) {
    const parts = halvesOf(box).map((half) => ({ half, pieces: clipPieces(pieces, half) }));
    // Where edges all run side by side cutting gains nothing, and would never end.
    if (parts.every((part) => part.pieces.count < 0.85 * pieces.count)) {
      for (const part of parts) sweepRegion(part.pieces, part.half, membership, writer);
      return;
    }
  }
  sweepBox(pieces, box, membership, writer);
}

/** What a piece is while it bounds the region: 1 from above, -1 from below. */
type Role = 0 | 1 | -1;

function sweepBox(pieces: Pieces, box: Box, membership: Membership, { border, point }: BorderWriter): void {
  const { count } = pieces;
  // Behind the pieces stand the top and the bottom of the box.
  const [top, bottom] = [count, count + 1];
  const values = new Float64Array(pieceStride * (count + 2));
  values.set(pieces.values.subarray(0, pieceStride * count));
  values.set([box.left, box.right, box.left, box.top, 0, 0, 0, topLine], pieceStride * top);
  values.set([box.left, box.right, box.left, box.bottom, 0, 0, 0, topLine], pieceStride * bottom);
  const byLeft = Array.from({ length: count }, (_, index) => index).toSorted((a, b) => values[a * pieceStride + leftOf]! - values[b * pieceStride + leftOf]!);
  const cuts = cutsOf(values, byLeft, box);
  const role = new Int8Array(count + 2);
  const since = new Float64Array(count + 2);
  const seen = new Int32Array(count + 2).fill(-1);
  const heights = new Float64Array(count + 2);
  const levels = new Float64Array(count + 2);
  let bounding: number[] = [];
  /** Heights at which runs begin or end at the present cut. */
  let corners: number[] = [];
  let active: number[] = [];
  let next = 0;

  function endRun(piece: number, x: number): void {
    const at = piece * pieceStride;
    const start = point(since[piece]!, heightAt(values, at, since[piece]!));
    const end = point(x, heightAt(values, at, x));
    const line = values[at + lineOf]!;
    const step = role[piece]!;
    if (step > 0) border.side(end, start, line);
    else border.side(start, end, line);
    border.step(start, step, true);
    border.step(end, -step, true);
    role[piece] = 0;
    corners.push(heightAt(values, at, x));
  }

  function bound(piece: number, as: Role, slab: number, x: number): void {
    if (role[piece] !== as || seen[piece] !== slab - 1) {
      if (role[piece] !== 0) endRun(piece, x);
      role[piece] = as;
      since[piece] = x;
      corners.push(heightAt(values, piece * pieceStride, x));
    }
    seen[piece] = slab;
    bounding.push(piece);
  }

  /** Parts runs that pass a place where another passes, begins or ends: rings can only be parted at ends of sides. */
  function partRuns(x: number): void {
    // Bounding pieces stand from the top down, so that runs through one place follow each other.
    for (let index = 0; index < bounding.length; index++) levels[index] = heightAt(values, bounding[index]! * pieceStride, x);
    for (let index = 0; index < bounding.length; index++) {
      const piece = bounding[index]!;
      if (since[piece] === x) continue;
      const y = levels[index]!;
      let near = (index > 0 && levels[index - 1]! - y < nearby) || (index + 1 < bounding.length && y - levels[index + 1]! < nearby);
      for (let corner = 0; corner < corners.length && !near; corner++) near = Math.abs(corners[corner]! - y) < nearby;
      if (!near) continue;
      const as = role[piece] as Role;
      endRun(piece, x);
      role[piece] = as;
      since[piece] = x;
    }
    corners = [];
  }

  for (let slab = 0; slab + 1 < cuts.length; slab++) {
    const left = cuts[slab]!;
    const right = cuts[slab + 1]!;
    const middle = (left + right) / 2;
    active = active.filter((piece) => values[piece * pieceStride + rightOf]! > left);
    while (next < count && values[byLeft[next]! * pieceStride + leftOf]! <= left) active.push(byLeft[next++]!);
    for (const piece of active) heights[piece] = heightAt(values, piece * pieceStride, middle);
    sortDown(active, heights);
    const before = bounding;
    bounding = [];
    membership.reset();
    let index = 0;
    let inside = false;
    let height = box.top;
    let best = top;
    for (;;) {
      // Pieces of one height are passed together; one that already bounds goes on.
      while (index < active.length && heights[active[index]!]! >= height - sameHeight) {
        const piece = active[index++]!;
        membership.pass(values[piece * pieceStride + ownerOf]!, values[piece * pieceStride + signOf]!);
        if (best === -1 || (seen[piece] === slab - 1 && role[piece] === (inside ? -1 : 1))) best = piece;
      }
      if (membership.belongs() !== inside) {
        inside = !inside;
        bound(best, inside ? 1 : -1, slab, left);
      }
      if (index === active.length) break;
      height = heights[active[index]!]!;
      best = -1;
    }
    if (inside) bound(bottom, -1, slab, left);
    for (const piece of before) if (role[piece] !== 0 && seen[piece] !== slab) endRun(piece, left);
    partRuns(left);
  }
  for (const piece of bounding) if (role[piece] !== 0) endRun(piece, box.right);
}

function sortDown(active: number[], heights: Float64Array): void {
  for (let position = 1; position < active.length; position++) {
    const piece = active[position]!;
    const height = heights[piece]!;
    let place = position - 1;
    while (place >= 0 && heights[active[place]!]! < height) {
      active[place + 1] = active[place]!;
      place--;
    }
    active[place + 1] = piece;
  }
}

/** Every x at which a piece begins, ends or crosses another, and the sides of the box. */
function cutsOf(values: Float64Array, byLeft: readonly number[], box: Box): Float64Array {
  const cuts = [box.left, box.right];
  for (const [index, piece] of byLeft.entries()) {
    const a = piece * pieceStride;
    const rightA = values[a + rightOf]!;
    cuts.push(values[a + leftOf]!, rightA);
    for (let later = index + 1; later < byLeft.length; later++) {
      const b = byLeft[later]! * pieceStride;
      const left = values[b + leftOf]!;
      if (left >= rightA) break;
      const right = Math.min(rightA, values[b + rightOf]!);
      const before = heightAt(values, a, left) - heightAt(values, b, left);
      const after = heightAt(values, a, right) - heightAt(values, b, right);
      if ((before < 0 && after > 0) || (before > 0 && after < 0)) cuts.push(left + (right - left) * (before / (before - after)));
    }
  }
  const sorted = Float64Array.from(cuts).toSorted();
  let kept = 0;
  for (const cut of sorted) if (kept === 0 || cut > sorted[kept - 1]!) sorted[kept++] = cut;
  return sorted.subarray(0, kept);
}
