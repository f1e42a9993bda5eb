import { kernelBase64 } from './kernel.gen.ts';

/**
 * The kernel: what is asked millions of times, in WebAssembly, which has no warming up, no boxed numbers and the same bits on every engine. Written in
 * AssemblyScript in packages/geo/kernel, where each function is described; handles and addresses are numbers. One instance for a thread.
 */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  allocate(bytes: number): number;
  release(block: number): void;

  setStrip(south: number, height: number): void;
  setTallStrip(c1: number, c2: number, c3: number, c4: number, c5: number, c6: number, middle: number): void;
  areaBelow(y0: number, y1: number): number;

  createList(): number;
  listFor(list: number, count: number): number;
  listAddress(list: number): number;
  listCount(list: number): number;
  clipList(list: number, west: number, south: number, width: number, height: number, into: number): void;
  ringList(into: number, ring: number, vertices: number, turn: number, west: number, south: number, width: number): void;
  plainList(table: number, feature: number, west: number, south: number, width: number, height: number, into: number): void;
  sumOfLists(a: number, b: number): number;
  areaOf(list: number): number;
  sweepList(list: number, owners: number, width: number): void;
  sweptCoveredM2(): number;
  sweptSumM2(): number;
  evenOddList(list: number, into: number): void;
  slabsOfList(list: number, owners: number, ownerCount: number): void;
  slabsCoveredM2(): number;
  slabsSumM2(): number;

  createTable(): number;
  clearTable(table: number): void;
  releaseTable(table: number): void;
  tableFeatures(table: number): number;
  sourcesOf(table: number): number;
  tableRings(table: number): number;
  ringStartsOf(table: number): number;
  outlinesOf(table: number): number;
  vertexCountOf(table: number, from: number, to: number): number;
  copyOut(table: number, from: number, to: number, xy: number, ringStarts: number): void;
  addFeatures(table: number, featureCount: number, featureRings: number, ringStarts: number, xy: number): void;
  addPlainFeature(table: number, ringCount: number, rings: number, xy: number): void;
  boxesOf(table: number): number;
  formsOf(table: number): number;
  turnsOf(table: number): number;
  findPlainFeatures(table: number): number;
  makeEvenOdd(table: number, feature: number): number;
  plainPairM2(tableA: number, a: number, tableB: number, b: number, west: number, south: number, width: number, height: number): number;

  addFgbFeature(table: number, at: number, end: number, geometryType: number): number;
  addFgbFeatures(table: number, at: number, end: number, most: number, geometryType: number): number;
  addFgbFeaturesAt(table: number, offsets: number, from: number, to: number, base: number, at: number, end: number, geometryType: number, states: number): number;
  collectTexts(table: number, features: number, count: number, column: number, sizes: number, columnCount: number, ends: number, doubts: number): void;
  quoteTexts(from: number, ends: number, count: number, doubts: number): void;
  textsAddress(): number;
  featureOthers(): number;
  featureOpenRings(): number;
  featureBegin(): number;
  featureEnd(): number;
  featureBytes(): number;

  searchTree(nodes: number, levelStarts: number, levelCount: number, childrenOfNode: number, totalNodes: number, featureBytes: number, boxes: number, boxCount: number, starts: number): number;
  foundNumbers(): number;
  foundBegins(): number;
  foundEnds(): number;
  groupSubjects(order: number, subjectCount: number, starts: number, numbers: number, begins: number, ends: number, foundCount: number, ownStarts: number, candidates: number): number;
  groupEndsAddress(): number;
  groupFeatureEnds(): number;
  groupFeatureCount(): number;
  copyGroupFeatures(numbers: number, begins: number, ends: number, ownNumbers: number, ownBegins: number, ownEnds: number): void;
  groupReadBytes(): number;
  groupTouchedBytes(): number;

  setAnswers(areasM2: number, coveredM2: number, sumM2: number, hitEnds: number): void;
  overlaySubjects(subjects: number, layer: number, order: number, from: number, to: number, starts: number, candidates: number, given: number): number;
  writeRows(order: number, count: number, areas: number, covered: number, sums: number, partEnds: number, numbers: number, partsM2: number, subjectIds: number, subjectIdEnds: number, partIds: number, partIdEnds: number, rowEnds: number): number;
  rowsAddress(): number;
  clearHits(): void;
  addHit(feature: number, areaM2: number): void;
  hitsCount(): number;
  hitsAddress(): number;
  hitAreasAddress(): number;
}

// Node, browsers and workers have it alike; its types come with the DOM's.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** The thread's kernel. Compiled at once, which browsers allow for a module of this size. */
export const kernel: Kernel = new WebAssembly.Instance(new WebAssembly.Module(bytesOfBase64(kernelBase64))).exports as Kernel;

let doubleView = new Float64Array(kernel.memory.buffer);
let byteView = new Uint8Array(kernel.memory.buffer);

/** All memory of the kernel as numbers. Good until the kernel is called again: then its memory may have grown, and this view is empty. */
export function kernelDoubles(): Float64Array {
  if (doubleView.length === 0) doubleView = new Float64Array(kernel.memory.buffer);
  return doubleView;
}

/** The same as bytes. */
export function kernelBytes(): Uint8Array {
  if (byteView.length === 0) byteView = new Uint8Array(kernel.memory.buffer);
  return byteView;
}

/** Copies of numbers in the kernel's memory. */
export function wordsAt(address: number, count: number): Uint32Array {
  return new Uint32Array(kernelBytes().slice(address, address + 4 * count).buffer);
}

export function doublesAt(address: number, count: number): Float64Array {
  return kernelDoubles().slice(address / 8, address / 8 + count);
}

/** Copies an array into a block of the kernel's memory, to be released by whoever asked. Gives its address. */
export function copyToKernel(array: Float64Array | Uint32Array | Uint8Array): number {
  const block = kernel.allocate(array.byteLength);
  kernelBytes().set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), block);
  return block;
}

/** A block that serves again and again, as large as it had to be. */
export interface Scratch {
  address: number;
  bytes: number;
}

export function createScratch(): Scratch {
  return { address: 0, bytes: 0 };
}

/** Address of a scratch block with room for so many bytes. What was in it is lost where it had to grow. */
export function scratchFor(scratch: Scratch, bytes: number): number {
  if (scratch.bytes < bytes) {
    if (scratch.address !== 0) kernel.release(scratch.address);
    scratch.bytes = 2 * bytes;
    scratch.address = kernel.allocate(scratch.bytes);
  }
  return scratch.address;
}

function bytesOfBase64(text: string): Uint8Array {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const values = new Uint8Array(128);
  for (let digit = 0; digit < 64; digit++) values[digits.charCodeAt(digit)] = digit;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3);
  let to = 0;
  for (let at = 0; at < text.length; at += 4) {
    const group = (values[text.charCodeAt(at)]! << 18) | (values[text.charCodeAt(at + 1)]! << 12) | (values[text.charCodeAt(at + 2)]! << 6) | values[text.charCodeAt(at + 3)]!;
    bytes[to++] = group >> 16;
    bytes[to++] = group >> 8;
    bytes[to++] = group;
  }
  return bytes.subarray(0, bytes.length - padding);
}
