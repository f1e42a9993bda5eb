import { FeatureTable, plainForm } from './feature-table.ts';
import { enlarged } from './memory.ts';
import { areRingsApart, isRingApart, ringBox } from './ring-tree.ts';
import { edgesApart, sureSide } from './sure-side.ts';

/*
 * Finds features whose rings surely do not meet, by plain arithmetic with a bound of its error. Nearly all are such; the others are left to
 * exact arithmetic: see src/topology/is-simple.ts. Rings are cut into chains along which x grows or falls (y, where x stands still). A
 * chain cannot meet itself, and two chains are compared by walking along both.
 */

@unmanaged
class Chain {
  west: f64;
  south: f64;
  east: f64;
  north: f64;
  /** Addresses of its first and last vertex in the order of growing x, so that the first may lie behind the last. */
  first: usize;
  last: usize;
}

const chainBytes: usize = offsetof<Chain>();
const vertexBytes: usize = 24;

/** Vertices of the feature's rings without neighbours at one place, each ring closed by its first vertex again: x, y, address of the ring's first vertex, of its last. */
let vertices: usize = 0;
let vertexRoom: i32 = 0;
let chains: usize = 0;
let chainEnd: usize = 0;

/** Large features of more rings are left alone. */
const mostRings: i32 = 512;

/** Sets the form of features that are surely plain, with the turns of their rings. Gives the number of the others whose form is not known. */
export function findPlainFeatures(table: FeatureTable): i32 {
  let others = 0;
  for (let feature = 0; feature < table.featureCount; feature++) {
    if (table.formOf(feature) !== 0) continue;
    if (isSurelySimple(table, feature) && setTurns(table, feature)) store<u8>(table.forms + <usize>feature, plainForm);
    else others++;
  }
  return others;
}

function isSurelySimple(table: FeatureTable, feature: i32): bool {
  if (table.isLarge(feature)) return isLargeSurelySimple(table, feature);
  collect(table, feature);
  for (let a = chains; a < chainEnd; a += chainBytes) {
    const one = changetype<Chain>(a);
    for (let b = a + chainBytes; b < chainEnd; b += chainBytes) {
      const other = changetype<Chain>(b);
      if (i32(one.west <= other.east) & i32(other.west <= one.east) & i32(one.south <= other.north) & i32(other.south <= one.north)) {
        if (!areApart(one, other)) return false;
      }
    }
  }
  return true;
}

/** The same by the trees of the rings, of which there may not be very many: each is compared with each. */
function isLargeSurelySimple(table: FeatureTable, feature: i32): bool {
  const first = table.firstRing(feature);
  const end = table.firstRing(feature + 1);
  if (end - first > mostRings || !table.plantTrees(feature)) return false;
  for (let ring = first; ring < end; ring++) {
    const tree = table.treeOf(ring);
    const at = table.ringAt(ring);
    const vertices = table.verticesOf(ring);
    if (!isRingApart(tree, at, vertices)) return false;
    for (let other = ring + 1; other < end; other++) if (!areRingsApart(tree, at, vertices, table.treeOf(other), table.ringAt(other), table.verticesOf(other))) return false;
  }
  return true;
}

function collect(table: FeatureTable, feature: i32): void {
  const most = table.vertexCount(feature);
  if (vertexRoom < most) {
    vertexRoom = 2 * most;
    vertices = enlarged(vertices, <usize>vertexRoom * vertexBytes);
    chains = enlarged(chains, <usize>vertexRoom * chainBytes);
  }
  chainEnd = chains;
  let out = vertices;
  for (let ring = table.firstRing(feature); ring < table.firstRing(feature + 1); ring++) {
    let at = table.ringAt(ring);
    const end = at + (<usize>table.verticesOf(ring) << 4);
    if (at === end) continue;
    const ringStart = out;
    let x = load<f64>(at);
    let y = load<f64>(at, 8);
    putVertex(out, x, y, ringStart);
    let chainStart = out;
    let south = y;
    let north = y;
    let direction = 0;
    for (at += 16; at < end; at += 16) {
      const nextX = load<f64>(at);
      const nextY = load<f64>(at, 8);
      if (nextX === x && nextY === y) continue;
      const turned = nextX > x || (nextX === x && nextY > y) ? 1 : -1;
      if (turned !== direction) {
        if (direction !== 0) endChain(chainStart, out, direction, south, north);
        direction = turned;
        chainStart = out;
        south = y;
        north = y;
      }
      x = nextX;
      y = nextY;
      south = min(south, y);
      north = max(north, y);
      out += vertexBytes;
      putVertex(out, x, y, ringStart);
    }
    if (direction !== 0) endChain(chainStart, out, direction, south, north);
    // The ring's last vertex, which repeats its first, knows that: the edges at both ends of the ring follow each other.
    store<u32>(ringStart, <u32>out, 20);
    out += vertexBytes;
  }
}

@inline
function putVertex(at: usize, x: f64, y: f64, ringStart: usize): void {
  store<f64>(at, x);
  store<f64>(at, y, 8);
  store<u32>(at, <u32>ringStart, 16);
}

function endChain(start: usize, end: usize, direction: i32, south: f64, north: f64): void {
  const chain = changetype<Chain>(chainEnd);
  chainEnd += chainBytes;
  chain.first = direction > 0 ? start : end;
  chain.last = direction > 0 ? end : start;
  chain.west = load<f64>(chain.first);
  chain.south = south;
  chain.east = load<f64>(chain.last);
  chain.north = north;
}

/** Walks along two chains from left to right, always on with the one that ends first. False where edges meet, or may. */
function areApart(a: Chain, b: Chain): bool {
  const stepA = a.first < a.last ? vertexBytes : -vertexBytes;
  const stepB = b.first < b.last ? vertexBytes : -vertexBytes;
  let atA = a.first;
  let atB = b.first;
  // What ends left of the other chain meets nothing of it.
  while (load<f64>(atA + stepA) < b.west) atA += stepA;
  while (load<f64>(atB + stepB) < a.west) atB += stepB;
  while (atA !== a.last && atB !== b.last) {
    const endA = atA + stepA;
    const endB = atB + stepB;
    // -1, 0, 1: which edge ends first.
    const ends = compare(endA, endB);
    const apart = ends < 0 ? compare(endA, atB) < 0 : compare(endB, atA) < 0;
    if (!apart && heightsMeet(load<f64>(atA, 8), load<f64>(endA, 8), load<f64>(atB, 8), load<f64>(endB, 8))) {
      const edgeA = min(atA, endA);
      const edgeB = min(atB, endB);
      if (!followEachOther(edgeA, edgeB) && !edgesApart(edgeA, edgeB, vertexBytes)) return false;
    }
    // Edges that end at one place: the next of one has it in common with the other too, which matters where the two follow each other at their other ends.
    if (ends === 0 && endA !== a.last) {
      const nextA = stepA > 0 ? endA : endA - vertexBytes;
      const edgeB = min(atB, endB);
      if (!followEachOther(nextA, edgeB) && !edgesApart(nextA, edgeB, vertexBytes)) return false;
    }
    if (ends <= 0) atA = endA;
    if (ends >= 0) atB = endB;
  }
  return true;
}

@inline
function compare(a: usize, b: usize): i32 {
  const x = load<f64>(a);
  const otherX = load<f64>(b);
  if (x !== otherX) return x < otherX ? -1 : 1;
  const y = load<f64>(a, 8);
  const otherY = load<f64>(b, 8);
  return y < otherY ? -1 : i32(y > otherY);
}

@inline
function heightsMeet(a: f64, b: f64, c: f64, d: f64): bool {
  return min(a, b) <= max(c, d) && min(c, d) <= max(a, b);
}

/** For two edges by their first vertices in the ring's order: whether one begins where the other ends, in one ring. */
function followEachOther(a: usize, b: usize): bool {
  const ring = load<u32>(a, 16);
  if (ring !== load<u32>(b, 16)) return false;
  const low = min(a, b);
  const high = max(a, b);
  if (low + vertexBytes === high) return true;
  return low === <usize>ring && high + vertexBytes === <usize>load<u32>(<usize>ring, 20);
}

/** Of rings that do not meet: those inside an even number of others are walked counter-clockwise, the rest clockwise. False where rounding may have decided. */
function setTurns(table: FeatureTable, feature: i32): bool {
  const first = table.firstRing(feature);
  const end = table.firstRing(feature + 1);
  for (let ring = first; ring < end; ring++) {
    let depth = 0;
    for (let other = first; end - first > 1 && other < end; other++) {
      if (other === ring) continue;
      const place = placeInRing(table, other, load<f64>(table.ringAt(ring)), load<f64>(table.ringAt(ring), 8));
      if (place === 0) return false;
      if (place > 0) depth++;
    }
    const isHole = (depth & 1) === 1;
    store<i8>(table.turns + <usize>ring, doubleArea(table, ring) >= 0 !== isHole ? 1 : -1);
  }
  return true;
}

function doubleArea(table: FeatureTable, ring: i32): f64 {
  const first = table.ringAt(ring);
  const last = first + (<usize>table.verticesOf(ring) << 4) - 16;
  const x0 = load<f64>(first);
  const y0 = load<f64>(first, 8);
  let area: f64 = 0;
  for (let at = first + 16; at < last; at += 16) area += (load<f64>(at) - x0) * (load<f64>(at, 24) - y0) - (load<f64>(at, 16) - x0) * (load<f64>(at, 8) - y0);
  return area;
}

/** Where a point is, seen from a closed ring in even-odd meaning: 1 inside, -1 outside, 0 where it may lie on an edge. */
function placeInRing(table: FeatureTable, ring: i32, x: f64, y: f64): i32 {
  const tree = table.treeOf(ring);
  if (tree !== 0) {
    const box = ringBox(tree);
    if (x < load<f64>(box) || y < load<f64>(box, 8) || x > load<f64>(box, 16) || y > load<f64>(box, 24)) return -1;
  }
  let inside = false;
  const last = table.ringAt(ring) + (<usize>table.verticesOf(ring) << 4) - 16;
  for (let at = table.ringAt(ring); at < last; at += 16) {
    const ax = load<f64>(at);
    const ay = load<f64>(at, 8);
    const bx = load<f64>(at, 16);
    const by = load<f64>(at, 24);
    if ((ay < y && by < y) || (ay > y && by > y) || (ax < x && bx < x)) continue;
    if (ay === by) {
      if (ax >= x !== bx >= x || ax === x || bx === x) return 0;
      continue;
    }
    const upward = ay < by;
    const side = upward ? sureSide(ax, ay, bx, by, x, y) : sureSide(bx, by, ax, ay, x, y);
    if (side === 0) return 0;
    // Counted half open, so that a vertex counts once. Clockwise is positive: the edge is east of the point.
    if (min(ay, by) <= y && max(ay, by) > y && side < 0) inside = !inside;
  }
  return inside ? 1 : -1;
}
