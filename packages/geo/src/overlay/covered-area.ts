import { createScratch, kernel, kernelBytes, scratchFor } from '../kernel/kernel.ts';
import { fillKernelList } from './edge-list.ts';
import type { CoveredArea, OwnedEdges } from './owned-edges.ts';
import { useStrip, type Strip } from './strip.ts';

const list = kernel.createList();
const ownersScratch = createScratch();

/** Sweeps over the edges of a frame of some width: see kernel/covered-area.ts. Owner 0 is the subject. Adds to `into`. */
export function sweepCoveredArea({ edges, owners }: OwnedEdges, { below, width }: { readonly below: Strip; readonly width: number }, into: CoveredArea): void {
  fillKernelList(list, edges);
  const address = scratchFor(ownersScratch, 4 * edges.count);
  kernelBytes().set(new Uint8Array(owners.buffer, owners.byteOffset, 4 * edges.count), address);
  useStrip(below);
  kernel.sweepList(list, address, width);
  into.coveredM2 += kernel.sweptCoveredM2();
  into.sumM2 += kernel.sweptSumM2();
}
