import { authalicQ, radiansPerDegree, semiMinorM2 } from '../ellipsoid.ts';
import { kernel } from '../kernel/kernel.ts';
import { createEdgeList, edgeStride, type EdgeList } from './edge-list.ts';
import { boxOf, form, formOf, plainEdges, type PreparedTable } from './prepared-table.ts';
import { createStrip, setStrip, useStrip } from './strip.ts';

/** An area with the bound of what rounding and series can have done to it, m2. What the survey did to the coordinates is not in it. */
export interface MeasuredArea {
  readonly areaM2: number;
  readonly errorM2: number;
}

/** Tallest feature, degrees, that a strip of three terms measures; its areas are then right to `stripError` of the strips summed up. */
const lowDegrees = 0.05;
const stripError = 2e-11;
/** Of Simpson's rule over pieces of at most `pieceDegrees`, and of the last digits of Q, of which small differences are taken. */
const pieceDegrees = 0.25;
const pieceError = 2e-12;

const own = createEdgeList(256);
const strip = createStrip();

/**
 * Area of a feature on the CGCS2000 ellipsoid, edges being straight in longitude and latitude, rings read as even-odd: outlines minus
 * holes, in whatever direction they run. 0 for a feature that cannot be measured or has no extent. The same on every engine.
 * Source: the survey rule's formula, rules "Conventions, Area".
 */
export function measureArea(prepared: PreparedTable, feature: number): MeasuredArea {
  const how = formOf(prepared, feature);
  const [west, south, east, north] = boxOf(prepared, feature);
  if (how === form.unmeasurable || !(west < east && south < north)) return { areaM2: 0, errorM2: 0 };
  let edges: EdgeList = own;
  if (how === form.plain) plainEdges(prepared, feature, { west, south, width: east - west, height: north - south }, own);
  else edges = prepared.trees.get(feature)!.edges;
  const { values } = edges;
  const end = edges.count * edgeStride;
  const low = north - south <= lowDegrees;
  if (low) {
    setStrip(strip, south, north - south);
    useStrip(strip);
  }
  let area = 0;
  let strips = 0;
  for (let at = 0; at < end; at += edgeStride) {
    const width = values[at + 1]! - values[at]!;
    const y0 = values[at + 2]!;
    const y1 = y0 + width * values[at + 3]!;
    const term = width * (low ? kernel.areaBelow(y0, y1) : areaBelowTall(south, y0, y1));
    area += values[at + 4]! * term;
    strips += term;
  }
  const rounding = (edges.count + 8) * 2 ** -53;
  return { areaM2: area > 0 ? area : 0, errorM2: strips * (rounding + (low ? stripError : pieceError)) };
}

/** Mean area below an edge from height `y0` to `y1` above a parallel, m2 for each degree of longitude: Simpson's rule over the rule's own Q. */
function areaBelowTall(base: number, y0: number, y1: number): number {
  const pieces = Math.max(1, Math.ceil(Math.abs(y1 - y0) / pieceDegrees));
  const rise = (y1 - y0) / pieces;
  let sum = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const y = base + y0 + piece * rise;
    sum += authalicQ(y) + 4 * authalicQ(y + rise / 2) + authalicQ(y + rise);
  }
  return (sum / (6 * pieces) - authalicQ(base)) * radiansPerDegree * semiMinorM2;
}
