import { decodeFileFrames, fileRoute, settingsFiles, type WorkspaceListing } from '@plansmith/engine';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createServerFixture, writeTree, type ServerFixture } from './server-fixture.ts';

let fixture: ServerFixture;

beforeEach(async () => {
  fixture = await createServerFixture({ 'workspace.yaml': 'kind: workspace\n' });
});

afterEach(() => fixture.close());

const put = (uri: string, body: string, headers: Record<string, string>) => fixture.request(fileRoute(uri), { method: 'PUT', body, headers });

it.each(Object.entries(settingsFiles))('the %s settings are written under the condition of every file, and never listed', async (scope, uri) => {
  const place = scope === 'user' ? fixture.userSettings : join(fixture.root, '.plansmith/settings.json');
  expect((await fixture.request(fileRoute(uri))).status).toBe(404);
  expect((await put(uri, '{}', {})).status).toBe(428);
  const made = await put(uri, '{}\n', { 'if-none-match': '*' });
  expect([made.status, await readFile(place, 'utf8')]).toEqual([201, '{}\n']);
  await writeFile(place, '{"a": 1}');
  expect((await put(uri, 'lost', { 'if-match': String(made.headers.etag) })).status).toBe(409);
  const read = await fixture.request('/api/read', { method: 'POST', body: JSON.stringify({ uris: [uri] }) });
  expect(decodeFileFrames(new Uint8Array(read.body)).map(({ content }) => Buffer.from(content!).toString())).toEqual(['{"a": 1}']);
  const listing = (await fixture.request('/api/workspace')).json() as WorkspaceListing;
  expect(listing.files.map((file) => file.uri)).toEqual(['workspace.yaml']);
  expect((await fixture.request(fileRoute(uri), { method: 'DELETE', headers: { 'if-match': String(made.headers.etag) } })).status).toBe(404);
});

it('names beside them stay hidden', async () => {
  await writeTree(fixture.root, { '.plansmith/other.json': '{}', '.plansmith/trash/settings.json': '{}', 'plan/.plansmith/settings.json': '{}' });
  for (const uri of ['.plansmith/other.json', '.plansmith/trash/settings.json', 'plan/.plansmith/settings.json', '~/.config/plansmith/other.json', '~/.config/plansmith/../plansmith/settings.json']) {
    expect([uri, (await fixture.request(`/api/files/${uri}`)).status]).toEqual([uri, 404]);
  }
});

it('a link does not lead the folder’s settings out of it; the user’s may be one, and stays one', async () => {
  await mkdir(join(fixture.root, '.plansmith'));
  await symlink(join(fixture.outside, 'secret.yaml'), join(fixture.root, '.plansmith/settings.json'));
  expect((await fixture.request(fileRoute(settingsFiles.workspace))).status).toBe(404);
  const kept = join(fixture.outside, 'my-settings.json');
  await writeFile(kept, '{}');
  await mkdir(dirname(fixture.userSettings), { recursive: true });
  await symlink(kept, fixture.userSettings);
  const { etag } = (await fixture.request(fileRoute(settingsFiles.user))).headers;
  expect((await put(settingsFiles.user, '{"b": 2}', { 'if-match': String(etag) })).status).toBe(200);
  expect(await readFile(kept, 'utf8')).toBe('{"b": 2}');
});
