import { createScratch, kernel, kernelBytes, scratchFor } from '../kernel/kernel.ts';
import { fillKernelList } from './edge-list.ts';
import type { CoveredArea, OwnedEdges } from './owned-edges.ts';
import { useStrip, type Strip } from './strip.ts';

const list = kernel.createList();
const ownersScratch = createScratch();

interface Place {
  readonly below: Strip;
  readonly width: number;
}

/** Sweeps over the edges of a frame of some width: see kernel/covered-area.ts. Owner 0 is the subject. Adds to `into`. */
export function sweepCoveredArea(owned: OwnedEdges, { below, width }: Place, into: CoveredArea): void {
  const owners = handOver(owned);
  useStrip(below);
  kernel.sweepList(list, owners, width);
  into.coveredM2 += kernel.sweptCoveredM2();
  into.sumM2 += kernel.sweptSumM2();
}

/** The same in a slower way that cannot lose its order: see kernel/slab-area.ts. */
export function slabCoveredArea(owned: OwnedEdges, { below }: Pick<Place, 'below'>, into: CoveredArea): void {
  const owners = handOver(owned);
  useStrip(below);
  kernel.slabsOfList(list, owners, owned.ownerCount);
  into.coveredM2 += kernel.slabsCoveredM2();
  into.sumM2 += kernel.slabsSumM2();
}

/** Fills the list; gives the address of the owners. */
function handOver({ edges, owners }: OwnedEdges): number {
  fillKernelList(list, edges);
  const address = scratchFor(ownersScratch, 4 * edges.count);
  kernelBytes().set(new Uint8Array(owners.buffer, owners.byteOffset, 4 * edges.count), address);
  return address;
}
