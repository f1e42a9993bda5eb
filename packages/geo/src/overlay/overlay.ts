import { addOwner, clearOwners, coveredAreaM2, createOwnedEdges } from './union-overlap.ts';
import { createEdgeList } from './edge-list.ts';
import { measureArea } from './measure.ts';
import { edgesInFrame, pairOverlapM2, roundingM2 } from './pair-overlap.ts';
import { form, formOf, type PreparedTable } from './prepared-table.ts';

/** A feature of a prepared table. */
export interface Member {
  readonly set: PreparedTable;
  readonly feature: number;
}

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
const list = createEdgeList(256);

/** Tallest frame, degrees, for one sweep. */
const tallestDegrees = 2;

/** Overlays a subject with candidates: features whose boxes meet its box, in an order that the answer keeps. Never throws. */
export function overlay(subject: Member, candidates: readonly Member[]): Overlay {
  const hits: number[] = [];
  const areasM2: number[] = [];
  const unmeasurable: number[] = [];
  let sum = 0;
  for (const [position, { set, feature }] of candidates.entries()) {
    if (formOf(set, feature) === form.unmeasurable) {
      unmeasurable.push(position);
      continue;
    }
    const area = pairOverlapM2(subject.set, subject.feature, set, feature);
    if (area === 0) continue;
    hits.push(position);
    areasM2.push(area);
    sum += area;
  }
  if (hits.length === 0) return { hits, areasM2, coveredM2: 0, unmeasurable };
  const covered = hits.length === 1 ? sum : coveredByM2(subject, hits.map((position) => candidates[position]!));
  return { hits, areasM2, coveredM2: Math.min(covered, sum, measureArea(subject.set, subject.feature).areaM2), unmeasurable };
}

/** Area of a subject that others cover together, m2. */
export function coveredByM2({ set, feature }: Member, others: readonly Member[]): number {
  const at = 4 * feature;
  const [west, south] = [set.boxes[at]!, set.boxes[at + 1]!];
  const width = set.boxes[at + 2]! - west;
  const whole = set.boxes[at + 3]! - south;
  const strips = Math.max(1, Math.ceil(whole / tallestDegrees));
  const height = whole / strips;
  let area = 0;
  for (let index = 0; index < strips; index++) {
    const frame = { west, south: south + index * height, width, height };
    clearOwners(owned);
    edgesInFrame(set, feature, frame, list);
    addOwner(owned, list);
    for (const other of others) {
      edgesInFrame(other.set, other.feature, frame, list);
      if (list.count > 0) addOwner(owned, list);
    }
    area += coveredAreaM2(owned, frame);
  }
  return area < roundingM2 ? 0 : area;
}
