import { addRingEdges, edgeBytes, EdgeList, Frame, putEdge } from './edges.ts';
import { edgesApart } from './sure-side.ts';

/*
 * Boxes over a closed ring: one over each 8 edges, one over each 8 of those, and so on up to a single one. A question about a small rectangle then meets few edges of
 * a large ring: a stretch that lies above the rectangle as a whole decides there what one level edge from its first to its last vertex decides, and
 * a stretch left, right or below of it decides nothing.
 */

const childBits: i32 = 3;
const boxBytes: usize = 32;
/** A tree leads with the number of its levels, then for each level the address of its first box and the number of its boxes. */
const levelBytes: usize = 8;
const mostLevels: usize = 10;

/** Bytes of the tree of a ring of at least two vertices. */
export function ringTreeBytes(vertices: i32): usize {
  let boxes = 0;
  let count = vertices - 1;
  do {
    count = parentsOf(count);
    boxes += count;
  } while (count > 1);
  return 16 + mostLevels * levelBytes + <usize>boxes * boxBytes;
}

@inline
function parentsOf(count: i32): i32 {
  return (count + (1 << childBits) - 1) >> childBits;
}

/** Writes the tree of a closed ring to where there is room for it. */
export function plantRingTree(tree: usize, ring: usize, vertices: i32): void {
  const edges = vertices - 1;
  let boxes = tree + 16 + mostLevels * levelBytes;
  let count = parentsOf(edges);
  let level = 0;
  setLevel(tree, level, boxes, count);
  for (let node = 0; node < count; node++, boxes += boxBytes) {
    const first = node << childBits;
    const end = min(first + (1 << childBits), edges);
    let low = v128.load(ring + (<usize>first << 4));
    let high = low;
    for (let vertex = first + 1; vertex <= end; vertex++) {
      const place = v128.load(ring + (<usize>vertex << 4));
      low = f64x2.pmin(low, place);
      high = f64x2.pmax(high, place);
    }
    v128.store(boxes, low);
    v128.store(boxes, high, 16);
  }
  while (count > 1) {
    const below = boxOf(tree, level, 0);
    const belowCount = count;
    count = parentsOf(count);
    level++;
    setLevel(tree, level, boxes, count);
    for (let node = 0; node < count; node++, boxes += boxBytes) {
      const first = node << childBits;
      const end = min(first + (1 << childBits), belowCount);
      let low = v128.load(below + <usize>first * boxBytes);
      let high = v128.load(below + <usize>first * boxBytes, 16);
      for (let child = first + 1; child < end; child++) {
        low = f64x2.pmin(low, v128.load(below + <usize>child * boxBytes));
        high = f64x2.pmax(high, v128.load(below + <usize>child * boxBytes, 16));
      }
      v128.store(boxes, low);
      v128.store(boxes, high, 16);
    }
  }
  store<i32>(tree, level + 1);
}

@inline
function setLevel(tree: usize, level: i32, boxes: usize, count: i32): void {
  store<u32>(tree + 16 + <usize>level * levelBytes, <u32>boxes);
  store<i32>(tree + 16 + <usize>level * levelBytes, count, 4);
}

@inline
function topOf(tree: usize): i32 {
  return load<i32>(tree) - 1;
}

@inline
function boxOf(tree: usize, level: i32, node: i32): usize {
  return <usize>load<u32>(tree + 16 + <usize>level * levelBytes) + <usize>node * boxBytes;
}

@inline
function countOf(tree: usize, level: i32): i32 {
  return load<i32>(tree + 16 + <usize>level * levelBytes, 4);
}

/** Address of the box over a whole ring: west, south, east, north. */
export function ringBox(tree: usize): usize {
  return boxOf(tree, topOf(tree), 0);
}

let list: EdgeList = changetype<EdgeList>(0);
let frame: Frame = changetype<Frame>(0);
let asked: usize = 0;
let ringAt: usize = 0;
let ringEdges: i32 = 0;
let turn: i32 = 1;

/** What `addRingEdges` adds, as far as it decides anything inside the frame, of a ring with a tree. */
export function addTreeEdges(into: EdgeList, tree: usize, ring: usize, vertices: i32, ringTurn: i32, within: Frame): void {
  list = into;
  frame = within;
  asked = tree;
  ringAt = ring;
  ringEdges = vertices - 1;
  turn = ringTurn;
  descend(topOf(tree), 0, 1);
}

function descend(level: i32, from: i32, to: i32): void {
  const west = frame.west;
  const south = frame.south;
  const width = frame.width;
  const height = frame.height;
  const bits = childBits * (level + 1);
  let box = boxOf(asked, level, from);
  for (let node = from; node < to; node++, box += boxBytes) {
    if (i32(load<f64>(box, 16) - west <= 0) | i32(load<f64>(box) - west >= width) | i32(load<f64>(box, 24) - south < 0)) continue;
    const first = node << bits;
    const end = min((node + 1) << bits, ringEdges);
    if (load<f64>(box, 8) - south >= height) addLevelEdge(load<f64>(ringAt + (<usize>first << 4)) - west, load<f64>(ringAt + (<usize>end << 4)) - west);
    else if (level === 0) addRingEdges(list, ringAt + (<usize>first << 4), end - first + 1, turn, frame);
    else descend(level - 1, node << childBits, min((node + 1) << childBits, countOf(asked, level - 1)));
  }
}

/** From one place of x to another one along the top of the frame. */
function addLevelEdge(from: f64, to: f64): void {
  if (from === to) return;
  const out = list.reserve(list.count + 1) + <usize>list.count * edgeBytes;
  list.count++;
  if (from < to) putEdge(out, from, to, frame.height, 0, -turn);
  else putEdge(out, to, from, frame.height, 0, turn);
}

let otherTree: usize = 0;
let otherRing: usize = 0;
let otherEdges: i32 = 0;

/** Whether no two edges of a ring have a point in common, apart from each and the next one. False where rounding may have decided. */
export function isRingApart(tree: usize, ring: usize, vertices: i32): bool {
  asked = otherTree = tree;
  ringAt = otherRing = ring;
  ringEdges = otherEdges = vertices - 1;
  return areApartWithin(topOf(tree), 0);
}

/** Whether two rings have no point in common. False where rounding may have decided. */
export function areRingsApart(tree: usize, ring: usize, vertices: i32, secondTree: usize, secondRing: usize, secondVertices: i32): bool {
  asked = tree;
  ringAt = ring;
  ringEdges = vertices - 1;
  otherTree = secondTree;
  otherRing = secondRing;
  otherEdges = secondVertices - 1;
  return areApart(topOf(tree), 0, topOf(secondTree), 0);
}

/** The edges below one box. */
function areApartWithin(level: i32, node: i32): bool {
  if (level < 0) return true;
  const first = node << childBits;
  const end = min(first + (1 << childBits), level === 0 ? ringEdges : countOf(asked, level - 1));
  for (let a = first; a < end; a++) {
    if (!areApartWithin(level - 1, a)) return false;
    for (let b = a + 1; b < end; b++) if (!areApart(level - 1, a, level - 1, b)) return false;
  }
  return true;
}

/** Edges below one box from edges below another one. Level -1 are the edges themselves. */
function areApart(level: i32, a: i32, otherLevel: i32, b: i32): bool {
  if (!boxesMeet(level, a, otherLevel, b)) return true;
  if (level < 0 && otherLevel < 0) {
    if (ringAt === otherRing && (a + 1 === b || (a === 0 && b + 1 === ringEdges))) return true;
    return edgesApart(ringAt + (<usize>a << 4), otherRing + (<usize>b << 4), 16);
  }
  if (level >= otherLevel) {
    const end = min((a + 1) << childBits, level === 0 ? ringEdges : countOf(asked, level - 1));
    for (let child = a << childBits; child < end; child++) if (!areApart(level - 1, child, otherLevel, b)) return false;
  } else {
    const end = min((b + 1) << childBits, otherLevel === 0 ? otherEdges : countOf(otherTree, otherLevel - 1));
    for (let child = b << childBits; child < end; child++) if (!areApart(level, a, otherLevel - 1, child)) return false;
  }
  return true;
}

function boxesMeet(level: i32, a: i32, otherLevel: i32, b: i32): bool {
  let low: v128;
  let high: v128;
  if (level < 0) {
    const edge = ringAt + (<usize>a << 4);
    low = f64x2.pmin(v128.load(edge), v128.load(edge, 16));
    high = f64x2.pmax(v128.load(edge), v128.load(edge, 16));
  } else {
    const box = boxOf(asked, level, a);
    low = v128.load(box);
    high = v128.load(box, 16);
  }
  let otherLow: v128;
  let otherHigh: v128;
  if (otherLevel < 0) {
    const edge = otherRing + (<usize>b << 4);
    otherLow = f64x2.pmin(v128.load(edge), v128.load(edge, 16));
    otherHigh = f64x2.pmax(v128.load(edge), v128.load(edge, 16));
  } else {
    const box = boxOf(otherTree, otherLevel, b);
    otherLow = v128.load(box);
    otherHigh = v128.load(box, 16);
  }
  return i64x2.all_true(v128.and(f64x2.le(low, otherHigh), f64x2.le(otherLow, high)));
}
