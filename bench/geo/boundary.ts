import type { PolygonTable } from '@plansmith/geo';
import { bytesInMemory, openVector, type VectorLayer } from '@plansmith/geo/formats';
import { joinTables, overlayLayer } from '@plansmith/geo/layer-overlay';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { median, milliseconds, type Figure } from '../figure.ts';
import { shown } from './compare.ts';
import type { CityFiles } from './generate-city.ts';
import type { BoundaryTimes, PostgisPeers } from './peers/postgis.ts';

/**
 * A boundary of 68,526 vertices against all parcels: the query alone, on both sides with the layers loaded, ours anew each time with nothing known
 * of any polygon (index, validity, edges), PostGIS's with shapes valid and indexed.
 */
export async function measureBoundary({ parcels, boundary }: CityFiles, { postgis, rounds }: { readonly postgis: PostgisPeers; readonly rounds: number }): Promise<readonly Figure[]> {
  const [subjects, layer] = [await tableOf(await layerOf(parcels.fgb)), await layerOf(boundary.fgb)];
  const ours: number[] = [];
  const theirs: BoundaryTimes[] = [];
  let coveredM2 = 0;
  // One round more, that does not count: engines warm up.
  for (let round = -1; round < rounds; round++) {
    const start = performance.now();
    const overlay = await overlayLayer(subjects, layer, {});
    if (round >= 0) ours.push(performance.now() - start);
    coveredM2 = overlay.coveredM2.reduce((sum, area) => sum + area, 0);
    if (round >= 0) theirs.push(postgis.boundary(parcels.fgb, boundary.fgb));
  }
  if (!(coveredM2 > 0)) throw new Error('the boundary holds no parcel');
  const [oursMs, plainMs, subdividedMs, subdivideMs] = [median(ours), ...(['plainMs', 'subdividedMs', 'subdivideMs'] as const).map((key) => median(theirs.map((times) => times[key])))] as [number, number, number, number];
  const detail = `ours ${milliseconds(oursMs)}, PostGIS ${shown(plainMs)}; after ST_Subdivide, which takes ${shown(subdivideMs)}, ${shown(subdividedMs)}`;
  return [{ name: 'boundary: ours / PostGIS', ratio: oursMs / plainMs, atMost: 1 / 100, detail }];
}

async function layerOf(path: string): Promise<VectorLayer> {
  const opened = await openVector({ name: basename(path), bytes: bytesInMemory(readFileSync(path)), sibling: async () => undefined }, {});
  if (!opened.ok) throw new Error(`${path}: ${opened.error.code}`);
  return opened.value.layers[0]!;
}

async function tableOf(layer: VectorLayer): Promise<PolygonTable> {
  const tables: PolygonTable[] = [];
  for await (const { polygons } of layer.batches()) tables.push(polygons);
  return joinTables(tables);
}
