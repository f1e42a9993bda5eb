import { sweepCoveredArea } from './covered-area.ts';
import { evenOddEdges } from './even-odd.ts';
import { addRingEdges, clipEdges, EdgeList, Frame } from './edges.ts';
import { FeatureTable } from './feature-table.ts';
import { answers, edgesInFrame } from './overlay.ts';
import { sumOverPairs } from './pairs.ts';
import { findSlabArea, slabCoveredM2, slabSumM2 } from './slab-area.ts';

export { allocate, release } from './memory.ts';
export { areaBelow, setStrip, setTallStrip } from './strip.ts';
export { sweptCoveredM2, sweptSumM2 } from './covered-area.ts';
export { addHit, areaOf, clearHits, hitAreasAddress, hitsAddress, hitsCount, makeEvenOdd, overlaySubjects } from './overlay.ts';
export { collectTexts, quoteTexts, textsAddress } from './attributes.ts';
export { addFgbFeature, addFgbFeatures, addFgbFeaturesAt, featureBegin, featureBytes, featureEnd, featureOpenRings, featureOthers } from './flatgeobuf.ts';
export { copyGroupFeatures, groupEndsAddress, groupFeatureCount, groupFeatureEnds, groupReadBytes, groupSubjects, groupTouchedBytes } from './groups.ts';
export { foundBegins, foundEnds, foundNumbers, searchTree } from './packed-tree.ts';
export { rowsAddress, writeRows } from './rows.ts';
export { findPlainFeatures } from './simple.ts';

const frame = new Frame();
const edgesA = new EdgeList();
const edgesB = new EdgeList();

export function createTable(): FeatureTable {
  return new FeatureTable();
}

export function clearTable(table: FeatureTable): void {
  table.clear();
}

/** Gives all memory back; the table is not to be used again. The features' coordinates are not its own. */
export function releaseTable(table: FeatureTable): void {
  table.release();
}

export function tableFeatures(table: FeatureTable): i32 {
  return table.featureCount;
}

/** Where the features of a table stand that were read from a file's bytes: see `FeatureTable`. */
export function sourcesOf(table: FeatureTable): usize {
  return table.sources;
}

export function tableRings(table: FeatureTable): i32 {
  return table.ringCount;
}

/** First ring of each feature, as 32 bits, with one more behind the last; and a byte for each ring, 1 for the first of its part. */
export function ringStartsOf(table: FeatureTable): usize {
  return table.ringStarts;
}

export function outlinesOf(table: FeatureTable): usize {
  return table.outlines;
}

/** Number of vertices of features from `from` to before `to`. */
export function vertexCountOf(table: FeatureTable, from: i32, to: i32): i32 {
  let count = 0;
  for (let feature = from; feature < to; feature++) count += table.vertexCount(feature);
  return count;
}

export function copyOut(table: FeatureTable, from: i32, to: i32, xy: usize, ringStarts: usize): void {
  table.copyOut(from, to, xy, ringStarts);
}

export function addFeatures(table: FeatureTable, featureCount: i32, featureRings: usize, ringStarts: usize, xy: usize): void {
  table.addAll(featureCount, featureRings, ringStarts, xy);
}

/** Adds a feature that is known to be plain: its rings' vertices lie one behind the other from `xy` on, `rings` are pairs of doubles, number of vertices and turn. Its box is not measured. */
export function addPlainFeature(table: FeatureTable, ringCount: i32, rings: usize, xy: usize): void {
  table.addPlain(ringCount, rings, xy);
}

/** Where the boxes and the forms of a table's features are now; they move when it grows. */
export function boxesOf(table: FeatureTable): usize {
  return table.boxes;
}

export function formsOf(table: FeatureTable): usize {
  return table.forms;
}

export function turnsOf(table: FeatureTable): usize {
  return table.turns;
}

/** Where `overlaySubjects` writes its answers from now on: see `OverlayAnswers`. */
export function setAnswers(areasM2: usize, coveredM2: usize, sumM2: usize, hitEnds: usize): void {
  answers.areasM2 = areasM2;
  answers.coveredM2 = coveredM2;
  answers.sumM2 = sumM2;
  answers.hitEnds = hitEnds;
}

export function createList(): EdgeList {
  return new EdgeList();
}

/** Where a list's edges are to be written that has room for `count`; it has so many from now on. */
export function listFor(list: EdgeList, count: i32): usize {
  list.count = count;
  return list.reserve(count);
}

export function listAddress(list: EdgeList): usize {
  return list.values;
}

export function listCount(list: EdgeList): i32 {
  return list.count;
}

export function clipList(list: EdgeList, west: f64, south: f64, width: f64, height: f64, into: EdgeList): void {
  into.count = 0;
  clipEdges(list, west, south, width, height, into);
}

export function ringList(into: EdgeList, ring: usize, vertices: i32, turn: i32, west: f64, south: f64, width: f64): void {
  frame.set(west, south, width, 0);
  into.count = 0;
  addRingEdges(into, ring, vertices, turn, frame);
}

export function plainList(table: FeatureTable, feature: i32, west: f64, south: f64, width: f64, height: f64, into: EdgeList): void {
  frame.set(west, south, width, height);
  into.count = 0;
  edgesInFrame(table, feature, frame, into);
}

export function sumOfLists(a: EdgeList, b: EdgeList): f64 {
  return sumOverPairs(a, b);
}

export function sweepList(list: EdgeList, owners: usize, width: f64): void {
  sweepCoveredArea(list, owners, width);
}

export function evenOddList(list: EdgeList, into: EdgeList): void {
  evenOddEdges(list, into);
}

export function slabsOfList(list: EdgeList, owners: usize, ownerCount: i32): void {
  findSlabArea(list, owners, ownerCount);
}

export function slabsCoveredM2(): f64 {
  return slabCoveredM2;
}

export function slabsSumM2(): f64 {
  return slabSumM2;
}

/** Area that two plain features share inside a frame, below which the strip is set. */
export function plainPairM2(tableA: FeatureTable, a: i32, tableB: FeatureTable, b: i32, west: f64, south: f64, width: f64, height: f64): f64 {
  frame.set(west, south, width, height);
  edgesA.count = 0;
  edgesInFrame(tableA, a, frame, edgesA);
  if (edgesA.count === 0) return 0;
  edgesB.count = 0;
  edgesInFrame(tableB, b, frame, edgesB);
  return sumOverPairs(edgesA, edgesB);
}
