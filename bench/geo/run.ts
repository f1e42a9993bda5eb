// `npm run bench:geo -- [--rounds N] [NAME…]`: what the geometry is measured by, see README.md beside this file. NAME is one of the parts below.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { median, type Figure } from '../figure.ts';
import { measureBoundary } from './boundary.ts';
import { compare, shown, type Compared } from './compare.ts';
import { cityFiles } from './generate-city.ts';
import { measureInBrowser } from './in-browser.ts';
import { measurePairs } from './pairs.ts';
import { geopandasPeer } from './peers/geopandas.ts';
import type { Peer } from './peers/peer.ts';
import { postgisPeers } from './peers/postgis.ts';
import { qgisPeer } from './peers/qgis.ts';
import { spatialitePeer } from './peers/spatialite.ts';
import { measureMemory, runOverlap } from './plansmith.ts';

const parts = ['100000', '500000', 'boundary', 'pairs', 'browser', 'text', 'doubling', 'memory'] as const;
type Part = (typeof parts)[number];

const args = process.argv.slice(2);
const at = args.indexOf('--rounds');
const rounds = at < 0 ? 5 : Number(args.splice(at, 2)[1]);
const unknown = args.find((name) => !parts.includes(name as Part));
if (unknown !== undefined || !(rounds >= 1)) {
  console.error(`usage: bench:geo [--rounds N] [${parts.join('|')}]…`);
  process.exit(2);
}
const wants = (part: Part): boolean => args.length === 0 || args.includes(part);

let missed = 0;

function print(figures: readonly Figure[]): void {
  for (const { name, ratio, atMost, detail } of figures) {
    const met = ratio <= atMost;
    if (!met) missed++;
    console.log(`${met ? 'ok  ' : 'MISS'} ${name}: ${ratio === 0 ? '0' : ratio.toPrecision(3)} (at most ${atMost === 0 ? '0' : atMost.toPrecision(3)})\n     ${detail}`);
  }
}

/** A part that cannot be measured has not been met. */
async function measured(name: string, run: () => Promise<readonly Figure[]> | readonly Figure[]): Promise<void> {
  try {
    print(await run());
  } catch (error) {
    missed++;
    console.log(`MISS ${name}: nothing measured\n     ${error instanceof Error ? error.message : String(error)}`);
  }
}

function tell({ figures, remarks }: Compared): readonly Figure[] {
  for (const remark of remarks) console.log(`     ${remark}`);
  return figures;
}

function memory(name: string, { subjects, layer }: { readonly subjects: string; readonly layer: string }): Figure {
  const size = statSync(layer).size;
  const { peakBytes } = measureMemory(subjects, layer);
  return { name: `${name}: most memory / file`, ratio: peakBytes / size, atMost: 3, detail: `${(peakBytes / 1e6).toFixed(0)} MB of a file of ${(size / 1e6).toFixed(0)} MB` };
}

/** Reading alone, as a whole process: nothing that starts from the text can do with less. */
function parseMs(path: string): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=8192', '-e', 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))', path], { stdio: 'ignore' });
  if (status !== 0) throw new Error(`JSON.parse of ${path} failed`);
  return performance.now() - start;
}

function textFigure(): Figure {
  const { parcels, farmland } = cityFiles(100_000);
  const [ours, parse]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(runOverlap(parcels.geojson, farmland.geojson).ms);
    parse.push(parseMs(farmland.geojson));
  }
  return { name: 'from GeoJSON text: ours / JSON.parse of the layer', ratio: median(ours) / median(parse), atMost: 2, detail: `overlap ${shown(median(ours))}, JSON.parse ${shown(median(parse))}, whole processes` };
}

/** From 500,000 to 1,000,000 the polygons become smaller, so each parcel meets more of them. */
function doublingFigure(): Figure {
  const [small, large] = [cityFiles(500_000), cityFiles(1_000_000)];
  const [smallMs, largeMs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    smallMs.push(runOverlap(small.parcels.fgb, small.farmland.fgb).ms);
    largeMs.push(runOverlap(large.parcels.fgb, large.farmland.fgb).ms);
  }
  return { name: 'twice the polygons: time', ratio: median(largeMs) / median(smallMs), atMost: 2, detail: `500,000 ${shown(median(smallMs))}, 1,000,000 ${shown(median(largeMs))}` };
}

/** A layer of two million polygons, in whatever memory there is below a gigabyte. */
function memoryFigure(): Figure {
  const { parcels, farmland } = cityFiles(2_000_000);
  const { peakBytes, ms } = measureMemory(parcels.fgb, farmland.fgb);
  return { name: '2,000,000 polygons: most memory / 1 GB', ratio: peakBytes / 1e9, atMost: 1, detail: `${(peakBytes / 1e6).toFixed(0)} MB of a file of ${(statSync(farmland.fgb).size / 1e6).toFixed(0)} MB, ${shown(ms)}` };
}

const postgis = wants('100000') || wants('500000') || wants('boundary') ? postgisPeers() : { missing: 'not asked for' };
try {
  const candidates = ['peer' in postgis ? postgis.peer : postgis, spatialitePeer(), qgisPeer(), geopandasPeer()];
  const peers = candidates.filter((peer): peer is Peer => !('missing' in peer));
  for (const peer of candidates) if ('missing' in peer) console.log(`     could not run: ${peer.missing}`);

  for (const [size, atMost] of [[100_000, 1 / 10], [500_000, 1 / 15]] as const) {
    if (!wants(String(size) as Part)) continue;
    const { parcels, farmland } = cityFiles(size);
    await measured(farmland.name, () => {
      const compared = compare({ name: farmland.name, subjects: parcels.fgb, layer: farmland.fgb, peers, rounds, atMost });
      return [...tell(compared), memory(farmland.name, { subjects: parcels.fgb, layer: farmland.fgb })];
    });
  }
  if (wants('boundary')) {
    await measured('boundary', () => {
      if (!('peer' in postgis)) throw new Error(postgis.missing);
      return measureBoundary(cityFiles(100_000), { postgis, rounds });
    });
  }
} finally {
  if ('dispose' in postgis) postgis.dispose();
}
if (wants('pairs')) await measured('pairs', () => measurePairs(cityFiles(100_000), rounds));
if (wants('browser')) {
  await measured('browser', async () => {
    const files = cityFiles(500_000);
    const runs = Array.from({ length: rounds }, () => runOverlap(files.parcels.fgb, files.farmland.fgb));
    return [await measureInBrowser(files, { ours: runs[0]!, oursMs: median(runs.map(({ ms }) => ms)), rounds })];
  });
}
if (wants('text')) await measured('text', () => [textFigure()]);
if (wants('doubling')) await measured('doubling', () => [doublingFigure()]);
if (wants('memory')) await measured('memory', () => [memoryFigure()]);
process.exitCode = missed === 0 ? 0 : 1;
