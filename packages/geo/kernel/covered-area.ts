import { edgeBytes, EdgeList } from './edges.ts';
import { enlarged } from './memory.ts';
import { sortByPlace } from './sort-by-place.ts';
import { areaBelow } from './strip.ts';

/*
 * Area of a subject under the union of others, by a sweep that touches only what changes. The edges over a place of x are kept in order
 * from the top down. An edge matters where passing it changes whether the subject is covered; its area is taken once for each
 * stretch of x in which that does not change. What happens at an event concerns the edges that meet there and no others, so the work
 * is about one step for each edge and each crossing. Rounding could in theory leave edges out of order. Therefore the sum over
 * the single covers is taken along the way: the caller knows it from the pairs, and a sweep that got it wrong is not believed.
 */

/** Height difference, degrees, from which on two edges are told apart by height and not by slope: a ten-thousandth of a millimetre. */
const tolerance: f64 = 1e-12;

@unmanaged
class SweptEdge {
  left: f64;
  right: f64;
  height: f64;
  slope: f64;
  low: f64;
  high: f64;
  /** Of an active edge: where its present stretch began, what passing it downwards changes, and the counts above it. */
  since: f64;
  coverStep: i32;
  sumStep: i32;
  subjectAbove: i32;
  coverAbove: i32;
  sign: i32;
  owner: i32;
  /** The edges of the same ring that go on where this one ends, and end where it begins, or 0. */
  follower: u32;
  leader: u32;
  isActive: i32;
  padding: i32;
}

const sweptBytes: usize = offsetof<SweptEdge>();

/** Swept edges by their left ends, one behind the other. */
let records: usize = 0;
let room: i32 = 0;
/** Numbers of edges of the list by their left ends; addresses of the records in the list's order, of those that none follows, these by their right ends, and of those over the present place from the top down. */
let byLeft: usize = 0;
let inListOrder: usize = 0;
let ends: usize = 0;
let byRight: usize = 0;
let active: usize = 0;
let activeCount: i32 = 0;
let keys: usize = 0;
let near: usize = 0;
/** Positions among the active edges that have to be counted anew before x goes on; from above to when there are none. */
let dirtyFrom: i32 = 0;
let dirtyTo: i32 = 0;
let crossingRoom: i32 = 0;
let crossingX: usize = 0;
let crossingEdges: usize = 0;
let byCrossing: usize = 0;
let crossingCount: i32 = 0;
let covered: f64 = 0;
let sum: f64 = 0;

const none: i32 = 1 << 30;

export function sweptCoveredM2(): f64 {
  return covered;
}

/** Sum of the areas that single ones cover. */
export function sweptSumM2(): f64 {
  return sum;
}

/** Sweeps over the edges of a frame of some width. `owners`: of each edge, 0 the subject's, others those of what may cover it. What comes of it is asked for afterwards. */
export function sweepCoveredArea(edges: EdgeList, owners: usize, width: f64): void {
  const count = edges.count;
  reserve(count);
  activeCount = 0;
  dirtyFrom = none;
  dirtyTo = -1;
  covered = 0;
  sum = 0;
  for (let edge = 0; edge < count; edge++) store<f64>(keys + (<usize>edge << 3), load<f64>(edges.values + <usize>edge * edgeBytes));
  sortByPlace(byLeft, keys, count, width);
  fillRecords(edges, owners);
  linkFollowers(count);
  findCrossings(count);
  sortByPlace(byCrossing, crossingX, crossingCount, width);
  const endCount = sortEnds(count, width);
  const last = records + <usize>count * sweptBytes;
  let start = nextStarter(records, last);
  let follower = nextFollower(records, last);
  let end = 0;
  let crossing = 0;
  let x: f64 = 0;
  while (end < endCount) {
    const ending = changetype<SweptEdge>(<usize>load<u32>(ends + (<usize>load<i32>(byRight + (<usize>end << 2)) << 2)));
    const crossingAt = crossing < crossingCount ? <usize>load<i32>(byCrossing + (<usize>crossing << 2)) : 0;
    const nextEnd = ending.right;
    const nextFollow = follower < last ? changetype<SweptEdge>(follower).left : Infinity;
    const nextStart = start < last ? changetype<SweptEdge>(start).left : Infinity;
    const nextCrossing = crossing < crossingCount ? load<f64>(crossingX + (crossingAt << 3)) : Infinity;
    const next = min(min(nextEnd, nextFollow), min(nextStart, nextCrossing));
    if (next > x) {
      if (dirtyTo >= 0) recount(x);
      x = next;
    }
    // At one place edges end, and their followers take over, before others begin; crossings come last, when all that meet are there.
    if (nextFollow === next) {
      endEdge(changetype<SweptEdge>(<usize>changetype<SweptEdge>(follower).leader), x);
      follower = nextFollower(follower + sweptBytes, last);
    } else if (nextEnd === next) {
      endEdge(ending, x);
      end++;
    } else if (nextStart === next) {
      startEdge(changetype<SweptEdge>(start), x);
      start = nextStarter(start + sweptBytes, last);
    } else {
      crossing++;
      const pair = crossingEdges + (crossingAt << 3);
      crossEdges(changetype<SweptEdge>(<usize>load<u32>(pair)), changetype<SweptEdge>(<usize>load<u32>(pair, 4)), x);
    }
  }
}

@inline
function nextStarter(from: usize, last: usize): usize {
  let at = from;
  while (at < last && changetype<SweptEdge>(at).leader !== 0) at += sweptBytes;
  return at;
}

@inline
function nextFollower(from: usize, last: usize): usize {
  let at = from;
  while (at < last && changetype<SweptEdge>(at).leader === 0) at += sweptBytes;
  return at;
}

/** Puts the edges that none follows in the order of their right ends, those that end at one place in that of their left ends. Gives their number. */
function sortEnds(count: i32, width: f64): i32 {
  let endCount: usize = 0;
  for (let edge = 0, record = records; edge < count; edge++, record += sweptBytes) {
    if (changetype<SweptEdge>(record).follower !== 0) continue;
    store<u32>(ends + (endCount << 2), <u32>record);
    store<f64>(keys + (endCount << 3), changetype<SweptEdge>(record).right);
    endCount++;
  }
  sortByPlace(byRight, keys, <i32>endCount, width);
  return <i32>endCount;
}

function reserve(count: i32): void {
  if (count <= room) return;
  room = 2 * count + 64;
  records = enlarged(records, <usize>room * sweptBytes);
  byLeft = enlarged(byLeft, <usize>room << 2);
  inListOrder = enlarged(inListOrder, <usize>room << 2);
  ends = enlarged(ends, <usize>room << 2);
  byRight = enlarged(byRight, <usize>room << 2);
  active = enlarged(active, <usize>room << 2);
  near = enlarged(near, <usize>room << 2);
  keys = enlarged(keys, <usize>room << 3);
}

function fillRecords(edges: EdgeList, owners: usize): void {
  const count = edges.count;
  for (let place = 0; place < count; place++) {
    const number = <usize>load<i32>(byLeft + (<usize>place << 2));
    const address = records + <usize>place * sweptBytes;
    store<u32>(inListOrder + (number << 2), <u32>address);
    const from = edges.values + number * edgeBytes;
    const record = changetype<SweptEdge>(address);
    const left = load<f64>(from);
    const right = load<f64>(from, 8);
    const height = load<f64>(from, 16);
    const slope = load<f64>(from, 24);
    const end = height + (right - left) * slope;
    record.left = left;
    record.right = right;
    record.height = height;
    record.slope = slope;
    record.low = min(height, end);
    record.high = max(height, end);
    record.sign = <i32>load<f64>(from, 32);
    record.owner = load<i32>(owners + (number << 2));
    record.follower = 0;
    record.leader = 0;
    record.isActive = 0;
  }
}

@inline
function listed(number: i32): SweptEdge {
  return changetype<SweptEdge>(<usize>load<u32>(inListOrder + (<usize>number << 2)));
}

/** An edge's follower stands beside it in the list: behind it where its ring runs eastward, before it where it runs westward. */
function linkFollowers(count: i32): void {
  if (count === 0) return;
  let edge = listed(0);
  for (let number = 1; number < count; number++) {
    const next = listed(number);
    const isFirst = edge.right === next.left;
    if (edge.owner === next.owner && edge.sign === next.sign && (isFirst || next.right === edge.left)) {
      const first = isFirst ? edge : next;
      const second = isFirst ? next : edge;
      if (first.follower === 0 && second.leader === 0) {
        const difference = first.height + (first.right - first.left) * first.slope - second.height;
        if (difference <= tolerance && difference >= -tolerance) {
          first.follower = <u32>changetype<usize>(second);
          second.leader = <u32>changetype<usize>(first);
        }
      }
    }
    edge = next;
  }
}

/** Whether edge `a` runs above edge `b` to the right of `x`. */
@inline
function isAbove(a: SweptEdge, b: SweptEdge, x: f64): bool {
  const difference = a.height + (x - a.left) * a.slope - (b.height + (x - b.left) * b.slope);
  return difference > tolerance || (difference >= -tolerance && a.slope > b.slope);
}

@inline
function activeAt(position: i32): SweptEdge {
  return changetype<SweptEdge>(<usize>load<u32>(active + (<usize>position << 2)));
}

@inline
function putActive(position: i32, edge: SweptEdge): void {
  store<u32>(active + (<usize>position << 2), <u32>changetype<usize>(edge));
}

function positionOf(edge: SweptEdge): i32 {
  const address = <u32>changetype<usize>(edge);
  let at = active;
  while (load<u32>(at) !== address) at += 4;
  return <i32>((at - active) >> 2);
}

function endEdge(edge: SweptEdge, x: f64): void {
  const position = positionOf(edge);
  edge.isActive = 0;
  flush(edge, x);
  if (edge.follower !== 0) {
    const follower = changetype<SweptEdge>(<usize>edge.follower);
    putActive(position, follower);
    follower.isActive = 1;
    follower.since = x;
    follower.coverStep = edge.coverStep;
    follower.sumStep = edge.sumStep;
    follower.subjectAbove = edge.subjectAbove;
    follower.coverAbove = edge.coverAbove;
    settle(position, x);
    return;
  }
  activeCount--;
  for (let at = active + (<usize>position << 2), last = active + (<usize>activeCount << 2); at < last; at += 4) store<u32>(at, load<u32>(at, 4));
  if (dirtyFrom > position) dirtyFrom = position;
  if (dirtyTo > position) dirtyTo--;
  else dirtyTo = position;
}

function startEdge(edge: SweptEdge, x: f64): void {
  edge.isActive = 1;
  edge.since = x;
  edge.coverStep = 0;
  edge.sumStep = 0;
  let position = activeCount++;
  while (position > 0) {
    const above = activeAt(position - 1);
    if (!isAbove(edge, above, x)) break;
    putActive(position, above);
    position--;
  }
  putActive(position, edge);
  if (dirtyFrom > position) dirtyFrom = position;
  dirtyTo = dirtyTo >= position ? dirtyTo + 1 : position;
}

function crossEdges(a: SweptEdge, b: SweptEdge, x: f64): void {
  if (a.isActive === 0 || b.isActive === 0) return;
  const atA = positionOf(a);
  const atB = positionOf(b);
  settle(atA < atB ? atA : atB, x);
  settle(positionOf(atA < atB ? b : a), x);
}

/** Moves the edge at a position up or down until its neighbours are in order with it to the right of `x`. */
function settle(position: i32, x: f64): void {
  const edge = activeAt(position);
  let place = position;
  while (place > 0) {
    const above = activeAt(place - 1);
    if (!isAbove(edge, above, x)) break;
    putActive(place, above);
    place--;
  }
  if (place === position) {
    while (place + 1 < activeCount) {
      const below = activeAt(place + 1);
      if (!isAbove(below, edge, x)) break;
      putActive(place, below);
      place++;
    }
    if (place === position) return;
  }
  putActive(place, edge);
  const from = place < position ? place : position;
  const to = place < position ? position : place;
  if (dirtyFrom > from) dirtyFrom = from;
  if (dirtyTo < to) dirtyTo = to;
}

/** Counts on through the dirty positions, and behind them until the counts are those of before. Where what an edge changes is no longer the same, a stretch ends. */
function recount(x: f64): void {
  let subject = 0;
  let cover = 0;
  if (dirtyFrom > 0) {
    const above = activeAt(dirtyFrom - 1);
    subject = above.subjectAbove;
    cover = above.coverAbove;
    if (above.owner === 0) subject += above.sign;
    else cover += above.sign;
  }
  const last = dirtyTo;
  for (let position = dirtyFrom; position < activeCount; position++) {
    const edge = activeAt(position);
    if (position > last && edge.subjectAbove === subject && edge.coverAbove === cover) break;
    edge.subjectAbove = subject;
    edge.coverAbove = cover;
    const before = subject !== 0 ? cover : 0;
    if (edge.owner === 0) subject += edge.sign;
    else cover += edge.sign;
    const after = subject !== 0 ? cover : 0;
    const sumStep = after - before;
    const coverStep = <i32>(after > 0) - <i32>(before > 0);
    if (coverStep === edge.coverStep && sumStep === edge.sumStep) continue;
    flush(edge, x);
    edge.since = x;
    edge.coverStep = coverStep;
    edge.sumStep = sumStep;
  }
  dirtyFrom = none;
  dirtyTo = -1;
}

/** Takes the area below an edge over its stretch up to `x`. */
function flush(edge: SweptEdge, x: f64): void {
  const sumStep = edge.sumStep;
  const coverStep = edge.coverStep;
  const from = edge.since;
  if ((sumStep === 0 && coverStep === 0) || from === x) return;
  const left = edge.left;
  const height = edge.height;
  const slope = edge.slope;
  const area = (x - from) * areaBelow(height + (from - left) * slope, height + (x - left) * slope);
  covered += <f64>coverStep * area;
  sum += <f64>sumStep * area;
}

function findCrossings(count: i32): void {
  crossingCount = 0;
  const end = records + <usize>count * sweptBytes;
  for (let i = records; i < end; i += sweptBytes) {
    const edge = changetype<SweptEdge>(i);
    const left = edge.left;
    const right = edge.right;
    const low = edge.low;
    const high = edge.high;
    const owner = edge.owner;
    // Chosen first, without a branch: which edges these are nobody could foretell.
    let nearEnd = near;
    for (let j = i + sweptBytes; j < end; j += sweptBytes) {
      const other = changetype<SweptEdge>(j);
      if (other.left >= right) break;
      store<u32>(nearEnd, <u32>j);
      nearEnd += <usize>(i32(other.low <= high) & i32(other.high >= low) & i32(other.owner !== owner)) << 2;
    }
    for (let at = near; at < nearEnd; at += 4) {
      const j = <usize>load<u32>(at);
      const other = changetype<SweptEdge>(j);
      const start = other.left;
      const stop = min(right, other.right);
      const before = edge.height + (start - left) * edge.slope - other.height;
      const after = edge.height + (stop - left) * edge.slope - (other.height + (stop - start) * other.slope);
      if ((before < 0 && after > 0) || (before > 0 && after < 0)) addCrossing(i, j, start + (stop - start) * (before / (before - after)));
    }
  }
}

function addCrossing(a: usize, b: usize, x: f64): void {
  const at = <usize>crossingCount;
  crossingCount++;
  if (crossingCount > crossingRoom) {
    crossingRoom = 2 * crossingCount + 64;
    crossingX = enlarged(crossingX, <usize>crossingRoom << 3);
    crossingEdges = enlarged(crossingEdges, <usize>crossingRoom << 3);
    byCrossing = enlarged(byCrossing, <usize>crossingRoom << 2);
  }
  store<f64>(crossingX + (at << 3), x);
  store<u32>(crossingEdges + (at << 3), <u32>a);
  store<u32>(crossingEdges + (at << 3), <u32>b, 4);
}
