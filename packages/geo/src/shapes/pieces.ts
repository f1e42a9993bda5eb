/**
 * Pieces of edges as flat numbers, eight for each: left x and right x of the piece; a point of its line and the line's slope, which stay
 * those of the whole edge however often the piece is cut; sign (-1 where the ring's inside is above when rings run counter-clockwise, 1 where it is below),
 * owner, and a number for the line. Upright edges are left out: they bound nothing from above or below.
 */
export interface Pieces {
  values: Float64Array;
  count: number;
}

export const pieceStride = 8;
export const leftOf = 0;
export const rightOf = 1;
export const signOf = 5;
export const ownerOf = 6;
export const lineOf = 7;

/** A box with sides along the axes, in the plane of the pieces. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export function createPieces(capacity = 64): Pieces {
  return { values: new Float64Array(pieceStride * capacity), count: 0 };
}

/** Height of a piece's line. */
export function heightAt(values: Float64Array, at: number, x: number): number {
  return values[at + 3]! + (x - values[at + 2]!) * values[at + 4]!;
}

/** Adds the edge from one point to another; `line` numbers it. */
export function addEdge(pieces: Pieces, x: number, y: number, toX: number, toY: number, owner: number, line: number): void {
  if (x === toX) return;
  // Told from the left end, so that an edge that two polygons share has the same numbers in both.
  if (x < toX) addPiece(pieces, x, toX, x, y, (toY - y) / (toX - x), -1, owner, line);
  else addPiece(pieces, toX, x, toX, toY, (y - toY) / (x - toX), 1, owner, line);
}

function addPiece(pieces: Pieces, left: number, right: number, x: number, y: number, slope: number, sign: number, owner: number, line: number): void {
  const at = pieceStride * pieces.count;
  if (at === pieces.values.length) {
    const larger = new Float64Array(2 * at);
    larger.set(pieces.values);
    pieces.values = larger;
  }
  const { values } = pieces;
  values[at] = left;
  values[at + 1] = right;
  values[at + 2] = x;
  values[at + 3] = y;
  values[at + 4] = slope;
  values[at + 5] = sign;
  values[at + 6] = owner;
  values[at + 7] = line;
  pieces.count++;
}

/** Line of pieces that run along the top of a box. */
export const topLine = -1;

interface Roof {
  readonly owner: number;
  readonly x: number;
  readonly step: number;
}

/**
 * The pieces that decide how often each owner covers the places of a box. What lies left, right or below of the box decides nothing; what lies
 * above counts for its stretch of x alone and becomes one piece along the top for each stretch that an owner covers, signed by how often.
 */
export function clipPieces({ values, count }: Pieces, box: Box): Pieces {
  const clipped = createPieces(Math.max(16, count >> 1));
  const roofs: Roof[] = [];
  let [roofOwner, roofStart, roofEnd] = [-1, 0, 0];
  const endRoof = (): void => {
    if (roofStart !== roofEnd) roofs.push({ owner: roofOwner, x: roofStart, step: -1 }, { owner: roofOwner, x: roofEnd, step: 1 });
  };
  // A stretch that goes on where the last one ended lengthens it; stretches that double back cancel.
  const roof = (owner: number, left: number, right: number, sign: number): void => {
    const start = sign < 0 ? left : right;
    if (start !== roofEnd || owner !== roofOwner) {
      endRoof();
      roofOwner = owner;
      roofStart = start;
    }
    roofEnd = sign < 0 ? right : left;
  };
  for (let at = 0; at < count * pieceStride; at += pieceStride) {
    const left = Math.max(values[at]!, box.left);
    const right = Math.min(values[at + 1]!, box.right);
    if (!(left < right)) continue;
    const y0 = heightAt(values, at, left);
    const y1 = heightAt(values, at, right);
    if (y0 <= box.bottom && y1 <= box.bottom) continue;
    const sign = values[at + signOf]!;
    const owner = values[at + ownerOf]!;
    if (y0 >= box.top && y1 >= box.top) {
      for (let copy = Math.abs(sign); copy > 0; copy--) roof(owner, left, right, sign);
      continue;
    }
    const atTop = Math.max(y0, y1) > box.top ? meetsHeight(values, at, box.top, left, right) : y0 > y1 ? left : right;
    const atBottom = Math.min(y0, y1) < box.bottom ? meetsHeight(values, at, box.bottom, left, right) : y0 > y1 ? right : left;
    if (y0 > box.top) for (let copy = Math.abs(sign); copy > 0; copy--) roof(owner, left, atTop, sign);
    if (y1 > box.top) for (let copy = Math.abs(sign); copy > 0; copy--) roof(owner, atTop, right, sign);
    const start = Math.min(atTop, atBottom);
    const end = Math.max(atTop, atBottom);
    if (start < end) addPiece(clipped, start, end, values[at + 2]!, values[at + 3]!, values[at + 4]!, sign, owner, values[at + lineOf]!);
  }
  endRoof();
  addRoofs(clipped, roofs, box.top);
  return clipped;
}

/** Where a piece meets a height: the same number whichever box asks. */
function meetsHeight(values: Float64Array, at: number, y: number, left: number, right: number): number {
  const x = values[at + 2]! + (y - values[at + 3]!) / values[at + 4]!;
  return x < left ? left : x > right ? right : x;
}

function addRoofs(pieces: Pieces, roofs: Roof[], top: number): void {
  roofs.sort((a, b) => a.owner - b.owner || a.x - b.x);
  let sum = 0;
  for (const [index, { owner, x, step }] of roofs.entries()) {
    sum += step;
    const next = roofs[index + 1];
    if (sum !== 0 && next !== undefined && next.x > x) addPiece(pieces, x, next.x, x, top, 0, sum, owner, topLine);
  }
}

/** Halves of a box, cut across its longer side. */
export function halvesOf(box: Box): readonly [Box, Box] {
  const { left, bottom, right, top } = box;
  if (right - left > top - bottom) {
    const middle = (left + right) / 2;
    return [{ ...box, right: middle }, { ...box, left: middle }];
  }
  const middle = (bottom + top) / 2;
  return [{ ...box, top: middle }, { ...box, bottom: middle }];
}
