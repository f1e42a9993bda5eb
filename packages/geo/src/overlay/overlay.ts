import { createEdgeList } from './edge-list.ts';
import { measureArea } from './measure.ts';
import { addOwner, clearOwners, createOwnedEdges } from './owned-edges.ts';
import { edgesInFrame, pairOverlapM2, roundingM2, sumOverPairs, tallestDegrees } from './pair-overlap.ts';
import { form, formOf } from './prepared-table.ts';
import { createStrip, setStrip } from './strip.ts';
import { coveredByM2, coveredInFrameM2, type Member } from './union-overlap.ts';

/** What a subject shares with some of a layer's features. */
export interface Overlay {
  /** Positions, among the features asked about, of those that share some of the subject, in the order asked. */
  readonly hits: readonly number[];
  /** Area that each hit shares with the subject, m2. */
  readonly areasM2: readonly number[];
  /** Area of the subject that the hits cover together, m2: where they cover each other, the place counts once. Never above the subject's area. */
  readonly coveredM2: number;
  /** Positions of features that cannot be measured. */
  readonly unmeasurable: readonly number[];
}

const owned = createOwnedEdges();
const subjectEdges = createEdgeList(256);
const list = createEdgeList(256);
const strip = createStrip();

/** Subjects with more edges are compared with each candidate in the box that both share: pairs of edges would be too many in their own. */
const fewEdges = 96;

/** Overlays a subject with candidates: features whose boxes meet its box, in an order that the answer keeps. Never throws. */
export function overlay(subject: Member, candidates: readonly Member[]): Overlay {
  const at = 4 * subject.feature;
  const { boxes } = subject.set;
  const frame = { west: boxes[at]!, south: boxes[at + 1]!, width: boxes[at + 2]! - boxes[at]!, height: boxes[at + 3]! - boxes[at + 1]! };
  const hasExtent = frame.width > 0 && frame.height > 0;
  const isSmall = hasExtent && frame.height <= tallestDegrees;
  if (isSmall) {
    edgesInFrame(subject.set, subject.feature, frame, subjectEdges);
    setStrip(strip, frame.south, frame.height);
  }
  const inOneFrame = isSmall && subjectEdges.count <= fewEdges;
  if (inOneFrame) {
    clearOwners(owned);
    addOwner(owned, subjectEdges);
  }
  const hits: number[] = [];
  const areasM2: number[] = [];
  const unmeasurable: number[] = [];
  let sum = 0;
  /** Whether the edges of all hits were gathered on the way. */
  let ownsAll = inOneFrame;
  for (let position = 0; position < candidates.length; position++) {
    const { set, feature } = candidates[position]!;
    if (formOf(set, feature) === form.unmeasurable) {
      unmeasurable.push(position);
      continue;
    }
    let area: number;
    // A large polygon is asked through its tree: what of it lies in the subject's frame would have to be cut out of all its edges.
    if (inOneFrame && formOf(set, feature) === form.plain) {
      edgesInFrame(set, feature, frame, list);
      area = list.count === 0 ? 0 : sumOverPairs(subjectEdges, list, strip);
      if (area < roundingM2) continue;
      addOwner(owned, list);
    } else {
      area = hasExtent ? pairOverlapM2(subject.set, subject.feature, set, feature) : 0;
      if (area === 0) continue;
      ownsAll = false;
    }
    hits.push(position);
    areasM2.push(area);
    sum += area;
  }
  if (hits.length === 0) return { hits, areasM2, coveredM2: 0, unmeasurable };
  let covered = sum;
  if (hits.length > 1) {
    const others = hits.map((position) => candidates[position]!);
    covered = ownsAll ? coveredInFrameM2(owned, frame, { sumM2: sum, members: [subject, ...others] }) : coveredByM2(subject, others, sum);
  }
  return { hits, areasM2, coveredM2: Math.min(covered, sum, measureArea(subject.set, subject.feature).areaM2), unmeasurable };
}
