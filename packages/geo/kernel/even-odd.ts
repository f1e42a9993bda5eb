import { edgeBytes, EdgeList, putEdge } from './edges.ts';
import { enlarged } from './memory.ts';
import { beginSlabs, nextSlab, slabCount, slabEdge, slabLeft, slabRight } from './slabs.ts';

/** Of each edge: the piece it is in, or -1, and the place from the top that it had over that piece, or -1. */
let pieces: usize = 0;
let places: usize = 0;
let room: i32 = 0;

/**
 * Edges of the even-odd meaning of rings that may cross, touch or repeat themselves: a place is inside where a ray from it meets the rings
 * an odd number of times. Takes edges with any signs; gives pieces of them, signed so that the winding number is 1 inside and 0 outside.
 */
export function evenOddEdges(edges: EdgeList, into: EdgeList): void {
  const count = edges.count;
  if (room < count) {
    room = 2 * count;
    pieces = enlarged(pieces, <usize>room << 2);
    places = enlarged(places, <usize>room << 2);
  }
  memory.fill(pieces, 0xff, <usize>count << 2);
  memory.fill(places, 0xff, <usize>count << 2);
  into.count = 0;
  beginSlabs(edges, 0);
  while (nextSlab()) {
    for (let place = 0; place < slabCount; place++) {
      const edge = <usize>slabEdge(place);
      const piece = load<i32>(pieces + (edge << 2));
      // An edge keeps its sign until it meets another one. Where three meet in a point, the outer two change places and keep their signs: their pieces end all the same, so that no piece crosses another.
      if (piece >= 0 && load<i32>(places + (edge << 2)) === place && load<f64>(into.values + <usize>piece * edgeBytes, 8) === slabLeft) {
        store<f64>(into.values + <usize>piece * edgeBytes, slabRight, 8);
        continue;
      }
      const out = into.reserve(into.count + 1) + <usize>into.count * edgeBytes;
      store<i32>(pieces + (edge << 2), into.count);
      store<i32>(places + (edge << 2), place);
      into.count++;
      const from = edges.values + edge * edgeBytes;
      const slope = load<f64>(from, 24);
      putEdge(out, slabLeft, slabRight, load<f64>(from, 16) + (slabLeft - load<f64>(from)) * slope, slope, (place & 1) === 0 ? 1 : -1);
    }
  }
}
