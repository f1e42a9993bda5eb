import type { PolygonTable } from '@plansmith/geo';
import { bytesInMemory, openVector, type VectorLayer } from '@plansmith/geo/formats';
import { joinTables, overlayLayer, residentSubjects, searchGroups, type SearchedGroups } from '@plansmith/geo/layer-overlay';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { overlayGroup } from '../../packages/geo/src/layer-overlay/overlay-group.ts';
import { groupsBySearch, type TouchedGroup } from '../../packages/geo/src/layer-overlay/touched-groups.ts';
import { median, milliseconds, type Figure } from '../figure.ts';
import { shown } from './compare.ts';
import type { CityFiles } from './generate-city.ts';
import type { BoundaryTimes, PostgisPeers } from './peers/postgis.ts';

/** Each side's query is run so many times in a round; the quickest counts. */
const attempts = 3;

/**
 * A boundary of 68,526 vertices against all parcels: the query alone, on both sides with the layers held, valid and indexed, and, told as well, ours anew with
 * nothing known of any polygon (index, validity, edges).
 */
export async function measureBoundary({ parcels, boundary }: CityFiles, { postgis, rounds }: { readonly postgis: PostgisPeers; readonly rounds: number }): Promise<readonly Figure[]> {
  const [subjects, layer] = [await tableOf(await layerOf(parcels.fgb)), await layerOf(boundary.fgb)];
  const held = residentSubjects(subjects);
  const heldGroups: TouchedGroup[] = [];
  for await (const group of groupsBySearch(layer, await searched(layer, held.boxes), {})) heldGroups.push(group);
  const [ours, anew]: [number[], number[]] = [[], []];
  const theirs: BoundaryTimes[] = [];
  // One round more, that does not count: engines warm up.
  for (let round = -1; round < rounds; round++) {
    const [queried, coveredM2] = await quickest(async () => {
      await searched(layer, held.boxes);
      let sum = 0;
      for (const group of heldGroups) sum += overlayGroup(held, group).coveredM2.reduce((all, area) => all + area, 0);
      return sum;
    });
    const [overlaid, overlay] = await quickest(() => overlayLayer(subjects, layer, {}));
    if (!(coveredM2 > 0 && coveredM2 === overlay.coveredM2.reduce((all, area) => all + area, 0))) throw new Error('the boundary holds nothing, or anew something else');
    if (round < 0) continue;
    ours.push(queried);
    anew.push(overlaid);
    theirs.push(postgis.boundary(parcels.fgb, boundary.fgb, attempts));
  }
  const [oursMs, anewMs] = [median(ours), median(anew)];
  const [plainMs, subdividedMs, subdivideMs] = (['plainMs', 'subdividedMs', 'subdivideMs'] as const).map((key) => median(theirs.map((times) => times[key]))) as [number, number, number];
  const detail = `ours ${milliseconds(oursMs)} (anew ${milliseconds(anewMs)}), PostGIS with ST_Covers first ${shown(plainMs)}; after ST_Subdivide, which takes ${shown(subdivideMs)}, ${shown(subdividedMs)}`;
  return [{ name: 'boundary: ours / PostGIS', ratio: oursMs / plainMs, atMost: 1 / 100, detail }];
}

/** Time of the quickest of some runs: what else goes on in between, the loading of tables, leaves a process cold. */
async function quickest<Answer>(run: () => Promise<Answer>): Promise<readonly [number, Answer]> {
  let [ms, answer] = await timedAnswer(run);
  for (let again = 1; again < attempts; again++) ms = Math.min(ms, (await timedAnswer(run))[0]);
  return [ms, answer];
}

async function timedAnswer<Answer>(run: () => Promise<Answer>): Promise<readonly [number, Answer]> {
  const start = performance.now();
  const answer = await run();
  return [performance.now() - start, answer];
}

async function searched(layer: VectorLayer, boxes: Float64Array): Promise<SearchedGroups> {
  const groups = await searchGroups(layer, boxes, {});
  if (groups === undefined) throw new Error('the boundary has no index');
  return groups;
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
