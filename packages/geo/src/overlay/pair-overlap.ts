import { kernel } from '../kernel/kernel.ts';
import { halvesOf, type EdgeTree } from './edge-tree.ts';
import { clipEdges, createEdgeList, edgeStride, fillKernelList, type EdgeList, type Frame, type KernelList } from './edge-list.ts';
import { plainPlace, plainTable } from './plain-feature.ts';
import { form, formOf, plainEdges, type PreparedTable } from './prepared-table.ts';
import { createStrip, setStrip, useStrip, type Strip } from './strip.ts';

/** Overlaps below one square millimetre are rounding and count as 0. */
export const roundingM2 = 1e-6;

/** Tallest rectangle, degrees, that one strip holds. */
export const tallestDegrees = 2;

/**
 * Area that two features share on the CGCS2000 ellipsoid, m2, with edges straight in longitude and latitude and rings that cross read as
 * even-odd. Never throws; bit for bit the same with its arguments exchanged; right to 1e-9 of the smaller area and 0.001 m2.
 * 0 where a feature cannot be measured: ask `formOf` first.
 *
 * No intersection polygon is built: the area is the sum, over pairs of edges, of the area below the lower of the two
 * over their common stretch of longitude, signed by which side of each edge its polygon lies on.
 */
export function pairOverlapM2(a: PreparedTable, i: number, b: PreparedTable, j: number): number {
  const atA = 4 * i;
  const atB = 4 * j;
  const west = Math.max(a.boxes[atA]!, b.boxes[atB]!);
  const south = Math.max(a.boxes[atA + 1]!, b.boxes[atB + 1]!);
  const width = Math.min(a.boxes[atA + 2]!, b.boxes[atB + 2]!) - west;
  const height = Math.min(a.boxes[atA + 3]!, b.boxes[atB + 3]!) - south;
  if (!(width > 0 && height > 0)) return 0;
  let area = 0;
  const strips = Math.max(1, Math.ceil(height / tallestDegrees));
  for (let index = 0; index < strips; index++) {
    const low = south + (height * index) / strips;
    area += areaInFrame(a, i, b, j, { west, south: low, width, height: (index === strips - 1 ? south + height : south + (height * (index + 1)) / strips) - low });
  }
  return area < roundingM2 ? 0 : area;
}

const strip = createStrip();
const listA = kernel.createList();
const listB = kernel.createList();

function areaInFrame(a: PreparedTable, i: number, b: PreparedTable, j: number, frame: Frame): number {
  const formA = formOf(a, i);
  const formB = formOf(b, j);
  if (formA === form.plain && formB === form.plain) {
    plainPlace(a, i);
    const placeB = plainPlace(b, j);
    // Asked for again: making room for the second one may have thrown it out.
    const placeA = plainPlace(a, i);
    setStrip(strip, frame.south, frame.height);
    useStrip(strip);
    return kernel.plainPairM2(plainTable, placeA, plainTable, placeB, frame.west, frame.south, frame.width, frame.height);
  }
  if (formA === form.unmeasurable || formB === form.unmeasurable) return 0;
  const treeA = a.trees.get(i);
  const treeB = b.trees.get(j);
  // The tree with more edges is gone down; of the other the edges are clipped on the way.
  if (treeA !== undefined && (treeB === undefined || isBefore(treeB.edges, treeA.edges))) return areaThroughTree(treeA, { set: a, feature: i }, { set: b, feature: j }, frame);
  return areaThroughTree(treeB!, { set: b, feature: j }, { set: a, feature: i }, frame);
}

interface Member {
  readonly set: PreparedTable;
  readonly feature: number;
}

const otherEdges = createEdgeList();

function areaThroughTree(tree: EdgeTree, owner: Member, other: Member, frame: Frame): number {
  edgesInFrame(other.set, other.feature, frame, otherEdges);
  fillKernelList(listAt(0), otherEdges);
  return areaBelowTree(tree, owner.set.boxes.subarray(4 * owner.feature), frame);
}

/**
 * Area that the feature of a tree (whose box begins with west and south) shares with a plain one that the kernel holds, on the terms of `pairOverlapM2`. The
 * frame is the box that both share, no taller than two degrees.
 */
export function treeOverlapM2({ tree, box }: { readonly tree: EdgeTree; readonly box: Float64Array }, { table, feature }: { readonly table: number; readonly feature: number }, frame: Frame): number {
  kernel.plainList(table, feature, frame.west, frame.south, frame.width, frame.height, listAt(0));
  const area = areaBelowTree(tree, box, frame);
  return area < roundingM2 ? 0 : area;
}

/** The other polygon's edges in the frame are the first list. */
function areaBelowTree(tree: EdgeTree, box: Float64Array, frame: Frame): number {
  // From here on positions are measured from the south-west corner of the tree's root.
  const [west, south] = [box[0]!, box[1]!];
  return areaUnder(tree, 0, { frame: { ...frame, west: frame.west - west, south: frame.south - south }, baseLatitude: south });
}

/** Edges of the other polygon, clipped to smaller and smaller frames on the way down. */
const lists: KernelList[] = [];

function listAt(depth: number): KernelList {
  return (lists[depth] ??= kernel.createList());
}

interface Question {
  readonly frame: Frame;
  /** Latitude of the root's south edge. */
  readonly baseLatitude: number;
}

/** The list at a depth holds the edges of the other polygon, clipped to the question's frame. */
function areaUnder(node: EdgeTree, depth: number, { frame, baseLatitude }: Question): number {
  if (kernel.listCount(listAt(depth)) === 0 || node.edges.count === 0) return 0;
  const halves = halvesOf(node);
  if (halves === null) {
    fillKernelList(listA, node.edges);
    kernel.clipList(listA, frame.west - node.frame.west, frame.south - node.frame.south, frame.width, frame.height, listB);
    setStrip(strip, baseLatitude + frame.south, frame.height);
    useStrip(strip);
    return kernel.sumOfLists(listAt(depth), listB);
  }
  let area = 0;
  for (const half of halves) {
    const part = commonFrame(frame, half.frame);
    if (part === undefined) continue;
    if (isSameFrame(part, frame)) {
      area += areaUnder(half, depth, { frame, baseLatitude });
      continue;
    }
    kernel.clipList(listAt(depth), part.west - frame.west, part.south - frame.south, part.width, part.height, listAt(depth + 1));
    area += areaUnder(half, depth + 1, { frame: part, baseLatitude });
  }
  return area;
}

/** The edges of a feature inside a frame, measured from the frame's south-west corner. */
export function edgesInFrame(set: PreparedTable, feature: number, frame: Frame, into: EdgeList): void {
  const how = formOf(set, feature);
  into.count = 0;
  if (how === form.plain) plainEdges(set, feature, frame, into);
  else if (how !== form.unmeasurable) {
    const at = 4 * feature;
    const local = { ...frame, west: frame.west - set.boxes[at]!, south: frame.south - set.boxes[at + 1]! };
    const node = smallestAround(set.trees.get(feature)!, local);
    clipEdges(node.edges, { ...local, west: local.west - node.frame.west, south: local.south - node.frame.south }, into);
  }
}

/** The smallest node of a tree that holds a whole frame. */
function smallestAround(tree: EdgeTree, frame: Frame): EdgeTree {
  let node = tree;
  for (;;) {
    const around: EdgeTree | undefined = halvesOf(node)?.find((half) => isWithin(frame, half.frame));
    if (around === undefined) return node;
    node = around;
  }
}

function isWithin(inner: Frame, outer: Frame): boolean {
  return (
    inner.west >= outer.west && inner.south >= outer.south && inner.west + inner.width <= outer.west + outer.width && inner.south + inner.height <= outer.south + outer.height
  );
}

function commonFrame(a: Frame, b: Frame): Frame | undefined {
  const west = Math.max(a.west, b.west);
  const south = Math.max(a.south, b.south);
  const width = Math.min(a.west + a.width, b.west + b.width) - west;
  const height = Math.min(a.south + a.height, b.south + b.height) - south;
  return width > 0 && height > 0 ? { west, south, width, height } : undefined;
}

function isSameFrame(a: Frame, b: Frame): boolean {
  return a.west === b.west && a.south === b.south && a.width === b.width && a.height === b.height;
}

/** Which tree is gone down must not depend on the order of the arguments: sums depend on the order of their terms. */
function isBefore(a: EdgeList, b: EdgeList): boolean {
  if (a.count !== b.count) return a.count < b.count;
  for (let index = 0; index < a.count * edgeStride; index++) {
    if (a.values[index] !== b.values[index]) return a.values[index]! < b.values[index]!;
  }
  return true;
}

/** Area common to two polygons from their edges in one frame; with rounding, so it may be a little below 0. The same with both exchanged. */
export function sumOverPairs(first: EdgeList, second: EdgeList, below: Strip): number {
  fillKernelList(listA, first);
  fillKernelList(listB, second);
  useStrip(below);
  return kernel.sumOfLists(listA, listB);
}
