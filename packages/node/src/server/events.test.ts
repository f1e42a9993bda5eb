import { clientHeader, settingsFiles, type ServerEvent } from '@plansmith/engine';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { etagOf } from '../folder/read-file.ts';
import { createServerFixture, writeTree, type ServerFixture } from './server-fixture.ts';

let fixture: ServerFixture;

beforeEach(async () => {
  fixture = await createServerFixture({ 'workspace.yaml': 'kind: workspace\n', 'plan/a.yaml': 'a: 1\n' });
});

afterEach(() => fixture.close());

interface Listener {
  /** Files told so far, the last state of each. */
  readonly told: Map<string, string | null>;
  until(uri: string, etag: string | null): Promise<void>;
}

async function listen(client?: string): Promise<Listener> {
  const { port } = fixture.server;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/events${client ? `?client=${client}` : ''}`, {
    headers: { cookie: fixture.cookie, origin: `http://127.0.0.1:${port}` },
  });
  const told = new Map<string, string | null>();
  let wake: (() => void) | undefined;
  socket.on('message', (data) => {
    for (const file of (JSON.parse(String(data)) as ServerEvent).files) told.set(file.uri, file.etag);
    wake?.();
  });
  await new Promise((resolve) => socket.on('open', resolve));
  return {
    told,
    async until(uri, etag) {
      while (told.get(uri) !== etag) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

const hash = (text: string): string => etagOf(Buffer.from(text));

async function save(body: string, client: string): Promise<void> {
  const { etag } = (await fixture.request('/api/files/plan/a.yaml')).headers;
  const headers = { 'if-match': String(etag), [clientHeader]: client };
  expect((await fixture.request('/api/files/plan/a.yaml', { method: 'PUT', body, headers })).status).toBe(200);
}

it('tells of files that others change, make, move and remove', async () => {
  const listener = await listen();
  await writeFile(join(fixture.root, 'plan/a.yaml'), 'a: 2\n');
  await listener.until('plan/a.yaml', hash('a: 2\n'));
  await writeTree(fixture.root, { 'deep/new/b.yaml': 'b: 1\n', 'deep/new/image.png': 'x', '.hidden/c.yaml': 'c' });
  await listener.until('deep/new/b.yaml', hash('b: 1\n'));
  await rename(join(fixture.root, 'deep'), join(fixture.root, 'moved'));
  await listener.until('moved/new/b.yaml', hash('b: 1\n'));
  await listener.until('deep/new/b.yaml', null);
  await writeFile(join(fixture.root, 'moved/new/b.yaml'), 'b: 2\n');
  await listener.until('moved/new/b.yaml', hash('b: 2\n'));
  await rm(join(fixture.root, 'plan/a.yaml'));
  await listener.until('plan/a.yaml', null);
  expect([...listener.told.keys()].toSorted()).toEqual(['deep/new/b.yaml', 'moved/new/b.yaml', 'plan/a.yaml']);
});

it('tells every client of a save but the one that saved', async () => {
  const saver = await listen('saver');
  const other = await listen('other');
  const nameless = await listen();
  await save('a: 2\n', 'saver');
  await Promise.all([other.until('plan/a.yaml', hash('a: 2\n')), nameless.until('plan/a.yaml', hash('a: 2\n'))]);
  // The watcher has seen the save before it sees this.
  await writeFile(join(fixture.root, 'workspace.yaml'), 'kind: other\n');
  await saver.until('workspace.yaml', hash('kind: other\n'));
  expect([...saver.told.keys()]).toEqual(['workspace.yaml']);
});

it('tells the saver when a foreign change follows the save', async () => {
  const saver = await listen('saver');
  await save('a: 2\n', 'saver');
  await writeFile(join(fixture.root, 'plan/a.yaml'), 'a: 3\n');
  await saver.until('plan/a.yaml', hash('a: 3\n'));
  expect(saver.told.size).toBe(1);
});

it('tells of the settings files, which are not listed', async () => {
  const { told, until } = await listen();
  await writeTree(fixture.root, { '.plansmith/settings.json': '{}', '.plansmith/other.json': '{}' });
  await writeTree(dirname(fixture.userSettings), { 'settings.json': '{"a": 1}' });
  await until(settingsFiles.workspace, hash('{}'));
  await until(settingsFiles.user, hash('{"a": 1}'));
  expect([...told.keys()].toSorted()).toEqual(Object.values(settingsFiles).toSorted());
});
