// `npx tsx bench/geo/generate-city.ts [SIZE…]`: makes the files that are missing and prints their paths.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { boundary, farmland, parcels, type CityFeature } from './city.ts';

/** Counts up when `city.ts` makes other features from the same seed, so that no old file is taken for a new one. */
const generation = 2;
const cache = fileURLToPath(new URL('../../.cache/bench-geo/', import.meta.url));

/** A layer in two formats. Both hold the same coordinates to the last bit, in EPSG:4490. */
export interface LayerFiles {
  readonly name: string;
  /** Written by GDAL: its own packed index, features in its order. */
  readonly fgb: string;
  readonly geojson: string;
}

export interface CityFiles {
  readonly parcels: LayerFiles;
  readonly boundary: LayerFiles;
  readonly farmland: LayerFiles;
}

/**
 * Files of the made city with `size` farmland polygons; made on first use and kept in `.cache/bench-geo`.
 * Throws when ogr2ogr is missing: the FlatGeobuf files come from an independent writer.
 */
export function cityFiles(size: number, seed = 1): CityFiles {
  const folder = join(cache, `city-${generation}-seed-${seed}`);
  mkdirSync(folder, { recursive: true });
  return {
    parcels: layerFiles(folder, 'parcels', () => parcels(seed)),
    boundary: layerFiles(folder, 'boundary', () => [boundary(seed)]),
    farmland: layerFiles(folder, `farmland-${size}`, () => farmland(seed, size)),
  };
}

function layerFiles(folder: string, name: string, features: () => Iterable<CityFeature>): LayerFiles {
  const files = { name, fgb: join(folder, `${name}.fgb`), geojson: join(folder, `${name}.geojson`) };
  if (!existsSync(files.geojson)) whole(files.geojson, (path) => writeGeoJson(path, { name, features: features() }));
  if (!existsSync(files.fgb)) whole(files.fgb, (path) => writeFlatGeobuf(path, files));
  return files;
}

/** A file appears under its name only when it is complete. */
function whole(path: string, write: (path: string) => void): void {
  console.error(`making ${path}`);
  const unfinished = path.replace(/(\.\w+)$/, `.part-${process.pid}$1`);
  try {
    write(unfinished);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function writeGeoJson(path: string, { name, features }: { readonly name: string; readonly features: Iterable<CityFeature> }): void {
  const file = openSync(path, 'w');
  try {
    let text = `{"type":"FeatureCollection","name":"${name}","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4490"}},"features":[\n`;
    let separator = '';
    for (const { rings, properties } of features) {
      text += `${separator}${JSON.stringify({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings } })}`;
      separator = ',\n';
      if (text.length > 1 << 22) {
        writeSync(file, text);
        text = '';
      }
    }
    writeSync(file, `${text}\n]}\n`);
  } finally {
    closeSync(file);
  }
}

function writeFlatGeobuf(path: string, { name, geojson }: LayerFiles): void {
  const { status, error, stderr } = spawnSync('ogr2ogr', ['-f', 'FlatGeobuf', '-nln', name, '-nlt', 'POLYGON', '-a_srs', 'EPSG:4490', path, geojson], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (error !== undefined || status !== 0) throw new Error(`ogr2ogr (gdal-bin) is needed to write ${path}: ${error?.message ?? stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number);
  for (const size of sizes.length > 0 ? sizes : [100_000, 500_000]) {
    for (const { fgb, geojson } of Object.values(cityFiles(size)) as LayerFiles[]) console.log(`${fgb}\n${geojson}`);
  }
}
