import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openVectorFile, pathsOf, writeVectorFiles } from './vector-files.ts';

let folder: string;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const calm = new AbortController().signal;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plansmith-vector-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it('reads by parts, and finds siblings in whatever case', async () => {
  await writeFile(join(folder, 'a.SHP'), 'abcdef');
  await writeFile(join(folder, 'A.Dbf'), 'dbf');
  const opened = await openVectorFile(join(folder, 'a.SHP'));
  if (!opened.ok) throw new Error(opened.error.message);
  const { source, close } = opened.value;
  const read = async (start: number, end: number): Promise<string> => new TextDecoder().decode(await source.bytes.read(start, end));
  expect([source.name, source.bytes.size, await read(2, 4), await read(4, 99)]).toEqual(['a.SHP', 6, 'cd', 'ef']);
  expect([(await source.sibling('dbf'))?.size, await source.sibling('prj')]).toEqual([3, undefined]);
  await close();
  expect(await openVectorFile(join(folder, 'none.shp'))).toMatchObject({ ok: false, error: { code: 'notFound' } });
  expect(await openVectorFile(folder)).toMatchObject({ ok: false, error: { code: 'notAFile' } });
});

it('gives files of a set their names', () => {
  expect(pathsOf('out/a.b.shp', ['.shp', '.dbf', '.fields.csv'])).toEqual(['out/a.b.shp', 'out/a.b.dbf', 'out/a.b.fields.csv']);
  expect(pathsOf('out/a.json', ['.geojson'])).toEqual(['out/a.json']);
});

it('writes a set together, and over nothing that is there', async () => {
  const out = join(folder, 'new/a.shp');
  const files = [{ extension: '.shp', chunks: [text('1'), text('2')] }, { extension: '.dbf', chunks: [text('3')] }];
  expect(await writeVectorFiles(out, files, { force: false, signal: calm })).toEqual({ ok: true, value: [out, join(folder, 'new/a.dbf')] });
  expect([await readFile(out, 'utf8'), (await readdir(join(folder, 'new'))).toSorted()]).toEqual(['12', ['a.dbf', 'a.shp']]);
  await rm(out);
  // One file of the set is still there: none is written.
  expect(await writeVectorFiles(out, files, { force: false, signal: calm })).toMatchObject({ ok: false, error: { code: 'exists' } });
  expect(await readdir(join(folder, 'new'))).toEqual(['a.dbf']);
  expect(await writeVectorFiles(out, files, { force: true, signal: calm })).toMatchObject({ ok: true });
});

it('leaves nothing behind when it is stopped, or when a name turns out to be a folder', async () => {
  const stopped = new AbortController();
  stopped.abort(new Error('interrupted'));
  await expect(writeVectorFiles(join(folder, 'a.fgb'), [{ extension: '.fgb', chunks: [text('1')] }], { force: false, signal: stopped.signal })).rejects.toThrow('interrupted');
  await mkdir(join(folder, 'b.dbf'));
  expect(await writeVectorFiles(join(folder, 'b.shp'), [{ extension: '.shp', chunks: [] }, { extension: '.dbf', chunks: [] }], { force: true, signal: calm })).toMatchObject({ ok: false, error: { code: 'notAFile' } });
  expect(await readdir(folder)).toEqual(['b.dbf']);
});
