import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOfBlob, openVector, packFiles, sourceAmong } from '@plansmith/geo/formats';
import { engineOver, readWorkspace } from '../../../../test/workspace-on-disk.ts';
import type { Engine } from '../engine.ts';
import type { ExportSettings } from './types.ts';

let engine: Engine;

beforeAll(() => {
  engine = engineOver(readWorkspace(fileURLToPath(new URL('../../../../samples/jiamusi', import.meta.url))));
}, 60_000);

afterAll(() => engine?.dispose());

async function written(settings: ExportSettings, base = 'city') {
  const preview = await engine.previewExport('test', settings);
  const file = await engine.exportedFile('test', base);
  engine.closeExport('test');
  return { preview, file };
}

async function readBack({ name, chunks }: NonNullable<Awaited<ReturnType<Engine['exportedFile']>>>) {
  const opened = await openVector(sourceAmong([{ name, bytes: bytesOfBlob(new Blob([...chunks] as BlobPart[])) }], name)!, {});
  if (!opened.ok) throw new Error(opened.error.note.message.en);
  const [layer] = opened.value.layers;
  let count = 0;
  let first: unknown;
  for await (const batch of layer!.batches()) {
    first ??= batch.attributes(0);
    count += batch.polygons.featureCount;
  }
  return { format: opened.value.format, count, first, epsg: layer!.crs.status === 'known' ? layer!.crs.crs.epsg : undefined };
}

describe('an export', () => {
  it('knows the registered layers with their files', () => {
    expect(engine.exportableLayers()).toContainEqual({ name: 'parcels', title: expect.any(String), uri: 'layers/parcels.geojson' });
  });

  it('writes a zipped shapefile in a zone and an encoding, with standard names, that reads back', async () => {
    const { preview, file } = await written({ layer: 'parcels', extension: 'shp', epsg: 4531, encoding: 'GBK' });
    expect(preview!.written).toMatchObject({ format: 'shapefile', epsg: 4531, columns: expect.arrayContaining([expect.objectContaining({ name: 'DKBH', from: 'parcel.id' })]) });
    expect(preview!.written!.extensions).toEqual(expect.arrayContaining(['.shp', '.dbf', '.prj', '.cpg']));
    expect(file!.name).toBe('city.zip');
    const back = await readBack(file!);
    expect(back).toMatchObject({ format: 'shapefile', count: preview!.written!.featureCount, epsg: 4531 });
    expect(back.first).toMatchObject({ DKBH: 'P-XY-01-01' });
  });

  it.each(['geojson', 'fgb', 'gpkg', 'xlsx'])('writes one file of the format %s', async (extension) => {
    const { preview, file } = await written({ layer: 'units', extension });
    expect([preview!.problem, file!.name]).toEqual([undefined, `city.${extension}`]);
    expect((await readBack(file!)).count).toBe(preview!.written!.featureCount);
  });

  it('chooses a zone for survey text, and says why there is none in another system', async () => {
    const chosen = await written({ layer: 'parcels', extension: 'txt' });
    expect(chosen.preview!.written).toMatchObject({ format: 'txt', epsg: 4531, notes: expect.arrayContaining([expect.objectContaining({ code: 'crs/zoneChosen' })]) });
    const refused = await written({ layer: 'parcels', extension: 'txt', epsg: 4490 });
    expect([refused.preview!.problem!.code, refused.file]).toEqual(['export/needsZone', undefined]);
    expect((await written({ layer: 'nothing', extension: 'txt' })).preview!.problem!.code).toBe('export/noLayer');
  });

  it('ends when it is called off or overtaken, and begins again when the plan changes meanwhile', async () => {
    const off = engine.previewExport('off', { layer: 'parcels', extension: 'gpkg' }, () => engine.closeExport('off'));
    expect([await off, await engine.exportedFile('off', 'x')]).toEqual([undefined, undefined]);
    let tellings = 0;
    const kept = await engine.previewExport('kept', { layer: 'parcels', extension: 'geojson' }, () => {
      if (tellings++ === 0) engine.update({});
    });
    expect([kept!.written!.format, tellings]).toEqual(['geojson', 2]);
    const first = engine.previewExport('kept', { layer: 'parcels', extension: 'shp' });
    const second = engine.previewExport('kept', { layer: 'units', extension: 'geojson' });
    expect([await first, (await second)!.written!.format]).toEqual([undefined, 'geojson']);
    engine.closeExport('kept');
  });

  it('packs the same files to the same bytes', () => {
    const files = [{ extension: '.shp', chunks: [Uint8Array.of(1, 2), Uint8Array.of(3)] }, { extension: '.dbf', chunks: [] }];
    expect(packFiles('地块', files)).toEqual(packFiles('地块', files));
  });
});
