import { kernel } from '../kernel/kernel.ts';
import { edgeStride } from './edge-list.ts';
import type { CoveredArea, OwnedEdges } from './owned-edges.ts';
import { useStrip, type Strip } from './strip.ts';
import { beginSweep, createSweep, nextSlab } from './sweep.ts';

const sweep = createSweep();
let winding = new Int32Array(64);

/**
 * What `sweepCoveredArea` finds, by a slower way that looks at every edge in every slab, has no order to lose, and takes an owner to cover where
 * its winding number is not 0. Adds to `into`.
 */
export function slabCoveredArea({ edges, owners, ownerCount }: OwnedEdges, { below: strip }: { readonly below: Strip }, into: CoveredArea): void {
  if (winding.length < ownerCount) winding = new Int32Array(2 * ownerCount);
  useStrip(strip);
  beginSweep(sweep, edges, owners);
  const { values } = edges;
  while (nextSlab(sweep)) {
    const { active, activeCount, left, right } = sweep;
    let covering = 0;
    let depth = 0;
    let strips = 0;
    let sums = 0;
    for (let index = 0; index < activeCount; index++) {
      const edge = active[index]!;
      const at = edge * edgeStride;
      const owner = owners[edge]!;
      const before = winding[owner]!;
      const after = before + values[at + 4]!;
      winding[owner] = after;
      if (owner > 0) covering += Number(after !== 0) - Number(before !== 0);
      const nowDepth = winding[0] !== 0 ? covering : 0;
      if (nowDepth === depth) continue;
      const height = values[at + 2]!;
      const slope = values[at + 3]!;
      const x = values[at]!;
      const below = kernel.areaBelow(height + (left - x) * slope, height + (right - x) * slope);
      sums += (nowDepth - depth) * below;
      if (nowDepth > 0 !== depth > 0) strips += nowDepth > 0 ? below : -below;
      depth = nowDepth;
    }
    // Rounding may leave a winding open at the bottom; the next slab starts from none.
    for (let index = 0; index < activeCount; index++) winding[owners[active[index]!]!] = 0;
    into.coveredM2 += (right - left) * strips;
    into.sumM2 += (right - left) * sums;
  }
}
