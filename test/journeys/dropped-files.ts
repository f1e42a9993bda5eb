import { readGeoJson, tableOf, type AreaGeometry } from '@plansmith/geo';
import { cgcs2000, createProjection, crsByEpsg, type Crs } from '@plansmith/geo/crs';
import { formatEntries, type Attributes, type FormatId, type VectorContent } from '@plansmith/geo/formats';
import type { Locator, Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file as a user holds it over the page. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Row {
  readonly attributes: Attributes;
  readonly geometry: AreaGeometry;
}

const parcels = readGeoJson(readFileSync(fileURLToPath(new URL('../../samples/jiamusi/layers/parcels.geojson', import.meta.url)), 'utf8')).layer;

/** The shape of a parcel of the sample, moved east by some degrees. */
export function parcelShape(id: string, eastDegrees = 0): AreaGeometry {
  const { geometry } = parcels.feature(id)!;
  return { ...geometry, coordinates: JSON.parse(JSON.stringify(geometry.coordinates), (_, value: unknown) => (Array.isArray(value) && typeof value[0] === 'number' ? [Number(value[0]) + eastDegrees, Number(value[1])] : value)) } as AreaGeometry;
}

/** Writes rows with the product's own writer of a format. Gives the files by extension. */
export async function written(format: FormatId, rows: readonly Row[], epsg = 4490, encoding = 'UTF-8'): Promise<ReadonlyMap<string, Uint8Array>> {
  const reading = crsByEpsg(epsg);
  if (reading.status !== 'known') throw new Error(`EPSG:${epsg} is not known`);
  const { write } = await formatEntries.find(({ id }) => id === format)!.load();
  const { files } = await write!(contentOf(rows, reading.crs), { encoding });
  return new Map(files.map(({ extension, chunks }) => [extension, Buffer.concat(chunks)]));
}

function contentOf(rows: readonly Row[], crs: Crs): VectorContent {
  const polygons = tableOf(rows.map(({ geometry }) => geometry));
  if (crs !== cgcs2000) createProjection(crs).fromLonLat(polygons.xy);
  const names = [...new Set(rows.flatMap(({ attributes }) => Object.keys(attributes)))];
  return {
    name: 'survey',
    crs,
    fields: names.map((name) => ({ name, type: 'text', length: 60 })),
    async *batches() {
      yield { polygons, attributes: (index) => rows[index]!.attributes, id: () => undefined };
    },
  };
}

/** Several files in one archive. */
export function zipped(name: string, files: ReadonlyMap<string, Uint8Array>): DroppedFile {
  return { name, bytes: zipSync(Object.fromEntries([...files].map(([extension, bytes]) => [`survey${extension}`, bytes]))) };
}

/** Holds files over a part of the page and lets go. */
export async function drop(page: Page, target: Locator, files: readonly DroppedFile[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) transfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
    return transfer;
  }, plain);
  for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer });
}
