import { isSimple } from '../topology/is-simple.ts';
import { ringDepth } from '../topology/ring-depth.ts';
import { tableOf, type PolygonTable } from '../polygon-table.ts';
import { createScratch, kernel, kernelDoubles, scratchFor } from '../kernel/kernel.ts';
import type { AreaGeometry, BoundingBox } from '../types.ts';
import { createEdgeTree, type EdgeTree } from './edge-tree.ts';
import { addKernelList, createEdgeList, readKernelList, type EdgeList, type Frame } from './edge-list.ts';
import { evenOddEdges } from './even-odd.ts';
import { noPlaces, plainPlace, plainTable, type PlainPlaces } from './plain-feature.ts';

/** A table in longitude and latitude with what measuring finds out about it on the way, so that it is found out once. */
export interface PreparedTable {
  readonly table: PolygonTable;
  /** West, south, east, north of each feature; without extent (west above east) for a feature that cannot be measured. */
  readonly boxes: Float64Array;
  /** What is known of each feature: see `Form`. */
  readonly forms: Uint8Array;
  /** For each ring: 1 where its outline is to be walked as it stands, -1 reversed, 0 not known yet. */
  readonly turns: Int8Array;
  /** Edges of the features that are large or cross themselves. */
  readonly trees: Map<number, EdgeTree>;
  /** Where features whose form is plain are in the kernel. */
  readonly plain: PlainPlaces;
}

/**
 * How a feature is measured. `plain`: straight from its vertices. `tree`: from a tree of its edges, because they are many. `evenOdd`: the
 * same, because rings meet or cross and had to be given their even-odd meaning first. `unmeasurable`: it has a coordinate that is no position.
 */
export const form = { unknown: 0, plain: 1, tree: 2, evenOdd: 3, unmeasurable: 4 } as const;

/** From this number of vertices on, edges are kept in a tree. */
const largeVertexCount = 160;

/** Prepares a table. Cheap: one pass over the vertices. */
export function prepareTable(table: PolygonTable): PreparedTable {
  const { featureCount, featureStarts, partStarts, ringStarts, xy } = table;
  const boxes = new Float64Array(4 * featureCount);
  const forms = new Uint8Array(featureCount);
  for (let feature = 0; feature < featureCount; feature++) {
    let west = Infinity;
    let south = Infinity;
    let east = -Infinity;
    let north = -Infinity;
    const end = 2 * ringStarts[partStarts[featureStarts[feature + 1]!]!]!;
    let sound = true;
    for (let at = 2 * ringStarts[partStarts[featureStarts[feature]!]!]!; at < end; at += 2) {
      const x = xy[at]!;
      const y = xy[at + 1]!;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
      sound &&= x - x === 0 && y - y === 0;
    }
    if (!sound || (west <= east && !(west >= -360 && east <= 360 && south >= -90 && north <= 90))) {
      forms[feature] = form.unmeasurable;
      [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    }
    const at = 4 * feature;
    boxes[at] = west;
    boxes[at + 1] = south;
    boxes[at + 2] = east;
    boxes[at + 3] = north;
  }
  return { table, boxes, forms, turns: new Int8Array(ringStarts.length - 1), trees: new Map(), plain: noPlaces() };
}

const known = new WeakMap<AreaGeometry, PreparedTable>();

/** A geometry as a prepared table of one feature. */
export function prepareGeometry(geometry: AreaGeometry): PreparedTable {
  let prepared = known.get(geometry);
  if (prepared === undefined) known.set(geometry, (prepared = prepareTable(tableOf([geometry]))));
  return prepared;
}

export function boxOf({ boxes }: PreparedTable, feature: number): BoundingBox {
  const at = 4 * feature;
  return [boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!];
}

/** Finds out how a feature is measured, once. */
export function formOf(prepared: PreparedTable, feature: number): number {
  const { forms, table, trees } = prepared;
  if (forms[feature] !== form.unknown) return forms[feature]!;
  const { featureStarts, partStarts, ringStarts } = table;
  const firstPart = featureStarts[feature]!;
  const endPart = featureStarts[feature + 1]!;
  const firstRing = partStarts[firstPart]!;
  const endRing = partStarts[endPart]!;
  const simple = isSimple(table.xy, ringStarts, firstRing, endRing);
  const vertexCount = ringStarts[endRing]! - ringStarts[firstRing]!;
  if (simple) for (let ring = firstRing; ring < endRing; ring++) setTurn(prepared, ring, { firstRing, endRing });
  if (simple && vertexCount < largeVertexCount) return (forms[feature] = form.plain);
  const origin = prepared.boxes.subarray(4 * feature, 4 * feature + 4);
  const frame = { west: origin[0]!, south: origin[1]!, width: origin[2]! - origin[0]!, height: origin[3]! - origin[1]! };
  const edges = createEdgeList(vertexCount);
  for (let ring = firstRing; ring < endRing; ring++) ringEdges(prepared, ring, { frame, turn: simple ? prepared.turns[ring]! : 1, into: edges });
  trees.set(feature, createEdgeTree(simple ? edges : evenOddEdges(edges), { ...frame, west: 0, south: 0 }));
  return (forms[feature] = simple ? form.tree : form.evenOdd);
}

const plainList = kernel.createList();

/** The edges that decide the winding number of a plain feature inside a frame, measured from the frame's south-west corner. */
export function plainEdges(prepared: PreparedTable, feature: number, { west, south, width, height }: Frame, into: EdgeList): void {
  kernel.plainList(plainTable, plainPlace(prepared, feature), west, south, width, height, plainList);
  readKernelList(plainList, into);
}

interface RingUse {
  readonly frame: Frame;
  readonly turn: number;
  readonly into: EdgeList;
}

const ringScratch = createScratch();
const ringList = kernel.createList();

/** Adds the edges of a ring that reach into a frame's width and above its base. */
function ringEdges({ table: { xy, ringStarts } }: PreparedTable, ring: number, { frame: { west, south, width }, turn, into }: RingUse): void {
  const vertices = ringStarts[ring + 1]! - ringStarts[ring]!;
  if (vertices === 0) return;
  const address = scratchFor(ringScratch, 16 * vertices);
  kernelDoubles().set(xy.subarray(2 * ringStarts[ring]!, 2 * ringStarts[ring + 1]!), address / 8);
  kernel.ringList(ringList, address, vertices, turn, west, south, width);
  addKernelList(ringList, into);
}

/** Of rings that do not meet: those inside an even number of others are walked counter-clockwise, the rest clockwise. */
function setTurn({ table: { xy, ringStarts }, turns }: PreparedTable, ring: number, { firstRing, endRing }: { readonly firstRing: number; readonly endRing: number }): void {
  const first = 2 * ringStarts[ring]!;
  const end = 2 * ringStarts[ring + 1]!;
  const x0 = xy[first]!;
  const y0 = xy[first + 1]!;
  let doubleArea = 0;
  for (let at = first + 2; at + 2 < end; at += 2) doubleArea += (xy[at]! - x0) * (xy[at + 3]! - y0) - (xy[at + 2]! - x0) * (xy[at + 1]! - y0);
  const isHole = endRing - firstRing > 1 && ringDepth(xy, ringStarts, ring, firstRing, endRing) % 2 === 1;
  turns[ring] = doubleArea >= 0 !== isHole ? 1 : -1;
}
