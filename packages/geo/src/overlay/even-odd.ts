import { createEdgeList, edgeStride, reserveEdges, type EdgeList } from './edge-list.ts';
import { beginSweep, createSweep, nextSlab } from './sweep.ts';

/**
 * Edges of the even-odd meaning of rings that may cross, touch or repeat themselves: a place is inside where a ray from it meets the rings
 * an odd number of times. Takes edges with any signs; gives pieces of them, signed so that the winding number is 1 inside and 0 outside.
 */
export function evenOddEdges(edges: EdgeList): EdgeList {
  const sweep = createSweep();
  const pieces = createEdgeList(edges.count + 16);
  /** Piece that an edge is in, or -1; its sign holds until the edge meets another one. */
  const pieceOf = new Int32Array(edges.count).fill(-1);
  /** Place from the top that an edge had over its piece. Where three meet in a point, the outer two change places and keep their signs: their pieces end all the same, so that no piece crosses another. */
  const placeOf = new Int32Array(edges.count).fill(-1);
  const { values } = edges;
  beginSweep(sweep, edges, undefined);
  while (nextSlab(sweep)) {
    const { left, right, active, activeCount } = sweep;
    for (let index = 0; index < activeCount; index++) {
      const edge = active[index]!;
      const sign = index % 2 === 0 ? 1 : -1;
      const at = pieceOf[edge]! * edgeStride;
      if (at >= 0 && placeOf[edge] === index && pieces.values[at + 1] === left) {
        pieces.values[at + 1] = right;
        continue;
      }
      const out = reserveEdges(pieces, pieces.count + 1);
      const from = edge * edgeStride;
      const to = pieces.count * edgeStride;
      pieceOf[edge] = pieces.count++;
      placeOf[edge] = index;
      out[to] = left;
      out[to + 1] = right;
      out[to + 2] = values[from + 2]! + (left - values[from]!) * values[from + 3]!;
      out[to + 3] = values[from + 3]!;
      out[to + 4] = sign;
    }
  }
  return pieces;
}
