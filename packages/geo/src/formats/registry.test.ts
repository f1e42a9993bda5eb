import { ok } from '@plansmith/base';
import { expect, it } from 'vitest';
import { formatEntries, openVector, writerFor, type FormatEntry } from './registry.ts';
import { bytesInMemory } from './source.ts';
import type { FormatId, VectorSource } from './types.ts';

const titled = (id: FormatId, mark: string | undefined, extension: string): FormatEntry => ({
  id,
  extensions: [extension],
  writes: [],
  load: async () => ({ id, title: { zh: id, en: id }, extensions: [extension], recognises: (head) => mark !== undefined && new TextDecoder().decode(head).startsWith(mark), open: async () => ok([]) }),
});
const entries = [titled('flatgeobuf', 'fgb', 'fgb'), titled('geopackage', 'SQLite', 'gpkg'), titled('csv', undefined, 'csv')];
const file = (name: string, content: string): VectorSource => ({ name, bytes: bytesInMemory(new TextEncoder().encode(content)), sibling: async () => undefined });

it.each([
  ['a.fgb', 'fgb…', 'flatgeobuf', []],
  ['a.FGB', 'fgb…', 'flatgeobuf', []],
  ['a.fgb', 'SQLite…', 'geopackage', ['format/nameLies']],
  ['a.csv', 'x,y', 'csv', []],
  ['a.csv', 'SQLite…', 'geopackage', ['format/nameLies']],
  ['a', 'fgb…', 'flatgeobuf', []],
  ['a.dat', 'SQLite…', 'geopackage', []],
] as const)('%s holding %s is %s', async (name, content, format, notes) => {
  const result = await openVector(file(name, content), {}, entries);
  expect(result.ok && [result.value.format, result.value.notes.map(({ code }) => code)]).toEqual([format, notes]);
});

it('says which formats there are where neither name nor content is known', async () => {
  const result = await openVector(file('a.dat', 'x'), {}, entries);
  expect(!result.ok && [result.error.code, result.error.note.message.zh]).toEqual(['notThisFormat', '扩展名和内容都不是可读的格式。可读的有：.fgb、.gpkg、.csv']);
});

it.each(formatEntries.map((entry) => [entry.id, entry] as const))('%s is listed as it is', async (_, entry) => {
  const format = await entry.load();
  expect([format.id, format.extensions, format.write !== undefined]).toEqual([entry.id, entry.extensions, entry.writes.length > 0]);
  for (const extension of entry.extensions) expect(writerFor(`x.${extension}`)?.id).toBe(entry.writes.includes(extension) ? entry.id : undefined);
});
