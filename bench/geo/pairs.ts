import { intersect } from '@turf/intersect';
// Its package.json hides its types; what the bench asks of it is told below.
// @ts-expect-error no declaration is found
import clipper2 from 'clipper2-wasm';
import Flatbush from 'flatbush';
import { bboxOf, overlapAreaM2, type PolygonGeometry } from '@plansmith/geo';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pairOverlapM2 } from '../../packages/geo/src/overlay/pair-overlap.ts';
import { prepareGeometry } from '../../packages/geo/src/overlay/prepared-table.ts';
import { median, timeOf, type Figure } from '../figure.ts';
import type { CityFiles } from './generate-city.ts';

interface Pair {
  readonly a: PolygonGeometry;
  readonly b: PolygonGeometry;
}

interface ClipperPaths {
  push_back(path: object): void;
  delete(): void;
}

interface Clipper {
  readonly PathsD: new () => ClipperPaths;
  readonly FillRule: { readonly EvenOdd: object };
  MakePathD(coordinates: readonly number[]): object;
  IntersectD(subjects: ClipperPaths, clips: ClipperPaths, fillRule: object, decimals: number): ClipperPaths;
  AreaPathsD(paths: ClipperPaths): number;
}

/** turf takes a thousandth of a second for a pair: a part of the pairs tells its speed. */
const turfPairs = 1000;

/**
 * Time for each pair of polygons that share area, warm, within one process: our kernel from shapes that were prepared once, clipper2-wasm from paths
 * that were made once, to areas; turf from features.
 */
export async function measurePairs(files: CityFiles, rounds: number): Promise<readonly Figure[]> {
  const pairs = await realPairs(files);
  const clipper = (await (clipper2 as () => Promise<unknown>)()) as Clipper;
  const pathOf = ({ coordinates }: PolygonGeometry): ClipperPaths => {
    const paths = new clipper.PathsD();
    for (const ring of coordinates) paths.push_back(clipper.MakePathD(ring.flatMap(([lon, lat]) => [(lon - 130) * 76_000, (lat - 46) * 111_000])));
    return paths;
  };
  const paths = new Map<PolygonGeometry, ClipperPaths>();
  for (const shape of pairs.flatMap(({ a, b }) => [a, b])) if (!paths.has(shape)) paths.set(shape, pathOf(shape));
  const features = pairs.slice(0, turfPairs).map(({ a, b }) => ({
    type: 'FeatureCollection' as const,
    features: [a, b].map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry: geometry as unknown as GeoJSON.Polygon })),
  }));
  const prepared = pairs.map(({ a, b }) => ({ a: prepareGeometry(a), b: prepareGeometry(b) }));
  let areas = 0;
  const ours = (): void => {
    for (const { a, b } of prepared) areas += pairOverlapM2(a, 0, b, 0);
  };
  const clipping = (): void => {
    for (const { a, b } of pairs) {
      const shared = clipper.IntersectD(paths.get(a)!, paths.get(b)!, clipper.FillRule.EvenOdd, 4);
      areas += clipper.AreaPathsD(shared);
      shared.delete();
    }
  };
  const turf = (): void => {
    for (const feature of features) areas += intersect(feature)?.geometry.coordinates.length ?? 0;
  };
  const times: [number[], number[], number[]] = [[], [], []];
  // One round more, that does not count: engines warm up.
  for (let round = -1; round < rounds; round++) {
    const measured = [timeOf(ours) / pairs.length, timeOf(clipping) / pairs.length, timeOf(turf) / features.length];
    if (round >= 0) for (const [index, time] of measured.entries()) times[index]!.push(1000 * time);
  }
  if (!(areas > 0)) throw new Error('the pairs share nothing');
  const [oursUs, clipperUs, turfUs] = times.map(median) as [number, number, number];
  const detail = `${pairs.length} pairs that share area: ours ${oursUs.toFixed(2)} us, clipper2-wasm ${clipperUs.toFixed(2)} us, @turf/intersect ${turfUs.toFixed(0)} us`;
  return [
    { name: 'per pair: ours / clipper2-wasm', ratio: oursUs / clipperUs, atMost: 1 / 3, detail },
    { name: 'per pair: ours / @turf/intersect', ratio: oursUs / turfUs, atMost: 1 / 100, detail },
  ];
}

async function realPairs({ parcels, farmland }: CityFiles): Promise<readonly Pair[]> {
  const subjects = (JSON.parse(readFileSync(parcels.geojson, 'utf8')) as { readonly features: readonly { readonly geometry: PolygonGeometry }[] }).features.map(({ geometry }) => geometry);
  const index = new Flatbush(subjects.length);
  for (const subject of subjects) index.add(...bboxOf(subject));
  index.finish();
  const pairs: Pair[] = [];
  // The file has a feature on each line.
  for await (const line of createInterface({ input: createReadStream(farmland.geojson) })) {
    if (!line.startsWith('{"type":"Feature",')) continue;
    const { geometry } = JSON.parse(line.replace(/,$/, '')) as { readonly geometry: PolygonGeometry };
    for (const subject of index.search(...bboxOf(geometry))) {
      if (overlapAreaM2(subjects[subject]!, geometry) > 0) pairs.push({ a: subjects[subject]!, b: geometry });
    }
  }
  return pairs;
}
