import { enlarged } from './memory.ts';
import { sortByPlace } from './sort-by-place.ts';

/*
 * Shares subjects out to groups that each meet so many bytes of a layer, in the order that they are given in. What a group meets is listed once, in the file's order,
 * and its subjects' candidates are places in that list.
 */

/** Of each group: behind how many subjects of the order, and behind how many features of all groups, it stops. */
let groupRoom: i32 = 0;
let groupCount: i32 = 0;
let groupEnds: usize = 0;
let featureEnds: usize = 0;
/** Features of all groups: as places among those that were found. */
let featureRoom: i32 = 0;
let featureCount: i32 = 0;
let features: usize = 0;
/** By number of a feature: the last group that met it, counted from 1, and its place in that group. */
let marks: usize = 0;
let places: usize = 0;
let keys: usize = 0;
let byNumber: usize = 0;
let unsorted: usize = 0;
let sortRoom: i32 = 0;
let readBytes: f64 = 0;
let touchedBytes: f64 = 0;

export function groupEndsAddress(): usize {
  return groupEnds;
}

export function groupFeatureEnds(): usize {
  return featureEnds;
}

export function groupFeatureCount(): i32 {
  return featureCount;
}

/** Bytes that all groups together read, and bytes of what they touch. */
export function groupReadBytes(): f64 {
  return readBytes;
}

export function groupTouchedBytes(): f64 {
  return touchedBytes;
}

/** A group reads about so many bytes: enough to read in one go, few enough to hold, and where all is little still as many groups as threads share well. */
const leastBytes: f64 = 262144;
const mostBytes: f64 = 2097152;
const wantedGroups: f64 = 96;

/**
 * Groups the subjects of an order. `starts`, `numbers`, `begins`, `ends`: what was found for each subject, with its first and last bytes, as `searchTree` gives
 * it, `foundCount` in all. `ownStarts` takes, for each group, the places where its subjects' candidates start, counted from the group's first, with one more behind the
 * last; `candidates` takes those. Gives the number of groups.
 */
export function groupSubjects(order: usize, subjectCount: i32, starts: usize, numbers: usize, begins: usize, ends: usize, foundCount: i32, ownStarts: usize, candidates: usize): i32 {
  groupCount = 0;
  featureCount = 0;
  readBytes = 0;
  touchedBytes = 0;
  let numberEnd: i32 = 0;
  let foundBytes: f64 = 0;
  for (let index: usize = 0; index < <usize>foundCount; index++) {
    numberEnd = max(numberEnd, load<i32>(numbers + (index << 2)) + 1);
    foundBytes += load<f64>(ends + (index << 3)) - load<f64>(begins + (index << 3));
  }
  const groupBytes = max(leastBytes, min(mostBytes, foundBytes / wantedGroups));
  marks = heap.alloc((<usize>numberEnd << 3) + 8);
  places = marks + (<usize>numberEnd << 2);
  memory.fill(marks, 0, <usize>numberEnd << 2);
  let first = 0;
  let firstFeature = 0;
  let bytesBefore: f64 = 0;
  for (let place = 0; place < subjectCount; place++) {
    const subject = starts + (<usize>load<u32>(order + (<usize>place << 2)) << 2);
    for (let at = load<i32>(subject), end = load<i32>(subject, 4); at < end; at++) {
      const mark = marks + (<usize>load<u32>(numbers + (<usize>at << 2)) << 2);
      const before = load<i32>(mark);
      if (before === groupCount + 1) continue;
      const bytes = load<f64>(ends + (<usize>at << 3)) - load<f64>(begins + (<usize>at << 3));
      if (before === 0) touchedBytes += bytes;
      readBytes += bytes;
      store<i32>(mark, groupCount + 1);
      addFeature(at);
    }
    if (readBytes - bytesBefore < groupBytes && place + 1 < subjectCount) continue;
    sortFeatures(firstFeature, numbers, numberEnd);
    let own: u32 = 0;
    for (let member = first; member <= place; member++) {
      store<u32>(ownStarts, own);
      ownStarts += 4;
      const found = starts + (<usize>load<u32>(order + (<usize>member << 2)) << 2);
      for (let at = load<i32>(found), end = load<i32>(found, 4); at < end; at++, own++, candidates += 4) store<u32>(candidates, load<u32>(places + (<usize>load<u32>(numbers + (<usize>at << 2)) << 2)));
    }
    store<u32>(ownStarts, own);
    ownStarts += 4;
    endGroup(place + 1);
    first = place + 1;
    firstFeature = featureCount;
    bytesBefore = readBytes;
  }
  heap.free(marks);
  return groupCount;
}

/** Writes down, for the features of all groups, what was found of them. */
export function copyGroupFeatures(numbers: usize, begins: usize, ends: usize, ownNumbers: usize, ownBegins: usize, ownEnds: usize): void {
  for (let index: usize = 0; index < <usize>featureCount; index++) {
    const found = <usize>load<u32>(features + (index << 2));
    store<u32>(ownNumbers + (index << 2), load<u32>(numbers + (found << 2)));
    store<f64>(ownBegins + (index << 3), load<f64>(begins + (found << 3)));
    store<f64>(ownEnds + (index << 3), load<f64>(ends + (found << 3)));
  }
}

function addFeature(found: i32): void {
  if (featureCount === featureRoom) {
    featureRoom = 2 * featureRoom + 4096;
    features = enlarged(features, <usize>featureRoom << 2);
  }
  store<i32>(features + (<usize>featureCount << 2), found);
  featureCount++;
}

function endGroup(subjectsEnd: i32): void {
  if (groupCount === groupRoom) {
    groupRoom = 2 * groupRoom + 64;
    groupEnds = enlarged(groupEnds, <usize>groupRoom << 2);
    featureEnds = enlarged(featureEnds, <usize>groupRoom << 2);
  }
  store<i32>(groupEnds + (<usize>groupCount << 2), subjectsEnd);
  store<i32>(featureEnds + (<usize>groupCount << 2), featureCount);
  groupCount++;
}

/** Puts the features of a group in the order of their numbers, and notes the place of each. */
function sortFeatures(from: i32, numbers: usize, numberEnd: i32): void {
  const count = featureCount - from;
  if (sortRoom < count) {
    sortRoom = 2 * count;
    keys = enlarged(keys, <usize>sortRoom << 3);
    byNumber = enlarged(byNumber, <usize>sortRoom << 2);
    unsorted = enlarged(unsorted, <usize>sortRoom << 2);
  }
  const own = features + (<usize>from << 2);
  let least: u32 = <u32>numberEnd;
  let most: u32 = 0;
  for (let index: usize = 0; index < <usize>count; index++) {
    const number = load<u32>(numbers + (<usize>load<u32>(own + (index << 2)) << 2));
    least = min(least, number);
    most = max(most, number);
  }
  for (let index: usize = 0; index < <usize>count; index++) store<f64>(keys + (index << 3), <f64>(load<u32>(numbers + (<usize>load<u32>(own + (index << 2)) << 2)) - least));
  sortByPlace(byNumber, keys, count, <f64>(most - least + 1));
  memory.copy(unsorted, own, <usize>count << 2);
  for (let index: usize = 0; index < <usize>count; index++) {
    const found = load<u32>(unsorted + (<usize>load<u32>(byNumber + (index << 2)) << 2));
    store<u32>(own + (index << 2), found);
    store<u32>(places + (<usize>load<u32>(numbers + (<usize>found << 2)) << 2), <u32>index);
  }
}
