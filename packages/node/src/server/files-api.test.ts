import { decodeFileFrames, fileRoute, type WorkspaceListing } from '@plansmith/engine';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServerFixture, writeTree, type RawAnswer, type ServerFixture } from './server-fixture.ts';

const schema = JSON.parse(readFileSync(new URL('../../../../schemas/server/api.schema.json', import.meta.url), 'utf8')) as { $id: string };
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(schema);

function expectShape(name: string, value: unknown): void {
  ajv.validate(`${schema.$id}#/$defs/${name}`, value);
  expect(ajv.errors ?? []).toEqual([]);
}

let fixture: ServerFixture;

beforeEach(async () => {
  fixture = await createServerFixture({ 'workspace.yaml': 'kind: workspace\n', 'plan/单元.yaml': '面积: 1\n' });
});

afterEach(() => fixture.close());

async function listing(): Promise<WorkspaceListing> {
  const value = (await fixture.request('/api/workspace')).json() as WorkspaceListing;
  expectShape('workspaceListing', value);
  return value;
}

async function etagOf(uri: string): Promise<string> {
  return String((await fixture.request(fileRoute(uri))).headers.etag);
}

function put(uri: string, body: string, headers: Record<string, string>): Promise<RawAnswer> {
  return fixture.request(fileRoute(uri), { method: 'PUT', body, headers });
}

function remove(uri: string, headers: Record<string, string>): Promise<RawAnswer> {
  return fixture.request(fileRoute(uri), { method: 'DELETE', headers });
}

describe('GET /api/workspace', () => {
  it('lists text files of the plan and nothing else', async () => {
    await writeTree(fixture.root, { 'layers/a.geojson': '{}', 'README.md': '#', 'image.png': 'x', '.hidden.yaml': 'x', '.git/a.yaml': 'x', 'node_modules/a/b.json': '{}', 'deep/er/x.YML': 'a: 1' });
    await symlink('workspace.yaml', join(fixture.root, 'alias.yaml'));
    await symlink(join(fixture.outside, 'secret.yaml'), join(fixture.root, 'leak.yaml'));
    await symlink(fixture.root, join(fixture.root, 'loop'));
    const { name, readonly, files } = await listing();
    expect({ name, readonly }).toEqual({ name: 'workspace', readonly: false });
    expect(files.map(({ uri }) => uri)).toEqual(['README.md', 'alias.yaml', 'deep/er/x.YML', 'layers/a.geojson', 'plan/单元.yaml', 'workspace.yaml']);
  });

  it('tells equal bytes by equal etags, and sees a change of the same length', async () => {
    await writeTree(fixture.root, { 'a.yaml': 'x: 1\n', 'b.yaml': 'x: 1\n' });
    const before = (await listing()).files;
    await writeFile(join(fixture.root, 'b.yaml'), 'x: 2\n');
    const after = (await listing()).files;
    expect(before[0]!.etag).toBe(before[1]!.etag);
    expect(after.map(({ uri, etag }, index) => [uri, etag === before[index]!.etag])).toEqual([
      ['a.yaml', true],
      ['b.yaml', false],
      ['plan/单元.yaml', true],
      ['workspace.yaml', true],
    ]);
  });
});

describe('reading', () => {
  it('gives the bytes as they are, with their etag', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0xb5, 0xd8, 0x0d, 0x0a]);
    await writeTree(fixture.root, { 'gbk.yaml': bytes });
    const answer = await fixture.request('/api/files/gbk.yaml');
    expect(answer.body).toEqual(bytes);
    expect(answer.headers['content-type']).toBe('application/octet-stream');
    expect((await fixture.request('/api/files/gbk.yaml', { headers: { 'if-none-match': String(answer.headers.etag) } })).status).toBe(304);
  });

  it('gives many files at once, those that are missing with an error', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`many/${index}.yaml`, `index: ${index}\n`]));
    await writeTree(fixture.root, { ...many, 'empty.yaml': '' });
    const uris = [...Object.keys(many), 'plan/单元.yaml', 'missing.yaml', 'empty.yaml'];
    const answer = await fixture.request('/api/read', { method: 'POST', body: JSON.stringify({ uris }) });
    const frames = decodeFileFrames(answer.body);
    for (const { head } of frames) expectShape('fileFrameHead', head);
    expect(frames.map(({ head }) => head.uri)).toEqual(uris);
    const texts = frames.map(({ content }) => content && new TextDecoder().decode(content));
    expect(texts).toEqual([...Object.values(many), '面积: 1\n', undefined, '']);
    expect(frames[300]!.head.etag).toBe((await etagOf('plan/单元.yaml')).slice(1, -1));
  });
});

describe('saving', () => {
  it('replaces the file that the writer has seen', async () => {
    const path = join(fixture.root, 'plan/单元.yaml');
    await chmod(path, 0o640);
    const answer = await put('plan/单元.yaml', '面积: 2\n', { 'if-match': await etagOf('plan/单元.yaml') });
    expect(answer.status).toBe(200);
    expectShape('saveResponse', answer.json());
    expect(`"${(answer.json() as { etag: string }).etag}"`).toBe(await etagOf('plan/单元.yaml'));
    expect(await readFile(path, 'utf8')).toBe('面积: 2\n');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(join(fixture.root, 'plan'))).toEqual(['单元.yaml']);
  });

  it('refuses a file that changed on disk, and leaves it', async () => {
    const etag = await etagOf('workspace.yaml');
    await writeFile(join(fixture.root, 'workspace.yaml'), 'kind: other\n');
    const answer = await put('workspace.yaml', 'mine: 1\n', { 'if-match': etag });
    expect(answer.status).toBe(409);
    expectShape('saveConflict', answer.json());
    expect(answer.json()).toMatchObject({ code: 'conflict', etag: (await etagOf('workspace.yaml')).slice(1, -1) });
    expect(await readFile(join(fixture.root, 'workspace.yaml'), 'utf8')).toBe('kind: other\n');
  });

  it('refuses to replace a file that is gone', async () => {
    const answer = await put('gone.yaml', 'x: 1\n', { 'if-match': `"${'0'.repeat(32)}"` });
    expect({ status: answer.status, body: answer.json() }).toMatchObject({ status: 409, body: { code: 'conflict', etag: null } });
  });

  it('makes a new file and its folders, once', async () => {
    expect((await put('new/units/a.yaml', 'a: 1\n', { 'if-none-match': '*' })).status).toBe(201);
    const second = await put('new/units/a.yaml', 'a: 2\n', { 'if-none-match': '*' });
    expect({ status: second.status, body: second.json() }).toMatchObject({ status: 409, body: { etag: (await etagOf('new/units/a.yaml')).slice(1, -1) } });
    expect(await readFile(join(fixture.root, 'new/units/a.yaml'), 'utf8')).toBe('a: 1\n');
  });

  it('lets one of two writers win who saw the same file', async () => {
    const etag = await etagOf('workspace.yaml');
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => put('workspace.yaml', `kind: ${name}\n`, { 'if-match': etag })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const winner = ['a', 'b', 'c'][answers.findIndex(({ status }) => status === 200)];
    expect(await readFile(join(fixture.root, 'workspace.yaml'), 'utf8')).toBe(`kind: ${winner}\n`);
  });

  it('writes through a link to the file it means', async () => {
    await symlink('workspace.yaml', join(fixture.root, 'alias.yaml'));
    expect((await put('alias.yaml', 'kind: b\n', { 'if-match': await etagOf('alias.yaml') })).status).toBe(200);
    expect(await readFile(join(fixture.root, 'workspace.yaml'), 'utf8')).toBe('kind: b\n');
  });

  it.each([{}, { 'if-match': '*' }, { 'if-match': 'W/"x"' }, { 'if-none-match': '"x"' }])('asks for a condition: %j', async (headers) => {
    const answer = await put('workspace.yaml', 'x', headers as Record<string, string>);
    expect({ status: answer.status, body: answer.json() }).toMatchObject({ status: 428, body: { code: 'preconditionRequired' } });
  });

  it('refuses a name under a file', async () => {
    expect((await put('workspace.yaml/a.yaml', 'x', { 'if-none-match': '*' })).status).toBe(404);
  });
});

describe('GET /api/git/status', () => {
  it('answers where there is no repository', async () => {
    const value = (await fixture.request('/api/git/status')).json();
    expectShape('gitStatus', value);
    expect(value).toEqual({ repository: false, reason: 'notRepository' });
  });
});

describe('DELETE /api/files', () => {
  it('moves the file as it is to a place where it is found again, and out of git', async () => {
    const etag = await etagOf('plan/单元.yaml');
    const answer = await remove('plan/单元.yaml', { 'if-match': etag });
    expect(answer.status).toBe(200);
    expectShape('trashResponse', answer.json());
    const { place } = answer.json() as { place: string };
    expect(place).toMatch(/^\.plansmith\/trash\/\d{8}-\d{6}-[0-9a-f]{6}\/plan\/单元\.yaml$/);
    expect(await readFile(join(fixture.root, place), 'utf8')).toBe('面积: 1\n');
    expect(await readFile(join(fixture.root, '.plansmith/trash/.gitignore'), 'utf8')).toBe('*\n');
    expect((await listing()).files.map(({ uri }) => uri)).toEqual(['workspace.yaml']);
    expect((await put('plan/单元.yaml', '面积: 2\n', { 'if-none-match': '*' })).status).toBe(201);
    expect((await remove('plan/单元.yaml', { 'if-match': await etagOf('plan/单元.yaml') })).status).toBe(200);
    expect(await readdir(join(fixture.root, '.plansmith/trash'))).toHaveLength(3);
  });

  it('moves nothing without the etag of what is there, and no links', async () => {
    expect((await remove('workspace.yaml', {})).status).toBe(428);
    const stale = await remove('workspace.yaml', { 'if-match': `"${'0'.repeat(32)}"` });
    expect(stale.status).toBe(409);
    expectShape('saveConflict', stale.json());
    expect((await remove('gone.yaml', { 'if-match': `"${'0'.repeat(32)}"` })).status).toBe(404);
    await symlink('workspace.yaml', join(fixture.root, 'alias.yaml'));
    expect((await remove('alias.yaml', { 'if-match': await etagOf('alias.yaml') })).status).toBe(403);
    expect((await remove('.plansmith/trash/x.yaml', { 'if-match': `"${'0'.repeat(32)}"` })).status).toBe(404);
    expect(await readFile(join(fixture.root, 'workspace.yaml'), 'utf8')).toBe('kind: workspace\n');
  });
});
