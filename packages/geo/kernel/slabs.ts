import { edgeBytes, EdgeList } from './edges.ts';
import { enlarged } from './memory.ts';

/*
 * Goes over the plane from left to right in slabs: stretches of x in which no edge begins, ends or crosses another one that it is tested
 * against. Nothing has to meet exactly: edges that nearly coincide only make slabs in which thin areas lie. Every edge over a slab is looked at in it, so
 * no order can be lost.
 */

/** Left and right of the present slab. */
export let slabLeft: f64 = 0;
export let slabRight: f64 = 0;
/** How many edges lie over the present slab. */
export let slabCount: i32 = 0;

let edges: EdgeList = changetype<EdgeList>(0);
let room: i32 = 0;
let order: usize = 0;
let active: usize = 0;
let heights: usize = 0;
let cutRoom: i32 = 0;
let cuts: usize = 0;
let cutCount: i32 = 0;
let cut: i32 = 0;
let next: i32 = 0;

/** Starts over a list of edges. `owners`, where it is not 0: edges of one owner are taken not to cross each other; without, every pair is tested. */
export function beginSlabs(list: EdgeList, owners: usize): void {
  edges = list;
  if (room < list.count) {
    room = 2 * list.count;
    order = enlarged(order, <usize>room << 2);
    active = enlarged(active, <usize>room << 2);
    heights = enlarged(heights, <usize>room << 3);
  }
  sortByLeft();
  findCuts(owners);
  cut = 0;
  next = 0;
  slabCount = 0;
}

/** Number in the list of the edge at a place over the present slab, from the top down. */
@inline
export function slabEdge(place: i32): i32 {
  return load<i32>(active + (<usize>place << 2));
}

@inline
function edgeAt(number: i32): usize {
  return edges.values + <usize>number * edgeBytes;
}

@inline
function ordered(place: i32): i32 {
  return load<i32>(order + (<usize>place << 2));
}

/** Goes on to the next slab with an edge over it; false behind the last one. */
export function nextSlab(): bool {
  while (cut + 1 < cutCount) {
    const left = load<f64>(cuts + (<usize>cut << 3));
    cut++;
    const right = load<f64>(cuts + (<usize>cut << 3));
    let kept = 0;
    for (let place = 0; place < slabCount; place++) {
      const edge = slabEdge(place);
      if (load<f64>(edgeAt(edge), 8) <= left) continue;
      store<i32>(active + (<usize>kept << 2), edge);
      kept++;
    }
    for (; next < edges.count && load<f64>(edgeAt(ordered(next))) <= left; next++, kept++) store<i32>(active + (<usize>kept << 2), ordered(next));
    slabCount = kept;
    if (kept === 0) continue;
    const middle = (left + right) / 2;
    // Nearly in order already, from the slab before.
    for (let index = 0; index < kept; index++) {
      const edge = slabEdge(index);
      const at = edgeAt(edge);
      const height = load<f64>(at, 16) + (middle - load<f64>(at)) * load<f64>(at, 24);
      let place = index;
      while (place > 0 && load<f64>(heights + (<usize>place << 3) - 8) < height) {
        store<f64>(heights + (<usize>place << 3), load<f64>(heights + (<usize>place << 3) - 8));
        store<i32>(active + (<usize>place << 2), slabEdge(place - 1));
        place--;
      }
      store<f64>(heights + (<usize>place << 3), height);
      store<i32>(active + (<usize>place << 2), edge);
    }
    slabLeft = left;
    slabRight = right;
    return true;
  }
  return false;
}

/** Where edges begin, end and cross, in order, each place once. */
function findCuts(owners: usize): void {
  const count = edges.count;
  cutCount = 0;
  for (let i = 0; i < count; i++) {
    const edge = ordered(i);
    const at = edgeAt(edge);
    const left = load<f64>(at);
    const right = load<f64>(at, 8);
    const height = load<f64>(at, 16);
    const slope = load<f64>(at, 24);
    addCut(left);
    addCut(right);
    for (let j = i + 1; j < count; j++) {
      const other = ordered(j);
      const from = edgeAt(other);
      const start = load<f64>(from);
      if (start >= right) break;
      if (owners !== 0 && load<i32>(owners + (<usize>edge << 2)) === load<i32>(owners + (<usize>other << 2))) continue;
      const end = min(right, load<f64>(from, 8));
      const otherHeight = load<f64>(from, 16);
      const before = height + (start - left) * slope - otherHeight;
      const after = height + (end - left) * slope - (otherHeight + (end - start) * load<f64>(from, 24));
      if ((before < 0 && after > 0) || (before > 0 && after < 0)) addCut(start + (end - start) * (before / (before - after)));
    }
  }
  sortCuts();
  let distinct = 0;
  for (let index = 0; index < cutCount; index++) {
    const place = load<f64>(cuts + (<usize>index << 3));
    if (distinct > 0 && place === load<f64>(cuts + (<usize>distinct << 3) - 8)) continue;
    store<f64>(cuts + (<usize>distinct << 3), place);
    distinct++;
  }
  cutCount = distinct;
}

function addCut(x: f64): void {
  if (cutCount === cutRoom) {
    cutRoom = 2 * cutRoom + 256;
    cuts = enlarged(cuts, <usize>cutRoom << 3);
  }
  store<f64>(cuts + (<usize>cutCount << 3), x);
  cutCount++;
}

/** Distances of Shell's sort, the largest below a count: Ciura's, then each 9/4 of the one before. */
function gapBelow(count: i32): i32 {
  if (count <= 4) return 1;
  if (count <= 10) return 4;
  if (count <= 23) return 10;
  if (count <= 57) return 23;
  if (count <= 132) return 57;
  if (count <= 301) return 132;
  if (count <= 701) return 301;
  let gap = 701;
  while (<i64>gap * 9 / 4 < <i64>count) gap = <i32>(<i64>gap * 9 / 4);
  return gap;
}

function sortByLeft(): void {
  const count = edges.count;
  for (let index = 0; index < count; index++) store<i32>(order + (<usize>index << 2), index);
  for (let gap = gapBelow(count); ; gap = gapBelow(gap)) {
    for (let index = gap; index < count; index++) {
      const edge = ordered(index);
      const left = load<f64>(edgeAt(edge));
      let place = index;
      while (place >= gap && load<f64>(edgeAt(ordered(place - gap))) > left) {
        store<i32>(order + (<usize>place << 2), ordered(place - gap));
        place -= gap;
      }
      store<i32>(order + (<usize>place << 2), edge);
    }
    if (gap === 1) break;
  }
}

function sortCuts(): void {
  for (let gap = gapBelow(cutCount); ; gap = gapBelow(gap)) {
    for (let index = gap; index < cutCount; index++) {
      const x = load<f64>(cuts + (<usize>index << 3));
      let place = index;
      while (place >= gap && load<f64>(cuts + (<usize>(place - gap) << 3)) > x) {
        store<f64>(cuts + (<usize>place << 3), load<f64>(cuts + (<usize>(place - gap) << 3)));
        place -= gap;
      }
      store<f64>(cuts + (<usize>place << 3), x);
    }
    if (gap === 1) break;
  }
}
