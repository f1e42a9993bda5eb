import type Flatbush from 'flatbush';
import { labelPoint } from '../label-point.ts';
import type { PreparedTable } from '../overlay/prepared-table.ts';
import { shapeAreaM2, shapePerimeterM } from '../shapes/shape-agrees.ts';
import { createBorder } from '../shapes/border.ts';
import { addEdge, clipPieces, createPieces, type Box, type Pieces } from '../shapes/pieces.ts';
import { gridPerDegree, polygonsOfRings } from '../shapes/polygons-of-rings.ts';
import { evenOddMembership } from '../shapes/shapes.ts';
import { sweepRegion } from '../shapes/sweep-region.ts';
import type { LonLat, PolygonGeometry } from '../types.ts';

/** A hole in the union of a layer: ground that features enclose and none covers. */
export interface LayerGap {
  readonly areaM2: number;
  /** Twice the area over the perimeter. */
  readonly widthM: number;
  /** A place inside. */
  readonly at: LonLat;
  readonly shape: PolygonGeometry;
}

/** Features that a tile should hold. */
const featuresPerTile = 40;

/** Degrees between the layer and the box around it, so that the outside is one. */
const margin = 1e-6;

/**
 * Every hole in the union of a layer's features, in the order of their westernmost points. What the features do not enclose is outside and no gap. The
 * layer is cut into tiles of some features each; what no feature covers is found tile by tile and joined along their sides: work grows with the number of
 * features. Features cover in even-odd meaning; positions are rounded to 9 decimals, so gaps thinner than a tenth of a millimetre can be lost.
 */
export function gapsOf(prepared: PreparedTable, index: Flatbush): readonly LayerGap[] {
  const { boxes } = prepared;
  const measurable = boxes.length / 4;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < boxes.length; at += 4) {
    west = Math.min(west, boxes[at]!);
    south = Math.min(south, boxes[at + 1]!);
    east = Math.max(east, boxes[at + 2]!);
    north = Math.max(north, boxes[at + 3]!);
  }
  if (!(west < east && south < north)) return [];
  west -= margin;
  south -= margin;
  const [width, height] = [east + margin - west, north + margin - south];
  const columns = Math.max(1, Math.ceil(Math.sqrt(measurable / featuresPerTile)));
  const border = createBorder();
  const point = (x: number, y: number): number => border.point(Math.round((west + x) * gridPerDegree), Math.round((south + y) * gridPerDegree));
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < columns; row++) {
      const box: Box = { left: (width * column) / columns, bottom: (height * row) / columns, right: (width * (column + 1)) / columns, top: (height * (row + 1)) / columns };
      const near = index.search(west + box.left, south + box.bottom, west + box.right, south + box.top).toSorted((a, b) => a - b);
      const pieces = createPieces(1024);
      for (const [owner, feature] of near.entries()) addFeature(pieces, prepared, { feature, owner, origin: [west, south], box });
      sweepRegion(clipPieces(pieces, box), box, evenOddMembership(near.length, 0, (_, covering) => covering === 0), { border, point });
    }
  }
  const outerLeft = Math.round(west * gridPerDegree) / gridPerDegree;
  return polygonsOfRings(border.rings()).flatMap((coordinates): LayerGap[] => {
    // The ground around the layer reaches its box.
    if (coordinates[0]![0]![0] === outerLeft) return [];
    const shape: PolygonGeometry = { type: 'Polygon', coordinates };
    const areaM2 = shapeAreaM2(shape);
    return [{ areaM2, widthM: (2 * areaM2) / shapePerimeterM(shape), at: labelPoint(shape), shape }];
  });
}

interface TileFeature {
  readonly feature: number;
  readonly owner: number;
  readonly origin: LonLat;
  readonly box: Box;
}

/** Adds the edges of a feature that count in a tile: those beside and below it do not. */
function addFeature(pieces: Pieces, { table: { xy, featureStarts, partStarts, ringStarts } }: PreparedTable, { feature, owner, origin: [west, south], box }: TileFeature): void {
  for (let ring = partStarts[featureStarts[feature]!]!; ring < partStarts[featureStarts[feature + 1]!]!; ring++) {
    const end = 2 * ringStarts[ring + 1]!;
    for (let at = 2 * ringStarts[ring]!; at + 3 < end; at += 2) {
      const x = xy[at]! - west;
      const y = xy[at + 1]! - south;
      const toX = xy[at + 2]! - west;
      const toY = xy[at + 3]! - south;
      if ((x <= box.left && toX <= box.left) || (x >= box.right && toX >= box.right) || (y <= box.bottom && toY <= box.bottom)) continue;
      addEdge(pieces, x, y, toX, toY, owner, at / 2);
    }
  }
}
