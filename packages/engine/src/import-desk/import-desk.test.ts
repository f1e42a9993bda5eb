import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentSchemas } from '../../../../plugins/plan-documents/core/schemas.gen.ts';
import type { ImportWorkspace } from '../exchange/types.ts';
import { createImportDesk, type ImportDesk } from './import-desk.ts';
import type { GivenFile, ImportPreview } from './types.ts';

const fixture = (path: string): Buffer => readFileSync(fileURLToPath(new URL(`../../../geo/src/formats/${path}`, import.meta.url)));
const given = (name: string, content: string | Uint8Array): GivenFile => ({ name, content: new Blob([content as BlobPart]) });

const square = '[[[130.3,46.8],[130.301,46.8],[130.301,46.801],[130.3,46.801],[130.3,46.8]]]';
const files = [
  { uri: 'workspace.yaml', text: 'kind: workspace\nid: WS\nlayers:\n  - { name: parcels, title: 地块, file: layers/parcels.geojson }\n' },
  { uri: 'inventory/df.yaml', text: 'kind: parcelInventory\nid: INV-DF\ntitle: 东风区\nparcels:\n  - id: P-DF-01-01\n    useStatus: 在用 # 现场\n' },
  { uri: 'layers/parcels.geojson', text: `{ "type": "FeatureCollection", "features": [\n{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": ${square} } }\n] }\n` },
];

function deskOf(given: readonly GivenFile[], texts = files): ImportDesk {
  const workspace: ImportWorkspace = { files: texts, schemas: documentSchemas as unknown as ImportWorkspace['schemas'] };
  return createImportDesk(given, () => workspace);
}

async function problemOf(files: readonly GivenFile[]): Promise<ImportPreview['problem']> {
  return (await deskOf(files).preview({}))!.problem;
}

const wkt = 'POLYGON((130.3 46.8, 130.301 46.8, 130.301 46.801, 130.3 46.801, 130.3 46.8))';
const csv = `DKBH,SYZK,备注,WKT\nP-DF-01-01,空置,甲,"SRID=4490;${wkt}"\n厂区,空置,乙,"SRID=4490;${wkt}"\n`;

describe('an import of files', () => {
  it('says what it would do, and its edits do it', async () => {
    const desk = deskOf([given('a.csv', csv)]);
    const preview = (await desk.preview({ encoding: 'UTF-8' }))!;
    expect(preview).toMatchObject({ files: ['a.csv'], file: 'a.csv', format: { id: 'csv' }, layers: [{ name: 'a' }], epsg: 4490, inventories: [{ id: 'INV-DF', title: '东风区' }], workspaceLayers: [{ name: 'parcels', title: '地块' }] });
    expect(preview.problem).toBeUndefined();
    expect(preview.layer!.fields.map(({ name, sample }) => [name, sample])).toEqual([['DKBH', 'P-DF-01-01'], ['SYZK', '空置'], ['备注', '甲']]);
    expect(preview.plan!.counts).toEqual({ added: 0, changed: 1, unchanged: 0, unmatchedSource: 1, unmatchedWorkspace: 0 });
    expect(preview.plan!.features.map(({ id, change }) => [id, change])).toEqual([['#2', 'unmatched'], ['P-DF-01-01', 'unchanged']]);
    expect(preview.plan!.targetFields.map(({ name }) => name)).toContain('useStatus');

    const edits = desk.edits()!;
    expect(edits.fingerprint).toBe(preview.plan!.fingerprint);
    const [edit] = edits.edit.changes!['inventory/df.yaml']!;
    expect([edit!.range.start, edit!.newText, edits.created]).toEqual([{ line: 5, character: 15 }, '空置', []]);
  });

  it('follows the settings: a field left out, another key, another target', async () => {
    const desk = deskOf([given('a.csv', csv)]);
    const leftOut = await desk.preview({ encoding: 'UTF-8', mapping: ['SYZK', '备注'].map((source) => ({ source, target: null })) });
    expect(leftOut!.plan!.counts).toMatchObject({ changed: 0, unchanged: 1 });
    const wrong = await desk.preview({ encoding: 'UTF-8', mapping: [{ source: 'SYZK', target: 'useStatus' }, { source: '备注', target: 'useStatus' }] });
    expect(wrong!.problem).toMatchObject({ about: 'plan', note: { code: 'import/targetTwice' } });
    expect(wrong!.plan!.targetFields.length).toBeGreaterThan(10);
    const layer = await desk.preview({ encoding: 'UTF-8', target: { kind: 'layer', name: 'surveyed' } });
    expect(layer!.plan!.files).toEqual([{ uri: 'layers/surveyed.geojson', isNew: true }, { uri: 'workspace.yaml', isNew: false }]);
    const { created, stamps } = desk.edits()!;
    expect([created[0]!.text.match(/"type": ?"Feature"/g)?.length, Object.keys(stamps)]).toEqual([2, ['workspace.yaml']]);
  });

  it('asks for the coordinate system, and goes on with the answer', async () => {
    const desk = deskOf([given('a.csv', csv.replaceAll('SRID=4490;', ''))]);
    const asked = (await desk.preview({ encoding: 'UTF-8' }))!;
    expect(asked).toMatchObject({ problem: { about: 'crs', note: { code: 'crs/absent' } }, layer: { crs: { status: 'absent' }, extent: [130.3, 46.8, 130.301, 46.801] } });
    expect([asked.plan, desk.edits()]).toEqual([undefined, undefined]);
    const told = (await desk.preview({ encoding: 'UTF-8', epsg: 4490 }))!;
    expect([told.problem, told.plan!.counts.changed]).toEqual([undefined, 1]);
  });

  it('asks for the encoding and the columns with what would be read', async () => {
    const shapefile = ['shp', 'shx', 'dbf', 'prj'].map((extension) => given(`none.${extension}`, fixture(`shapefile/fixtures/none.${extension}`)));
    const opened = (await deskOf(shapefile).preview({}))!;
    expect([opened.files, opened.format?.id]).toEqual([['none.shp'], 'shapefile']);
    const columns = (await deskOf([given('b.csv', '编号,甲列,乙列\n1,130.1,46.1\n1,130.2,46.1\n1,130.2,46.2\n')]).preview({}))!;
    expect(columns.problem).toMatchObject({ about: 'columns', note: { code: 'table/columnsUnknown' } });
    expect(JSON.parse(columns.problem!.candidates![0]!.value)).toEqual({ x: '甲列', y: '乙列' });
  });

  it('refuses a datum, an unknown format, parts without the whole, each with the way out', async () => {
    expect(await problemOf([given('a.txt', fixture('txt/fixtures/xian80.txt'))])).toMatchObject({ about: 'crs', note: { severity: 'error' } });
    expect(await problemOf([given('a.docx', 'not a map')])).toMatchObject({ about: 'file', note: { code: 'format/unknown' } });
    expect(await problemOf([given('a.dbf', 'x'), given('a.prj', 'x')])).toMatchObject({ about: 'file', note: { code: 'import/nothingReadable' } });
  });

  it('gives way to a later call, stops when it is closed, and tells of its progress', async () => {
    const desk = deskOf([given('a.csv', csv)]);
    const shares: number[] = [];
    const [early, late] = await Promise.all([desk.preview({ encoding: 'UTF-8' }), desk.preview({ encoding: 'UTF-8', target: { kind: 'layer', name: 'surveyed' } }, (share) => shares.push(share))]);
    expect([early, late!.plan!.report.target]).toEqual([undefined, 'layer:surveyed']);
    expect(shares.length).toBeGreaterThan(0);
    const closing = desk.preview({ encoding: 'GBK' });
    desk.close();
    expect([await closing, desk.edits()]).toEqual([undefined, undefined]);
  });

  it('tells of a file that the browser no longer gives', async () => {
    const gone = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(Object.assign(new Error('gone'), { name: 'NotReadableError' })) }) };
    expect((await deskOf([{ name: 'a.csv', content: gone }]).preview({}))!.problem).toMatchObject({ about: 'file', note: { code: 'import/unreadable' } });
  });

  it('makes edits of the texts as they stand now', async () => {
    let texts = files;
    const desk = createImportDesk([given('a.csv', csv)], () => ({ files: texts, schemas: documentSchemas as unknown as ImportWorkspace['schemas'] }));
    const preview = (await desk.preview({ encoding: 'UTF-8' }))!;
    texts = files.map((file) => (file.uri === 'inventory/df.yaml' ? { ...file, text: file.text.replace('title: 东风区\n', '') } : file));
    const edits = desk.edits()!;
    expect(edits.fingerprint).not.toBe(preview.plan!.fingerprint);
    expect(edits.edit.changes!['inventory/df.yaml']![0]!.range.start.line).toBe(4);
  });
});
