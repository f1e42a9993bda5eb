import { enlarged } from './memory.ts';

/*
 * Edges of a polygon as flat numbers, five for each: left x, right x, height at the left end, slope, sign. With sign +1 where the polygon lies
 * below the edge and -1 where it lies above, a point has the winding number "sum of the signs of the edges above it", which is
 * 1 inside and 0 outside. Vertical edges are left out: they bound no strip.
 */

/** Bytes of an edge. */
export const edgeBytes: usize = 40;

/** Edges one behind the other. Written over and over. One that only looks at edges of another list has no room. */
@unmanaged
export class EdgeList {
  values: usize = 0;
  room: i32 = 0;
  count: i32 = 0;

  /** Makes room for `count` edges in all; what was in the list is kept. */
  reserve(count: i32): usize {
    if (this.room < count) {
      this.room = max(count, 2 * this.room);
      this.values = enlarged(this.values, <usize>this.room * edgeBytes);
    }
    return this.values;
  }

  /** Looks at the edges of another list from number `from` on, until that list grows. */
  lookAt(list: EdgeList, from: i32): void {
    this.values = list.values + <usize>from * edgeBytes;
    this.count = list.count - from;
  }
}

/** A rectangle in whose coordinates edges are measured from its south-west corner. */
@unmanaged
export class Frame {
  west: f64 = 0;
  south: f64 = 0;
  width: f64 = 0;
  height: f64 = 0;

  set(west: f64, south: f64, width: f64, height: f64): void {
    this.west = west;
    this.south = south;
    this.width = width;
    this.height = height;
  }
}

/** Adds the edges of a closed ring that reach into a frame's width and above its base, measured from its south-west corner. `turn` is -1 for a ring to be walked the other way. */
export function addRingEdges(into: EdgeList, ring: usize, vertices: i32, turn: i32, frame: Frame): void {
  let out = into.reserve(into.count + vertices) + <usize>into.count * edgeBytes;
  const west = frame.west;
  const south = frame.south;
  const width = frame.width;
  const forward: f64 = -turn;
  const backward: f64 = turn;
  let x = load<f64>(ring) - west;
  let y = load<f64>(ring, 8) - south;
  const end = ring + (<usize>vertices << 4);
  for (let at = ring + 16; at < end; at += 16) {
    const lastX = x;
    const lastY = y;
    x = load<f64>(at) - west;
    y = load<f64>(at, 8) - south;
    if (x > lastX) {
      // Told from the left end, so that an edge that two polygons share has the same numbers in both.
      if (x <= 0 || lastX >= width || (y < 0 && lastY < 0)) continue;
      putEdge(out, lastX, x, lastY, (y - lastY) / (x - lastX), forward);
      out += edgeBytes;
    } else if (x < lastX) {
      if (lastX <= 0 || x >= width || (y < 0 && lastY < 0)) continue;
      putEdge(out, x, lastX, y, (lastY - y) / (lastX - x), backward);
      out += edgeBytes;
    }
  }
  into.count = <i32>((out - into.values) / edgeBytes);
}

/** Writes an edge. */
@inline
export function putEdge(at: usize, left: f64, right: f64, height: f64, slope: f64, sign: f64): void {
  store<f64>(at, left);
  store<f64>(at, right, 8);
  store<f64>(at, height, 16);
  store<f64>(at, slope, 24);
  store<f64>(at, sign, 32);
}

/**
 * Adds the part of the edges that decides the winding number inside a rectangle, measured from its south-west corner.
 * What lies left, right or below of it decides nothing; what lies above is lowered to its top, consecutive pieces joined.
 */
export function clipEdges(edges: EdgeList, west: f64, south: f64, width: f64, height: f64, into: EdgeList): void {
  // An edge gives at most one sloping piece and two at the top.
  let out = into.reserve(into.count + 3 * edges.count + 1) + <usize>into.count * edgeBytes;
  const end = edges.values + <usize>edges.count * edgeBytes;
  let roofStart: f64 = 0;
  let roofEnd: f64 = 0;
  for (let from = edges.values; from < end; from += edgeBytes) {
    const edgeLeft = load<f64>(from) - west;
    const edgeRight = load<f64>(from, 8) - west;
    const x0 = edgeLeft > 0 ? edgeLeft : 0;
    const x1 = edgeRight < width ? edgeRight : width;
    if (!(x0 < x1)) continue;
    const y = load<f64>(from, 16) - south;
    const slope = load<f64>(from, 24);
    const y0 = y + (x0 - edgeLeft) * slope;
    const y1 = y + (x1 - edgeLeft) * slope;
    if (y0 <= 0 && y1 <= 0) continue;
    const sign = load<f64>(from, 32);
    // The sloping piece runs from `start` to `stop`; what is left of x0 … x1 on the side that is above the rectangle is roof.
    let start = x0;
    let stop = x1;
    let roofFrom: f64 = 0;
    let roofTo: f64 = 0;
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
        putEdge(out, start, stop, start === x0 ? y0 : y + (start - edgeLeft) * slope, slope, sign);
        out += edgeBytes;
      }
    }
    if (roofFrom < roofTo) {
      // A piece of roof that goes on where the last one ended lengthens it; pieces that double back cancel.
      const next = sign < 0 ? roofFrom : roofTo;
      if (next !== roofEnd) {
        if (roofStart !== roofEnd) out = putRoof(out, roofStart, roofEnd, height);
        roofStart = next;
      }
      roofEnd = sign < 0 ? roofTo : roofFrom;
    }
  }
  if (roofStart !== roofEnd) out = putRoof(out, roofStart, roofEnd, height);
  into.count = <i32>((out - into.values) / edgeBytes);
}

function putRoof(out: usize, start: f64, end: f64, height: f64): usize {
  if (start < end) putEdge(out, start, end, height, 0, -1);
  else putEdge(out, end, start, height, 0, 1);
  return out + edgeBytes;
}

@inline
function between(value: f64, low: f64, high: f64): f64 {
  return value < low ? low : value > high ? high : value;
}
