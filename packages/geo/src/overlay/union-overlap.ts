import { slabCoveredArea, sweepCoveredArea } from './covered-area.ts';
import { clipEdges, createEdgeList, edgeStride, type EdgeList, type Frame } from './edge-list.ts';
import { halfFrames } from './edge-tree.ts';
import { addOwner, clearOwners, createOwnedEdges, type CoveredArea, type OwnedEdges } from './owned-edges.ts';
import { edgesInFrame, pairOverlapM2, roundingM2, tallestDegrees } from './pair-overlap.ts';
import { form, formOf, type PreparedTable } from './prepared-table.ts';
import { createStrip, setStrip, type Strip } from './strip.ts';

/** A feature of a prepared table. */
export interface Member {
  readonly set: PreparedTable;
  readonly feature: number;
}

/** Number of edges from which cutting the frame in two can pay: a sweep's work grows faster than its edges. */
const manyEdges = 1024;

const owned = createOwnedEdges();
const list = createEdgeList(256);
const strip = createStrip();

/** Area of a subject that others cover together, m2: however often a place is covered, it counts once. `sumM2`: sum of what it shares with each. */
export function coveredByM2(subject: Member, others: readonly Member[], sumM2?: number): number {
  const expected = sumM2 ?? others.reduce((sum, { set, feature }) => sum + pairOverlapM2(subject.set, subject.feature, set, feature), 0);
  return checkedCoveredM2({ sumM2: expected, members: [subject, ...others] }, (method) => sweep(subject, others, method));
}

/** What is known of a covered area beforehand: the sum of the pairs, and whose edges they are. */
export interface Known {
  readonly sumM2: number;
  readonly members: readonly Member[];
}

/** The same in one frame no taller than two degrees, from the edges there; `sumM2` as the pairs give it. */
export function coveredInFrameM2(edges: OwnedEdges, frame: Frame, known: Known): number {
  return checkedCoveredM2(known, (method) => {
    const into: CoveredArea = { coveredM2: 0, sumM2: 0 };
    sweepFrame(edges, frame, { method, into });
    return into;
  });
}

/**
 * The sum is known from the pairs, by another formula: a sweep that does not find it has lost its way, and the slower one is asked. It is asked at
 * once where rings met or crossed: their pieces run along each other, out of order the sum can still be right, and the cover is not.
 */
function checkedCoveredM2({ sumM2, members }: Known, run: (method: SweepMethod) => CoveredArea): number {
  const swept = members.some(({ set, feature }) => formOf(set, feature) === form.evenOdd) ? undefined : run(sweepCoveredArea);
  const isSound = swept !== undefined && Math.abs(swept.sumM2 - sumM2) <= 1e-5 + 1e-10 * sumM2;
  const { coveredM2 } = isSound ? swept : run(slabCoveredArea);
  return coveredM2 < roundingM2 ? 0 : coveredM2;
}

type SweepMethod = (owned: OwnedEdges, place: { readonly below: Strip; readonly width: number }, into: CoveredArea) => void;

function sweep({ set, feature }: Member, others: readonly Member[], method: SweepMethod): CoveredArea {
  const at = 4 * feature;
  const [west, south] = [set.boxes[at]!, set.boxes[at + 1]!];
  const width = set.boxes[at + 2]! - west;
  const whole = set.boxes[at + 3]! - south;
  const strips = Math.max(1, Math.ceil(whole / tallestDegrees));
  const height = whole / strips;
  const into: CoveredArea = { coveredM2: 0, sumM2: 0 };
  for (let index = 0; index < strips; index++) {
    const frame = { west, south: south + index * height, width, height };
    clearOwners(owned);
    edgesInFrame(set, feature, frame, list);
    addOwner(owned, list);
    for (const other of others) {
      edgesInFrame(other.set, other.feature, frame, list);
      if (list.count > 0) addOwner(owned, list);
    }
    sweepFrame(owned, frame, { method, into });
  }
  return into;
}

function sweepFrame(edges: OwnedEdges, frame: Frame, { method, into }: { readonly method: SweepMethod; readonly into: CoveredArea }): void {
  if (!hasSubjectAndOther(edges)) return;
  if (edges.edges.count > manyEdges) {
    const halves = halfFrames(frame).map((half) => ({ half, owned: clipOwned(edges, { ...half, west: half.west - frame.west, south: half.south - frame.south }) }));
    // Where edges all run side by side cutting gains nothing; where they meet in a point it would never end.
    if (halves.reduce((count, part) => count + part.owned.edges.count, 0) < 1.5 * edges.edges.count && frame.width + frame.height > 1e-7) {
      for (const part of halves) sweepFrame(part.owned, part.half, { method, into });
      return;
    }
  }
  setStrip(strip, frame.south, frame.height);
  method(edges, { below: strip, width: frame.width }, into);
}

/** Owner 0 must have edges, and another one: owners whose edges do not reach into a frame keep their number. */
function hasSubjectAndOther({ edges, owners }: OwnedEdges): boolean {
  return edges.count > 0 && owners[0] === 0 && owners[edges.count - 1] !== 0;
}

function clipOwned({ edges, owners, ownerCount }: OwnedEdges, frame: Frame): OwnedEdges {
  const clipped = createOwnedEdges();
  const part: EdgeList = createEdgeList(64);
  for (let start = 0; start < edges.count; ) {
    const owner = owners[start]!;
    let end = start + 1;
    while (end < edges.count && owners[end] === owner) end++;
    clipEdges({ values: edges.values.subarray(start * edgeStride, end * edgeStride), count: end - start }, frame, part);
    clipped.ownerCount = owner;
    addOwner(clipped, part);
    start = end;
  }
  clipped.ownerCount = ownerCount;
  return clipped;
}
