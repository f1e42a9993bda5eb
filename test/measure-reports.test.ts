import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleCommandLine, type CommandLine } from './command-line.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const layers = join(root, 'samples/jiamusi/layers');
const ajv = new Ajv2020({ strict: false, allErrors: true });

interface Measured {
  readonly areaM2: number;
  readonly planarM2: number;
  readonly perimeterM: number;
  readonly overlapM2: number;
  readonly selfOverlapM2: number;
  readonly parts: readonly { readonly overlapM2: number }[];
}

/** What the tests read of the reports. */
interface Report {
  readonly epsg: number;
  readonly features: readonly Measured[];
  readonly subjects: readonly Measured[];
  readonly totalOverlapM2: number;
  readonly totals: { readonly features: number };
}

let plansmith: CommandLine;
let folder: string;

beforeAll(async () => {
  plansmith = await bundleCommandLine();
  folder = mkdtempSync(join(tmpdir(), 'plansmith-measure-'));
});

afterAll(async () => {
  await plansmith?.dispose();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The answer of a command as JSON, which has its documented shape. */
async function answer(...words: readonly string[]): Promise<Report> {
  const { stdout, stderr } = await plansmith.run([...words, '--json'], { folder });
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as Report;
  const validate = ajv.compile(JSON.parse(readFileSync(join(root, `schemas/cli/${words[0]}-report.schema.json`), 'utf8')) as object);
  void validate(report);
  expect(validate.errors ?? []).toEqual([]);
  ajv.removeSchema(`https://plansmith.invalid/schemas/cli/${words[0]}-report.schema.json`);
  return report;
}

it('areas of the sample, in longitude and latitude and projected, are the same', async () => {
  const plain = await answer('area', join(layers, 'parcels.geojson'));
  expect(plain).toMatchObject({ epsg: 4490, totalM2: 2572841.3181, notes: [] });
  expect(plain.features).toHaveLength(66);
  await plansmith.run(['convert', join(layers, 'parcels.geojson'), 'parcels.shp', '--to', 'EPSG:4531'], { folder });
  const projected = await answer('area', 'parcels.shp');
  expect(projected.epsg).toBe(4531);
  for (const [index, feature] of projected.features.entries()) {
    // Projections are right to some micrometres, along a perimeter.
    expect(Math.abs(feature.areaM2 - plain.features[index]!.areaM2)).toBeLessThan(5e-6 * feature.perimeterM);
    // Farther from the central meridian the plane is larger: by 0.03 % in the city, by 0.19 % in the next zone.
    expect(feature.planarM2 / feature.areaM2 - 1).toBeGreaterThan(1e-4);
    expect(feature.planarM2 / feature.areaM2 - 1).toBeLessThan(2.1e-3);
  }
});

it('an overlay told from both sides has one total, and parts that add up', async () => {
  const [ab, ba] = [await answer('overlap', join(layers, 'parcels.geojson'), join(layers, 'udb.geojson')), await answer('overlap', join(layers, 'udb.geojson'), join(layers, 'parcels.geojson'))];
  expect(ab.totalOverlapM2).toBeGreaterThan(2e6);
  expect(Math.abs(ab.totalOverlapM2 - ba.totalOverlapM2)).toBeLessThan(0.01);
  for (const { overlapM2, selfOverlapM2, areaM2, parts } of [...ab.subjects, ...ba.subjects]) {
    const sum = parts.reduce((total, part) => total + part.overlapM2, 0);
    expect(Math.abs(sum - overlapM2 - selfOverlapM2)).toBeLessThan(0.001 * (1 + parts.length));
    expect(overlapM2).toBeLessThanOrEqual(areaM2 + 1e-4);
  }
});

it('the topology of a sound layer is empty, that of parcels against themselves is told', async () => {
  expect(await answer('topology', join(layers, 'planLandUse.geojson'))).toMatchObject({ invalid: [], overlaps: [], duplicates: [], totals: { features: 99 } });
  const districts = await answer('topology', join(layers, 'districts.geojson'));
  expect(districts.totals.features).toBeGreaterThan(3);
});
