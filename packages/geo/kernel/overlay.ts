import { sweepCoveredArea, sweptCoveredM2, sweptSumM2 } from './covered-area.ts';
import { evenOddEdges } from './even-odd.ts';
import { addRingEdges, clipEdges, edgeBytes, EdgeList, Frame } from './edges.ts';
import { evenOddForm, FeatureTable, plainForm, unmeasurableForm } from './feature-table.ts';
import { enlarged } from './memory.ts';
import { sumOverPairs } from './pairs.ts';
import { addTreeEdges } from './ring-tree.ts';
import { findSlabArea, slabCoveredM2 } from './slab-area.ts';
import { areaBelow, setStrip } from './strip.ts';

/** Overlaps below one square millimetre are rounding and count as 0. */
const roundingM2: f64 = 1e-6;
/** Tallest subject, degrees, for a strip of three terms. */
const lowDegrees: f64 = 0.05;
/** Subjects with more edges are compared with each candidate in the box that both share: pairs of edges would be too many in their own. */
const mostSubjectEdges: i32 = 96;
/** Number of edges from which cutting the frame in two can pay: a sweep's work grows faster than its edges. */
const mostSweptEdges: i32 = 1024;

const raw = new EdgeList();
const shown = new EdgeList();
/** Edges of the subject and of all its hits, one owner behind the other, and behind how many edges each stops. */
const owned = new EdgeList();
let ownerCount: i32 = 0;
let ownerRoom: i32 = 0;
let ownerEnds: usize = 0;
/** Those of the subject, and those of the candidate that is looked at. */
const subjectEdges = new EdgeList();
const candidateEdges = new EdgeList();
/** Of each edge its owner. */
let owners: usize = 0;
let ownersRoom: i32 = 0;
const frame = new Frame();

/** Features that share something with a subject, for all subjects one after the other: number of the feature, and the area. */
let hitRoom: i32 = 0;
let hitCount: i32 = 0;
let hits: usize = 0;
let hitAreas: usize = 0;

export function hitsAddress(): usize {
  return hits;
}

export function hitAreasAddress(): usize {
  return hitAreas;
}

export function hitsCount(): i32 {
  return hitCount;
}

export function clearHits(): void {
  hitCount = 0;
}

/** Adds what somebody else found. */
export function addHit(feature: i32, areaM2: f64): void {
  if (hitCount === hitRoom) {
    hitRoom = 2 * hitRoom + 1024;
    hits = enlarged(hits, <usize>hitRoom << 2);
    hitAreas = enlarged(hitAreas, <usize>hitRoom << 3);
  }
  store<i32>(hits + (<usize>hitCount << 2), feature);
  store<f64>(hitAreas + (<usize>hitCount << 3), areaM2);
  hitCount++;
}

/** Gives a feature its even-odd form; false, and nothing done, where it is large: then too many edges would have to be looked at for each question. */
export function makeEvenOdd(table: FeatureTable, feature: i32): bool {
  if (table.isLarge(feature)) return false;
  const box = table.boxes + (<usize>feature << 5);
  frame.set(load<f64>(box), load<f64>(box, 8), load<f64>(box, 16) - load<f64>(box), 0);
  raw.count = 0;
  for (let ring = table.firstRing(feature); ring < table.firstRing(feature + 1); ring++) addRingEdges(raw, table.ringAt(ring), table.verticesOf(ring), 1, frame);
  evenOddEdges(raw, owned);
  table.setEvenOdd(feature, owned);
  return true;
}

/** Adds the edges of a feature, whose form is plain or even-odd, inside a frame, measured from its south-west corner. */
export function edgesInFrame(table: FeatureTable, feature: i32, within: Frame, into: EdgeList): void {
  if (table.formOf(feature) === evenOddForm) {
    const box = table.boxes + (<usize>feature << 5);
    table.showEvenOdd(feature, shown);
    clipEdges(shown, within.west - load<f64>(box), within.south - load<f64>(box, 8), within.width, within.height, into);
    return;
  }
  raw.count = 0;
  for (let ring = table.firstRing(feature); ring < table.firstRing(feature + 1); ring++) {
    const tree = table.treeOf(ring);
    if (tree === 0) addRingEdges(raw, table.ringAt(ring), table.verticesOf(ring), table.turnOf(ring), within);
    else addTreeEdges(raw, tree, table.ringAt(ring), table.verticesOf(ring), table.turnOf(ring), within);
  }
  clipEdges(raw, 0, 0, within.width, within.height, into);
}

/** Of each subject: its area, the area that its hits cover together, each place once, the sum over its hits, and behind how many hits of all it stops. */
@unmanaged
export class OverlayAnswers {
  areasM2: usize = 0;
  coveredM2: usize = 0;
  sumM2: usize = 0;
  hitEnds: usize = 0;

  put(place: usize, area: f64, covered: f64, sum: f64): void {
    store<f64>(this.areasM2 + (place << 3), area);
    store<f64>(this.coveredM2 + (place << 3), covered);
    store<f64>(this.sumM2 + (place << 3), sum);
    store<i32>(this.hitEnds + (place << 2), hitCount);
  }
}

export const answers = new OverlayAnswers();

/**
 * Overlays the subjects `order[from]` to before `order[to]` with their candidates: features of the layer, those of the subject at place `p` of the order
 * from `candidates[starts[p]]` to before `candidates[starts[p + 1]]`. `given`: areas that candidates are known to share, NaN
 * where not known, or 0 for none. Answers stand at the places of the order. Gives the first place that it cannot decide (because something is large, tall, or may cross itself), or `to`.
 */
export function overlaySubjects(subjects: FeatureTable, layer: FeatureTable, order: usize, from: i32, to: i32, starts: usize, candidates: usize, given: usize): i32 {
  for (let place = from; place < to; place++) {
    const before = hitCount;
    const at = <usize>place;
    const subject = load<i32>(order + (at << 2));
    const form = subjects.formOf(subject);
    if (form === unmeasurableForm) {
      answers.put(at, 0, NaN, 0);
      continue;
    }
    if (form !== plainForm && form !== evenOddForm) return place;
    const box = subjects.boxes + (<usize>subject << 5);
    const west = load<f64>(box);
    const south = load<f64>(box, 8);
    const width = load<f64>(box, 16) - west;
    const height = load<f64>(box, 24) - south;
    if (!(width > 0 && height > 0)) {
      answers.put(at, 0, 0, 0);
      continue;
    }
    if (height > lowDegrees) return place;
    frame.set(west, south, width, height);
    setStrip(south, height);
    owned.count = 0;
    edgesInFrame(subjects, subject, frame, owned);
    subjectEdges.lookAt(owned, 0);
    const area = areaOf(subjectEdges);
    const first = candidates + (<usize>load<u32>(starts + (at << 2)) << 2);
    const end = candidates + (<usize>load<u32>(starts + (at << 2), 4) << 2);
    let sum: f64 = 0;
    let covered: f64 = 0;
    if (first !== end) {
      if (subjectEdges.count > mostSubjectEdges || !findHits(layer, first, end, given === 0 ? 0 : given + ((first - candidates) << 1), area, form === evenOddForm)) {
        hitCount = before;
        return place;
      }
      for (let hit = before; hit < hitCount; hit++) sum += load<f64>(hitAreas + (<usize>hit << 3));
      covered = hitCount - before > 1 ? (ownsAll ? coveredByHits(width, sum) : -1) : sum;
      if (covered < 0) {
        hitCount = before;
        return place;
      }
      covered = min(min(covered, sum), area);
    }
    answers.put(at, area, covered, sum);
  }
  return to;
}

/**
 * What the hits cover together; -1 where there is too much of it. The sum is known from the pairs, by another formula: a sweep that does not find it has lost its
 * way, and the slower one is asked. It is asked at once where rings met or crossed: their pieces run along each other, out of order the sum can still be right, and the cover is not.
 */
function coveredByHits(width: f64, sum: f64): f64 {
  if (owned.count > mostSweptEdges) return -1;
  writeOwners();
  if (!hasEvenOdd) sweepCoveredArea(owned, owners, width);
  let covered = sweptCoveredM2();
  if (hasEvenOdd || !(abs(sweptSumM2() - sum) <= 1e-5 + 1e-10 * sum)) {
    findSlabArea(owned, owners, ownerCount);
    covered = slabCoveredM2;
  }
  return covered < roundingM2 ? 0 : covered;
}

/** Whether the edges of all hits were gathered on the way. */
let ownsAll = true;
/** Whether an owner has the even-odd form. */
let hasEvenOdd = false;

/** Adds the candidates that share something with the subject whose edges are told; false where what one shares is neither given nor to be found here. */
function findHits(layer: FeatureTable, first: usize, end: usize, given: usize, subjectM2: f64, isEvenOdd: bool): bool {
  ownerCount = 0;
  addOwner();
  hasEvenOdd = isEvenOdd;
  ownsAll = true;
  for (let at = first; at < end; at += 4) {
    const candidate = load<i32>(at);
    const form = layer.formOf(candidate);
    if (form === unmeasurableForm) continue;
    if (form !== plainForm && form !== evenOddForm) {
      const area = given === 0 ? NaN : load<f64>(given + ((at - first) << 1));
      if (isNaN(area)) return false;
      if (area === 0) continue;
      ownsAll = false;
      addHit(candidate, area);
      continue;
    }
    // Written behind the edges of those before: a hit's only have to be kept.
    const before = owned.count;
    edgesInFrame(layer, candidate, frame, owned);
    if (owned.count === before) continue;
    subjectEdges.values = owned.values;
    candidateEdges.lookAt(owned, before);
    const area = coversFrame(candidateEdges) ? subjectM2 : sumOverPairs(subjectEdges, candidateEdges);
    if (area < roundingM2) {
      owned.count = before;
      continue;
    }
    addHit(candidate, area);
    addOwner();
    if (form === evenOddForm) hasEvenOdd = true;
  }
  return true;
}

/** Whether a polygon covers the whole frame: all there is of it is one edge along the top. */
function coversFrame(edges: EdgeList): bool {
  const edge = edges.values;
  return edges.count === 1 && load<f64>(edge) === 0 && load<f64>(edge, 8) === frame.width && load<f64>(edge, 16) === frame.height && load<f64>(edge, 24) === 0 && load<f64>(edge, 32) === 1;
}

/** The edges added since the last one are those of the next owner. */
function addOwner(): void {
  if (ownerCount === ownerRoom) {
    ownerRoom = 2 * ownerRoom + 64;
    ownerEnds = enlarged(ownerEnds, <usize>ownerRoom << 2);
  }
  store<i32>(ownerEnds + (<usize>ownerCount << 2), owned.count);
  ownerCount++;
}

function writeOwners(): void {
  if (ownersRoom < owned.count) {
    ownersRoom = 2 * owned.count;
    owners = enlarged(owners, <usize>ownersRoom << 2);
  }
  let at = owners;
  for (let owner = 0; owner < ownerCount; owner++) {
    const end = owners + (<usize>load<i32>(ownerEnds + (<usize>owner << 2)) << 2);
    for (; at < end; at += 4) store<i32>(at, owner);
  }
}

/** Area of a polygon from its edges, below which the strip is set; 0 or more. */
export function areaOf(edges: EdgeList): f64 {
  let area: f64 = 0;
  const end = edges.values + <usize>edges.count * edgeBytes;
  for (let at = edges.values; at < end; at += edgeBytes) {
    const width = load<f64>(at, 8) - load<f64>(at);
    const y0 = load<f64>(at, 16);
    const y1 = y0 + width * load<f64>(at, 24);
    area += load<f64>(at, 32) * (width * areaBelow(y0, y1));
  }
  return area > 0 ? area : 0;
}
