import { kernel, kernelDoubles } from '../kernel/kernel.ts';

/**
 * Edges of a polygon as flat numbers, five for each: left x, right x, height at the left end, slope, sign.
 * With sign +1 where the polygon lies below the edge and -1 where it lies above, a point has the winding number "sum of the signs of
 * the edges above it", which is 1 inside and 0 outside. Vertical edges are left out: they bound no strip. A list is written over and over.
 */
export interface EdgeList {
  values: Float64Array;
  count: number;
}

export const edgeStride = 5;

export function createEdgeList(capacity = 64): EdgeList {
  return { values: new Float64Array(capacity * edgeStride), count: 0 };
}

/** Makes room for `count` edges in all; what was in the list is kept. */
export function reserveEdges(list: EdgeList, count: number): Float64Array {
  if (list.values.length < count * edgeStride) {
    const larger = new Float64Array(Math.max(count, (2 * list.values.length) / edgeStride) * edgeStride);
    larger.set(list.values);
    list.values = larger;
  }
  return list.values;
}

/** Where a rectangle lies in the coordinates of a list of edges, and its size. Clipped edges are measured from its south-west corner. */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly width: number;
  readonly height: number;
}

/** A list of the kernel's own. */
export type KernelList = number;

/** Copies edges into a list of the kernel. */
export function fillKernelList(list: KernelList, { values, count }: EdgeList): void {
  const length = count * edgeStride;
  const start = kernel.listFor(list, count) / 8;
  const doubles = kernelDoubles();
  if (count > fewEdges) doubles.set(values.subarray(0, length), start);
  else for (let index = 0; index < length; index++) doubles[start + index] = values[index]!;
}

/** Up to here a loop is faster than a view. */
const fewEdges = 32;

/** A list of exactly the edges that a list of the kernel has. */
export function edgesOfKernelList(list: KernelList): EdgeList {
  const count = kernel.listCount(list);
  const start = kernel.listAddress(list) / 8;
  return { values: kernelDoubles().slice(start, start + count * edgeStride), count };
}

/** Copies the edges of a list of the kernel. */
export function readKernelList(list: KernelList, into: EdgeList): void {
  into.count = 0;
  addKernelList(list, into);
}

/** Adds the edges of a list of the kernel. */
export function addKernelList(list: KernelList, into: EdgeList): void {
  const total = into.count + kernel.listCount(list);
  const out = reserveEdges(into, total);
  const start = kernel.listAddress(list) / 8 - into.count * edgeStride;
  const doubles = kernelDoubles();
  for (let index = into.count * edgeStride; index < total * edgeStride; index++) out[index] = doubles[start + index]!;
  into.count = total;
}

const whole = kernel.createList();
const clipped = kernel.createList();

/**
 * The part of the edges that decides the winding number inside a rectangle, measured from its south-west corner.
 * What lies left, right or below of it decides nothing; what lies above is lowered to its top, consecutive pieces joined.
 */
export function clipEdges(edges: EdgeList, { west, south, width, height }: Frame, into: EdgeList): void {
  fillKernelList(whole, edges);
  kernel.clipList(whole, west, south, width, height, clipped);
  readKernelList(clipped, into);
}
