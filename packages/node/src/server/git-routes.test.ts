import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServerFixture, type ServerFixture } from './server-fixture.ts';

const schema = JSON.parse(readFileSync(new URL('../../../../schemas/server/api.schema.json', import.meta.url), 'utf8')) as { $id: string };
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(schema);

let fixture: ServerFixture;

beforeAll(async () => {
  fixture = await createServerFixture({ 'workspace.yaml': 'kind: workspace\n', 'plan/a.yaml': 'a: 1\nb: 2\n', '.env.yaml': 'secret: 1\n' });
});

afterAll(() => fixture.close());

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: fixture.root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** Whether a process goes on; one that ended and that nobody has asked after does not. */
function isRunning(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    return false;
  }
}

/** Asks for an operation and holds the answer to the schema. */
async function ask(operation: string, request: unknown, name: string): Promise<unknown> {
  const answer = await fixture.request(`/api/git/${operation}`, { method: 'POST', body: JSON.stringify(request) });
  const value = answer.json();
  ajv.validate(`${schema.$id}#/$defs/${answer.status === 200 ? name : 'gitRefusal'}`, value);
  expect(ajv.errors, `${operation}: ${JSON.stringify(value)}`).toBeNull();
  return value;
}

const show = (uri: string, revision: string) => fixture.request('/api/git/show', { method: 'POST', body: JSON.stringify({ uri, revision }) });
const code = async (operation: string, request: unknown): Promise<unknown> => ((await ask(operation, request, 'gitRefusal')) as { code: string }).code;

it('goes from a plain folder to commits, a look back and a way back', async () => {
  expect(await code('stage', { uris: ['workspace.yaml'] })).toBe('notRepository');
  expect(await ask('init', {}, 'gitStatus')).toMatchObject({ repository: true });
  const author = { name: '张工', email: 'zhang@example.invalid' };
  expect(await ask('setAuthor', author, 'gitAuthor')).toEqual(author);
  expect(await ask('author', {}, 'gitAuthor')).toEqual(author);
  await ask('stage', { uris: ['workspace.yaml', 'plan/a.yaml', '.env.yaml'] }, 'gitStatus');
  expect(await ask('commit', { message: '初稿' }, 'gitStatus')).toMatchObject({ entries: [] });
  await writeFile(join(fixture.root, 'plan/a.yaml'), 'a: 3\nb: 2\nc: 4\n');
  const { id, hunks } = (await ask('hunks', { uri: 'plan/a.yaml', side: 'unstaged' }, 'gitHunks')) as { id: string; hunks: unknown[] };
  expect(hunks).toHaveLength(2);
  expect(await ask('applyHunks', { uri: 'plan/a.yaml', side: 'unstaged', id, hunks: [1] }, 'gitStatus')).toMatchObject({ entries: [{ uri: 'plan/a.yaml', index: 'M', worktree: 'M' }] });
  const { kept } = (await ask('discard', { uris: ['plan/a.yaml'] }, 'gitDiscarded')) as { kept: string };
  expect(readFileSync(join(fixture.root, 'plan/a.yaml'), 'utf8')).toBe('a: 1\nb: 2\nc: 4\n');
  expect(await ask('kept', {}, 'gitKept')).toMatchObject([{ id: kept, reason: 'discard', uris: ['plan/a.yaml'] }]);
  await ask('restore', { id: kept, uris: ['plan/a.yaml'] }, 'gitStatus');
  expect(readFileSync(join(fixture.root, 'plan/a.yaml'), 'utf8')).toBe('a: 3\nb: 2\nc: 4\n');
  await ask('unstage', { uris: ['plan/a.yaml'] }, 'gitStatus');
  const { commits } = (await ask('log', { uri: 'plan/a.yaml', skip: 0, limit: 10 }, 'gitLog')) as { commits: { id: string }[] };
  expect(await ask('commitFiles', { commit: commits[0]!.id }, 'gitCommitFiles')).toEqual(['.env.yaml', 'plan/a.yaml', 'workspace.yaml'].map((uri) => ({ uri, letter: 'A' })));
  await ask('createBranch', { name: '方案二' }, 'gitStatus');
  expect(await ask('branches', {}, 'gitBranches')).toMatchObject(expect.arrayContaining([expect.objectContaining({ name: '方案二', current: true }), expect.objectContaining({ current: false })]));
  expect(await code('push', { publish: false })).toBe('noRemote');
  expect(await code('pull', {})).toBe('noUpstream');
  expect(await code('abortMerge', {})).toBe('noMerge');
});

it('ends a push that hangs, with all that it started, and says so', async () => {
  const bare = join(fixture.root, '.git', 'bare');
  git('init', '-q', '--bare', bare);
  git('remote', 'add', 'origin', bare);
  const started = join(fixture.root, '.git', 'started');
  await writeFile(join(fixture.root, '.git/hooks/pre-push'), `#!/bin/sh\nsleep 300 &\necho $! > '${started}'\nwait\n`, { mode: 0o755 });
  const pushing = ask('push', { publish: true, id: 'push-1' }, 'gitStatus');
  await expect.poll(() => existsSync(started) && readFileSync(started, 'utf8').endsWith('\n')).toBe(true);
  const sleeper = Number(readFileSync(started, 'utf8'));
  expect(await ask('cancel', { id: 'other' }, 'gitCancelled')).toEqual({ found: false });
  expect(await ask('cancel', { id: 'push-1' }, 'gitCancelled')).toEqual({ found: true });
  expect(await pushing).toMatchObject({ code: 'cancelled' });
  await expect.poll(() => isRunning(sleeper)).toBe(false);
  expect(git('for-each-ref', 'refs/remotes')).toBe('');
  await unlink(join(fixture.root, '.git/hooks/pre-push'));
  expect(await ask('push', { publish: true, id: 'push-1' }, 'gitStatus')).toMatchObject({ upstream: expect.stringMatching(/^origin\//), ahead: 0 });
  expect(await ask('cancel', { id: 'push-1' }, 'gitCancelled')).toEqual({ found: false });
});

it('takes one stretch out of a file on disk, and gives it back', async () => {
  const path = join(fixture.root, 'plan/a.yaml');
  const before = readFileSync(path, 'utf8');
  const { id, hunks } = (await ask('hunks', { uri: 'plan/a.yaml', side: 'unstaged' }, 'gitHunks')) as { id: string; hunks: unknown[] };
  expect(hunks).toHaveLength(2);
  expect(await code('discardHunks', { uri: 'plan/a.yaml', id: 'stale', hunks: [0] })).toBe('changed');
  const { kept } = (await ask('discardHunks', { uri: 'plan/a.yaml', id, hunks: [0] }, 'gitDiscarded')) as { kept: string };
  expect(readFileSync(path, 'utf8')).toBe('a: 1\nb: 2\nc: 4\n');
  await ask('restore', { id: kept, uris: ['plan/a.yaml'] }, 'gitStatus');
  expect(readFileSync(path, 'utf8')).toBe(before);
});

it('shows bytes of a state, and nothing where the file is not part of it', async () => {
  const shown = await show('plan/a.yaml', 'HEAD');
  expect([shown.status, shown.headers['content-type'], shown.body.toString()]).toEqual([200, 'application/octet-stream', 'a: 1\nb: 2\n']);
  expect((await show('plan/new.yaml', 'HEAD')).status).toBe(204);
  for (const uri of ['.env.yaml', '.git/config', '../outside/secret.yaml']) expect([uri, (await show(uri, 'HEAD')).status]).toEqual([uri, 409]);
});

describe('protections', () => {
  const operations = ['show', 'init', 'stage', 'unstage', 'discard', 'hunks', 'applyHunks', 'author', 'setAuthor', 'commit', 'branches', 'createBranch', 'switchBranch', 'log', 'commitFiles', 'kept', 'restore', 'mergeBranch', 'resolve', 'abortMerge', 'pull', 'push', 'cancel', 'discardHunks'];

  it.each(operations)('%s wants a session, its own page and a POST', async (operation) => {
    const path = `/api/git/${operation}`;
    const status = async (options: Parameters<ServerFixture['request']>[1]): Promise<number> => (await fixture.request(path, { method: 'POST', body: '{}', ...options })).status;
    expect(await status({ anonymous: true })).toBe(401);
    expect(await status({ headers: { host: 'evil.example' } })).toBe(421);
    expect(await status({ headers: { origin: 'http://evil.example' } })).toBe(403);
    expect(await status({ headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403);
    expect(await status({ method: 'GET', body: '' })).toBe(405);
  });

  it.each(['stage', 'unstage', 'discard'])('%s stays in the folder and out of .git', async (operation) => {
    for (const uri of ['../outside/secret.yaml', '/etc/hosts', '.git/config', 'plan/../../x', '-A', '.']) expect([uri, await code(operation, { uris: [uri] })]).toEqual([uri, uri === '-A' ? 'changed' : 'badPath']);
  });

  it.each([
    ['stage', {}],
    ['stage', { uris: 'a' }],
    ['stage', { uris: ['a\0b'] }],
    ['log', { skip: -1, limit: 10 }],
    ['log', { skip: 0, limit: 1e6 }],
    ['applyHunks', { uri: 'a', side: 'both', id: '', hunks: [] }],
    ['discardHunks', { uri: 'a', id: '', hunks: ['0'] }],
    ['cancel', {}],
    ['pull', { id: 1 }],
    ['resolve', { uri: 'a', take: 'all' }],
    ['commitFiles', { commit: '--output=x' }],
  ])('%s does not take %j', async (operation, request) => expect(await code(operation, request)).toBe('badRequest'));

  it('knows no other operation', async () => {
    for (const operation of ['gc', 'constructor', 'toString', '']) expect((await fixture.request(`/api/git/${operation}`, { method: 'POST', body: '{}' })).status).toBe(404);
    expect(git('status', '--short')).toBe('M plan/a.yaml');
  });
});
