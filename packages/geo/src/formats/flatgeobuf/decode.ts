import type { PolygonTableBuilder } from '../../polygon-table.ts';
import type { FgbCursor, FgbFeatureState } from './cursor.ts';

/** How a feature came into a table, and what of it is not as it should be. */
export type FgbDecoding = FgbFeatureState | 'notFinite';

/**
 * Adds the feature whose size prefix stands at `at` to a table; `cursor.next` is where the next one begins. Whatever is wrong with it, it becomes a
 * feature of the table (one without polygons where it has none or they cannot be used: `notFinite`, `damaged`, `otherGeometry`), so that numbers
 * of features stay those of the file; only for `incomplete` and `lost` nothing is added. Rings that the file left open are closed.
 */
export function decodeFgbFeature(builder: PolygonTableBuilder, cursor: FgbCursor, at: number): { readonly state: FgbDecoding; readonly openRings: number } {
  let state: FgbDecoding = cursor.locate(at);
  let openRings = 0;
  if (state === 'incomplete' || state === 'lost') return { state, openRings };
  if (state === 'polygons') {
    if (cursor.isFinite()) openRings = copyRings(builder, cursor);
    else state = 'notFinite';
  }
  builder.endFeature();
  return { state, openRings };
}

function copyRings(builder: PolygonTableBuilder, cursor: FgbCursor): number {
  const { xy, ringCount, ringStarts, ringVertices, ringParts } = cursor;
  let openRings = 0;
  for (let ring = 0; ring < ringCount; ring++) {
    if (ring > 0 && ringParts[ring] !== ringParts[ring - 1]) builder.endPart();
    const start = ringStarts[ring]!;
    builder.vertices(xy, start, start + 2 * ringVertices[ring]!);
    if (!builder.endRing()) openRings++;
  }
  builder.endPart();
  return openRings;
}
