import { enlarged } from './memory.ts';

/*
 * Finds what meets boxes in the packed tree of a FlatGeobuf file: see src/formats/flatgeobuf/packed-tree.ts, which answers one box at a time over bytes
 * that are not the kernel's, on the same terms.
 */

const nodeBytes: usize = 40;

/** Features found, for all boxes one after the other: number, and where each begins and ends behind the start of the features. */
let room: i32 = 0;
let count: i32 = 0;
let numbers: usize = 0;
let begins: usize = 0;
let ends: usize = 0;

let tree: usize = 0;
let levels: usize = 0;
let nodeCount: i32 = 0;
let nodeSize: i32 = 0;
let lastByte: f64 = 0;
let west: f64 = 0;
let south: f64 = 0;
let east: f64 = 0;
let north: f64 = 0;

export function foundNumbers(): usize {
  return numbers;
}

export function foundBegins(): usize {
  return begins;
}

export function foundEnds(): usize {
  return ends;
}

/**
 * Searches a tree of `nodes` nodes for boxes (west, south, east, north each; one without extent meets nothing). `levelStarts`: first node of each of `levelCount` levels,
 * leaves first. `featureBytes`: bytes of all features. `starts` takes, for each box and behind the last, how many were found before. Gives how many were found
 * in all, or -1 where the tree is damaged.
 */
export function searchTree(nodes: usize, levelStarts: usize, levelCount: i32, childrenOfNode: i32, totalNodes: i32, featureBytes: f64, boxes: usize, boxCount: i32, starts: usize): i32 {
  tree = nodes;
  levels = levelStarts;
  nodeSize = childrenOfNode;
  nodeCount = totalNodes;
  lastByte = featureBytes;
  count = 0;
  store<i32>(starts, 0);
  for (let box: usize = 0; box < <usize>boxCount; box++) {
    const at = boxes + (box << 5);
    west = load<f64>(at);
    south = load<f64>(at, 8);
    east = load<f64>(at, 16);
    north = load<f64>(at, 24);
    if (west <= east && !descend(levelCount - 1, 0, 1)) return -1;
    store<i32>(starts + (box << 2), count, 4);
  }
  return count;
}

@inline
function levelStart(level: i32): i32 {
  return load<i32>(levels + (<usize>level << 2));
}

function descend(level: i32, first: i32, end: i32): bool {
  for (let node = first; node < end; node++) {
    const at = tree + <usize>node * nodeBytes;
    // In this form a box that is not a number is no reason to pass over a feature.
    if (i32(east < load<f64>(at)) | i32(north < load<f64>(at, 8)) | i32(west > load<f64>(at, 16)) | i32(south > load<f64>(at, 24))) continue;
    const offset = <f64>load<u64>(at, 32);
    if (level === 0) {
      const next = node + 1 === nodeCount ? Infinity : <f64>load<u64>(at, nodeBytes + 32);
      if (next <= offset) return false;
      add(node - levelStart(0), offset, min(next, lastByte));
    } else {
      // The file's own pointer is only compared: what it leads to follows from the layout, so that a damaged one can lead nowhere else.
      const child = levelStart(level - 1) + (node - levelStart(level)) * nodeSize;
      const levelEnd = level === 1 ? nodeCount : levelStart(level - 2);
      if (offset !== <f64>child || !descend(level - 1, child, min(child + nodeSize, levelEnd))) return false;
    }
  }
  return true;
}

function add(number: i32, begin: f64, end: f64): void {
  if (count === room) {
    room = 2 * room + 4096;
    numbers = enlarged(numbers, <usize>room << 2);
    begins = enlarged(begins, <usize>room << 3);
    ends = enlarged(ends, <usize>room << 3);
  }
  const at = <usize>count;
  count++;
  store<i32>(numbers + (at << 2), number);
  store<f64>(begins + (at << 3), begin);
  store<f64>(ends + (at << 3), end);
}
