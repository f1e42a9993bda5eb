/**
 * Edges of a polygon as flat numbers, five for each: left x, right x, height at the left end, slope, sign.
 * With sign +1 where the polygon lies below the edge and -1 where it lies above, a point has the winding number "sum of the signs of
 * the edges above it", which is 1 inside and 0 outside. Vertical edges are left out: they bound no strip. A list is written over and over.
 */
export interface EdgeList {
  values: Float64Array;
  count: number;
}

export const edgeStride = 5;

export function createEdgeList(capacity = 64): EdgeList {
  return { values: new Float64Array(capacity * edgeStride), count: 0 };
}

/** Makes room for `count` edges in all; what was in the list is kept. */
export function reserveEdges(list: EdgeList, count: number): Float64Array {
  if (list.values.length < count * edgeStride) {
    const larger = new Float64Array(Math.max(count, (2 * list.values.length) / edgeStride) * edgeStride);
    larger.set(list.values);
    list.values = larger;
  }
  return list.values;
}

/** Where a rectangle lies in the coordinates of a list of edges, and its size. Clipped edges are measured from its south-west corner. */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The part of the edges that decides the winding number inside a rectangle, measured from its south-west corner.
 * What lies left, right or below of it decides nothing; what lies above is lowered to its top, consecutive pieces joined.
 */
export function clipEdges(edges: EdgeList, { west, south, width, height }: Frame, into: EdgeList): void {
  const { values } = edges;
  // An edge gives at most one sloping piece and two at the top.
  const out = reserveEdges(into, 3 * edges.count + 1);
  const end = edges.count * edgeStride;
  let at = 0;
  let roofStart = 0;
  let roofEnd = 0;
  for (let from = 0; from < end; from += edgeStride) {
    const edgeLeft = values[from]! - west;
    const edgeRight = values[from + 1]! - west;
    const x0 = edgeLeft > 0 ? edgeLeft : 0;
    const x1 = edgeRight < width ? edgeRight : width;
    if (!(x0 < x1)) continue;
    const y = values[from + 2]! - south;
    const slope = values[from + 3]!;
    const y0 = y + (x0 - edgeLeft) * slope;
    const y1 = y + (x1 - edgeLeft) * slope;
    if (y0 <= 0 && y1 <= 0) continue;
    const sign = values[from + 4]!;
    // The sloping piece runs from `start` to `stop`; what is left of x0 … x1 on the side that is above the rectangle is roof.
    let start = x0;
    let stop = x1;
    let roofFrom = 0;
    let roofTo = 0;
    if (y0 >= height && y1 >= height) {
      roofFrom = x0;
      roofTo = x1;
      stop = x0;
    } else {
      if (y0 < 0) start = between(x0 - y0 / slope, x0, x1);
      else if (y0 > height) {
        start = between(x0 + (height - y0) / slope, x0, x1);
        roofFrom = x0;
        roofTo = start;
      }
      if (y1 < 0) stop = between(x0 - y0 / slope, start, x1);
      else if (y1 > height) {
        stop = between(x0 + (height - y0) / slope, start, x1);
        roofFrom = stop;
        roofTo = x1;
      }
      if (start < stop) {
        out[at] = start;
        out[at + 1] = stop;
        out[at + 2] = start === x0 ? y0 : y + (start - edgeLeft) * slope;
        out[at + 3] = slope;
        out[at + 4] = sign;
        at += edgeStride;
      }
    }
    if (roofFrom < roofTo) {
      // A piece of roof that goes on where the last one ended lengthens it; pieces that double back cancel.
      const next = sign < 0 ? roofFrom : roofTo;
      if (next !== roofEnd) {
        if (roofStart !== roofEnd) at = putRoof(out, at, { roofStart, roofEnd, height });
        roofStart = next;
      }
      roofEnd = sign < 0 ? roofTo : roofFrom;
    }
  }
  if (roofStart !== roofEnd) at = putRoof(out, at, { roofStart, roofEnd, height });
  into.count = at / edgeStride;
}

function putRoof(out: Float64Array, at: number, { roofStart, roofEnd, height }: { readonly roofStart: number; readonly roofEnd: number; readonly height: number }): number {
  const eastward = roofStart < roofEnd;
  out[at] = eastward ? roofStart : roofEnd;
  out[at + 1] = eastward ? roofEnd : roofStart;
  out[at + 2] = height;
  out[at + 3] = 0;
  out[at + 4] = eastward ? -1 : 1;
  return at + edgeStride;
}

function between(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
