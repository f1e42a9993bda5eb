import { edgeBytes, EdgeList } from './edges.ts';
import { enlarged } from './memory.ts';
import { areaBelow } from './strip.ts';

/** Sums depend on the order of their terms; one order for both ways of asking makes the answers equal. */
export function isBefore(a: EdgeList, b: EdgeList): bool {
  if (a.count !== b.count) return a.count < b.count;
  const from = a.values;
  const other = b.values;
  const bytes = <usize>a.count * edgeBytes;
  for (let at: usize = 0; at < bytes; at += 8) {
    const mine = load<f64>(from + at);
    const yours = load<f64>(other + at);
    if (mine !== yours) return mine < yours;
  }
  return true;
}

/** Addresses of the edges that lie over or under the one that is looked at. */
let facing: usize = 0;
let facingRoom: i32 = 0;

/** Area common to two polygons from their edges in one frame; with rounding, so it may be a little below 0. */
export function sumOverPairs(first: EdgeList, second: EdgeList): f64 {
  if (first.count === 0 || second.count === 0) return 0;
  const inOrder = isBefore(first, second);
  const a = inOrder ? first : second;
  const b = inOrder ? second : first;
  const endA = a.values + <usize>a.count * edgeBytes;
  const endB = b.values + <usize>b.count * edgeBytes;
  if (facingRoom < b.count) {
    facingRoom = 2 * b.count;
    facing = enlarged(facing, <usize>facingRoom << 2);
  }
  let sum: f64 = 0;
  for (let i = a.values; i < endA; i += edgeBytes) {
    const leftA = load<f64>(i);
    const rightA = load<f64>(i, 8);
    const heightA = load<f64>(i, 16);
    const slopeA = load<f64>(i, 24);
    let forEdge: f64 = 0;
    // Chosen first, without a branch: which edges these are nobody could foretell.
    let facingEnd = facing;
    for (let j = b.values; j < endB; j += edgeBytes) {
      store<u32>(facingEnd, <u32>j);
      facingEnd += <usize>(i32(load<f64>(j) < rightA) & i32(load<f64>(j, 8) > leftA)) << 2;
    }
    for (let at = facing; at < facingEnd; at += 4) {
      const j = <usize>load<u32>(at);
      const leftB = load<f64>(j);
      const rightB = load<f64>(j, 8);
      const left = leftA > leftB ? leftA : leftB;
      const right = rightA < rightB ? rightA : rightB;
      const heightB = load<f64>(j, 16);
      const slopeB = load<f64>(j, 24);
      const a0 = heightA + (left - leftA) * slopeA;
      const a1 = heightA + (right - leftA) * slopeA;
      const b0 = heightB + (left - leftB) * slopeB;
      const b1 = heightB + (right - leftB) * slopeB;
      const before = a0 - b0;
      const after = a1 - b1;
      let area: f64;
      // Which edge is the lower one nobody could foretell either; that they cross is rare.
      const isLower = i32(before <= 0) & i32(after <= 0);
      if (isLower | (i32(before >= 0) & i32(after >= 0))) area = (right - left) * areaBelow(select<f64>(a0, b0, isLower), select<f64>(a1, b1, isLower));
      else {
        const share = before / (before - after);
        const width = (right - left) * share;
        const meet = a0 + (a1 - a0) * share;
        area =
          before < 0
            ? width * areaBelow(a0, meet) + (right - left - width) * areaBelow(meet, b1)
            : width * areaBelow(b0, meet) + (right - left - width) * areaBelow(meet, a1);
      }
      forEdge += load<f64>(j, 32) * area;
    }
    sum += load<f64>(i, 32) * forEdge;
  }
  return sum;
}
