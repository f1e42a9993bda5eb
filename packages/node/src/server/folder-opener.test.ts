import type { FolderList, OpenedFolder } from '@plansmith/engine';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFolder, type WorkspaceFolder } from '../folder/workspace-folder.ts';
import { createFolderOpener, type FolderOpener } from './folder-opener.ts';
import { startServer } from './http-server.ts';
import { rawRequest } from './server-fixture.ts';

let base: string;
let opener: FolderOpener;
const shown: string[] = [];

async function folderAt(name: string): Promise<WorkspaceFolder> {
  await mkdir(join(base, name), { recursive: true });
  const folder = await openFolder(join(base, name));
  if (!folder.ok) throw new Error(folder.error.message);
  return folder.value;
}

beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'plansmith-folders-')));
  await mkdir(join(base, 'web'));
  await writeFile(join(base, 'web/index.html'), '<!doctype html>');
  shown.length = 0;
  opener = createFolderOpener({
    sampleDirectory: join(base, 'sample'),
    recentFile: join(base, 'config/recent-folders.json'),
    serve: (folder) => startServer({ folder, webDirectory: join(base, 'web'), port: 0, folders: opener }),
    show: (url) => shown.push(url) > 0,
  });
});

afterEach(async () => {
  await opener.close();
  await rm(base, { recursive: true, force: true });
});

it('lists what was opened, the last one first, without what is gone', async () => {
  for (const name of ['a', 'b', 'gone', 'a']) await opener.remember(await folderAt(name));
  await rm(join(base, 'gone'), { recursive: true });
  const { recent, sample } = await opener.list();
  expect([recent.map(({ name }) => name), recent.map(({ place }) => place), sample]).toEqual([['a', 'b'], [join(base, 'a'), join(base, 'b')], false]);
});

it('opens a folder of the list by a server of its own, once, and no other', async () => {
  const [a, b, other] = [await folderAt('a'), await folderAt('b'), await folderAt('other')];
  await opener.remember(a);
  await opener.remember(b);
  const first = await opener.open(a.id);
  const again = await opener.open(a.id);
  if (!first?.ok || !again?.ok) throw new Error('the folder was not opened');
  expect([again.value, shown]).toEqual([first.value, [first.value.url, first.value.url]]);
  expect(await opener.open(other.id)).toBeUndefined();

  const { port, search } = new URL(first.value.url);
  const entry = await rawRequest(Number(port), { path: `/${search}` });
  const cookie = entry.headers['set-cookie']![0]!.split(';')[0]!;
  const ask = async (path: string, body?: string) => rawRequest(Number(port), { path, cookie, ...(body && { method: 'POST', body }) });
  expect((await ask('/api/workspace')).json()).toMatchObject({ name: 'a', id: a.id });
  expect(((await ask('/api/folders')).json() as FolderList).recent.map(({ name }) => name)).toEqual(['a', 'b']);
  expect((await ask('/api/folders/open', JSON.stringify({ id: b.id }))).json() as OpenedFolder).toMatchObject({ place: b.root, shown: true });
  expect([(await ask('/api/folders/open', JSON.stringify({ id: other.root }))).status, (await ask('/api/folders/open', 'x')).status]).toEqual([404, 400]);
  expect((await rawRequest(Number(port), { path: '/api/folders' })).status).toBe(401);
});

it('opens a copy of the sample, never the sample itself', async () => {
  const sample = await folderAt('sample');
  await writeFile(join(sample.root, 'workspace.yaml'), 'kind: workspace\n');
  const opened = await opener.open('sample');
  if (!opened?.ok) throw new Error('the sample was not opened');
  expect((await opener.list()).sample).toBe(true);
  expect(opened.value.place).not.toContain(base);
  await rm(opened.value.place, { recursive: true });
});
