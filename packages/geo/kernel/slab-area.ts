import { edgeBytes, EdgeList } from './edges.ts';
import { enlarged } from './memory.ts';
import { beginSlabs, nextSlab, slabCount, slabEdge, slabLeft, slabRight } from './slabs.ts';
import { areaBelow } from './strip.ts';

/** What was found last: see `sweptCoveredM2`. */
export let slabCoveredM2: f64 = 0;
export let slabSumM2: f64 = 0;

/** Of each owner its winding number. */
let windings: usize = 0;
let room: i32 = 0;

/**
 * What `sweepCoveredArea` finds, by a slower way that looks at every edge in every slab, has no order to lose, and takes an owner to cover where
 * its winding number is not 0.
 */
export function findSlabArea(edges: EdgeList, owners: usize, ownerCount: i32): void {
  slabCoveredM2 = 0;
  slabSumM2 = 0;
  if (room < ownerCount) {
    room = 2 * ownerCount;
    windings = enlarged(windings, <usize>room << 3);
  }
  memory.fill(windings, 0, <usize>ownerCount << 3);
  beginSlabs(edges, owners);
  while (nextSlab()) {
    let covering = 0;
    let depth = 0;
    let strips: f64 = 0;
    let sums: f64 = 0;
    for (let place = 0; place < slabCount; place++) {
      const edge = <usize>slabEdge(place);
      const at = edges.values + edge * edgeBytes;
      const owner = load<i32>(owners + (edge << 2));
      const winding = windings + (<usize>owner << 3);
      const before = load<f64>(winding);
      const after = before + load<f64>(at, 32);
      store<f64>(winding, after);
      if (owner > 0) covering += i32(after !== 0) - i32(before !== 0);
      const nowDepth = load<f64>(windings) !== 0 ? covering : 0;
      if (nowDepth === depth) continue;
      const height = load<f64>(at, 16);
      const slope = load<f64>(at, 24);
      const x = load<f64>(at);
      const below = areaBelow(height + (slabLeft - x) * slope, height + (slabRight - x) * slope);
      sums += <f64>(nowDepth - depth) * below;
      if (nowDepth > 0 !== depth > 0) strips += nowDepth > 0 ? below : -below;
      depth = nowDepth;
    }
    // Rounding may leave a winding open at the bottom; the next slab starts from none.
    for (let place = 0; place < slabCount; place++) store<f64>(windings + (<usize>load<i32>(owners + (<usize>slabEdge(place) << 2)) << 3), 0);
    slabCoveredM2 += (slabRight - slabLeft) * strips;
    slabSumM2 += (slabRight - slabLeft) * sums;
  }
}
