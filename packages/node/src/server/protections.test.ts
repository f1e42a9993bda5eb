import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openFolder } from '../folder/workspace-folder.ts';
import { startServer } from './http-server.ts';
import { createServerFixture, rawRequest, writeTree, type ServerFixture } from './server-fixture.ts';

let fixture: ServerFixture;

beforeAll(async () => {
  fixture = await createServerFixture({ 'workspace.yaml': 'kind: workspace\n', 'plan/a.yaml': 'a: 1\n' });
  await writeTree(fixture.root, { '.git/config': '[core]\n', '.env.yaml': 'secret: 1\n', 'node_modules/x/x.json': '{}' });
  await symlink(join(fixture.outside, 'secret.yaml'), join(fixture.root, 'leak.yaml'));
  await symlink(fixture.outside, join(fixture.root, 'leaking'));
  await symlink(join(fixture.root, '.git/config'), join(fixture.root, 'config.txt'));
  await symlink('nowhere.yaml', join(fixture.root, 'dangling.yaml'));
});

afterAll(() => fixture.close());

async function expectFailure(answer: Promise<{ status: number; json(): unknown }>, expected: { status: number; code: string }): Promise<void> {
  const { status, json } = await answer;
  expect({ status, code: (json() as { code: string }).code }).toEqual(expected);
}

describe('address and origin', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '[::1]:80', '0.0.0.0'])('refuses host %s', (host) =>
    expectFailure(fixture.request('/api/workspace', { headers: { host } }), { status: 421, code: 'foreignHost' }),
  );

  it('answers under localhost too', async () => {
    const { status } = await fixture.request('/api/workspace', { headers: { host: `localhost:${fixture.server.port}` } });
    expect(status).toBe(200);
  });

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])('refuses origin %s', (origin) =>
    expectFailure(fixture.request('/api/workspace', { headers: { origin } }), { status: 403, code: 'foreignOrigin' }),
  );

  it.each(['cross-site', 'same-site', 'whatever'])('refuses Sec-Fetch-Site %s', (site) =>
    expectFailure(fixture.request('/api/workspace', { headers: { 'sec-fetch-site': site } }), { status: 403, code: 'foreignOrigin' }),
  );

  it('accepts its own page', async () => {
    const headers = { origin: `http://127.0.0.1:${fixture.server.port}`, 'sec-fetch-site': 'same-origin' };
    expect((await fixture.request('/api/workspace', { headers })).status).toBe(200);
  });
});

describe('session', () => {
  it.each(['/', '/index.html', '/assets/main-abc.js', '/api/workspace', '/api/files/workspace.yaml', '/api/git/status', '/nothing'])('refuses %s without a cookie', (path) =>
    expectFailure(fixture.request(path, { anonymous: true }), { status: 401, code: 'unauthorized' }),
  );

  it('refuses a wrong cookie', () => {
    const cookie = `${fixture.cookie.split('=')[0]}=wrong`;
    return expectFailure(fixture.request('/api/workspace', { anonymous: true, headers: { cookie } }), { status: 401, code: 'unauthorized' });
  });

  it('refuses a save without a cookie, and saves nothing', async () => {
    await expectFailure(fixture.request('/api/files/new.yaml', { anonymous: true, method: 'PUT', headers: { 'if-none-match': '*' }, body: 'x' }), {
      status: 401,
      code: 'unauthorized',
    });
    expect((await fixture.request('/api/files/new.yaml')).status).toBe(404);
  });

  it('takes a token once, turns it into a cookie that scripts and other sites cannot use, and hides it from the address', async () => {
    const folder = await openFolder(fixture.root);
    if (!folder.ok) throw new Error(folder.error.message);
    const started = await startServer({ folder: folder.value, webDirectory: fixture.outside, port: 0 });
    if (!started.ok) throw new Error(started.error.message);
    const { port, url, close } = started.value;
    const path = `/${new URL(url).search}`;
    const head = await rawRequest(port, { path, method: 'HEAD' });
    const first = await rawRequest(port, { path });
    const second = await rawRequest(port, { path });
    const again = await rawRequest(port, { path, cookie: first.headers['set-cookie']![0]!.split(';')[0] });
    await close();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
    expect(head.status).toBe(401);
    expect({ status: first.status, location: first.headers.location }).toEqual({ status: 303, location: '/' });
    expect(first.headers['set-cookie']).toEqual([expect.stringMatching(/^plansmith_\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)]);
    expect({ status: second.status, cookie: second.headers['set-cookie'] }).toEqual({ status: 401, cookie: undefined });
    expect({ status: again.status, location: again.headers.location }).toEqual({ status: 303, location: '/' });
  });

  it('does not take a wrong token', async () => {
    expect((await fixture.request('/?token=wrong', { anonymous: true })).status).toBe(401);
  });

  it('explains itself to people', async () => {
    const answer = await fixture.request('/', { anonymous: true, headers: { accept: 'text/html' } });
    expect(answer.status).toBe(401);
    expect(answer.body.toString()).toContain('plansmith open');
  });
});

describe('paths', () => {
  it.each([
    '/.git/config',
    '/api/files/.git/config',
    '/api/files/.GIT/config',
    '/api/files/plan/.Git/config',
    '/api/files/%2egit/config',
    '/api/files/%2Egi%74%2fconfig',
    '/api/files/.git%5cconfig',
    '/api/files/.git./config',
    '/api/files/.git%20/config',
    '/api/files/git~1/config',
    '/api/files/.git::$INDEX_ALLOCATION/config',
    '/api/files/.g%E2%80%8Cit/config',
    '/api/files/../.git/config',
    '/api/files/x/.git',
  ])('forbids %s', (path) => expectFailure(fixture.request(path), { status: 403, code: 'forbidden' }));

  it.each([
    '/../outside/secret.yaml',
    '/api/files/../outside/secret.yaml',
    '/api/files/plan/../../outside/secret.yaml',
    '/api/files/%2e%2e/outside/secret.yaml',
    '/api/files/%2e%2e%2foutside%2fsecret.yaml',
    '/api/files/..%5coutside%5csecret.yaml',
    '/api/files/..\\outside\\secret.yaml',
    '/api/files//etc/hosts.txt',
    '/api/files/%2fetc%2fhosts.txt',
    '/api/files/C:/secret.yaml',
    '/api/files/plan/a.yaml%00.txt',
    '/api/files/%ff.yaml',
    '/api/files/%',
    '/api/files/',
    '/api/files/./plan/a.yaml',
    '/api/files/plan//a.yaml',
    '/api/files/plan',
    '/api/files/.env.yaml',
    '/api/files/node_modules/x/x.json',
    '/api/files/leak.yaml',
    '/api/files/leaking/secret.yaml',
    '/api/files/config.txt',
    '/api/files/dangling.yaml',
    '/api/files/plan/a.exe',
    '//evil.example/api/workspace',
  ])('finds nothing at %s', (path) => expectFailure(fixture.request(path), { status: 404, code: 'notFound' }));

  it.each(['leak.yaml', 'leaking/secret.yaml', 'leaking/new.yaml', 'leaking/deep/new.yaml', 'dangling.yaml', '../outside/new.yaml', '.hidden.yaml', 'new.exe'])(
    'does not write to %s',
    (path) => expectFailure(fixture.request(`/api/files/${path}`, { method: 'PUT', headers: { 'if-none-match': '*' }, body: 'x' }), { status: 404, code: 'notFound' }),
  );

  it('does not write into .git', () =>
    expectFailure(fixture.request('/api/files/.git/hooks/a.txt', { method: 'PUT', headers: { 'if-none-match': '*' }, body: 'x' }), { status: 403, code: 'forbidden' }));

  it('reads nothing outside through a batch', async () => {
    const uris = ['../outside/secret.yaml', 'leak.yaml', 'leaking/secret.yaml', '.git/config', '/etc/hosts.txt', 'config.txt'];
    const answer = await fixture.request('/api/read', { method: 'POST', body: JSON.stringify({ uris }) });
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).not.toMatch(/secret: true|\[core\]/);
    expect(answer.body.toString().match(/"error":"notFound"/g)).toHaveLength(uris.length);
  });

  it('refuses a whole address as a path', async () => {
    expect((await fixture.request('http://evil.example/api/workspace')).status).toBe(404);
  });
});

describe('methods and headers', () => {
  it.each([
    ['POST', '/'],
    ['DELETE', '/assets/main-abc.js'],
    ['PATCH', '/api/files/plan/a.yaml'],
    ['POST', '/api/workspace'],
    ['GET', '/api/read'],
    ['PUT', '/api/git/status'],
    ['TRACE', '/'],
  ])('does not %s %s', (method, path) => expectFailure(fixture.request(path, { method }), { status: 405, code: 'methodNotAllowed' }));

  it.each(['/', '/api/workspace', '/api/files/plan/a.yaml', '/nothing', '/.git/config'])('protects the page with headers on %s', async (path) => {
    const { headers } = await fixture.request(path);
    const policy = String(headers['content-security-policy']);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:/);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('lets only the threads of engine and solver compile WebAssembly, and no text of them', async () => {
    const policies = await Promise.all(['/assets/engine-worker.main-a1_b-2.js', '/assets/solver.worker-a1_b-2.js', '/assets/main-abc.js', '/'].map(async (path) => String((await fixture.request(path)).headers['content-security-policy'])));
    expect(policies.map((policy) => /script-src [^;]*/.exec(policy)![0])).toEqual(["script-src 'self' 'wasm-unsafe-eval'", "script-src 'self' 'wasm-unsafe-eval'", "script-src 'self'", "script-src 'self'"]);
  });

  it('refuses a body above the limit before reading it', async () => {
    const headers = { 'if-none-match': '*', 'content-length': String(300 * 1024 * 1024) };
    expect((await fixture.request('/api/files/big.yaml', { method: 'PUT', headers })).status).toBe(413);
    expect((await fixture.request('/api/files/big.yaml')).status).toBe(404);
  });

  it('refuses a long batch request', () =>
    expectFailure(fixture.request('/api/read', { method: 'POST', body: 'x'.repeat(9 * 1024 * 1024) }), { status: 413, code: 'tooLarge' }));

  it.each(['', 'null', '[]', '{"uris":"a"}', '{"uris":[1]}', '{'])('refuses the batch request %j', (body) =>
    expectFailure(fixture.request('/api/read', { method: 'POST', body }), { status: 400, code: 'badRequest' }),
  );
});

describe('upgrades', () => {
  it('accepts its own page', async () => expect(await upgrade({})).toBe(101));
  it('refuses a foreign host', async () => expect(await upgrade({ headers: { host: 'evil.example' } })).toBe(421));
  it('refuses a foreign origin', async () => expect(await upgrade({ headers: { origin: 'http://evil.example' } })).toBe(403));
  it('refuses a missing origin', async () => expect(await upgrade({ headers: { origin: '' } })).toBe(403));
  it('refuses a missing cookie', async () => expect(await upgrade({ headers: { cookie: '' } })).toBe(401));
  it('refuses a wrong cookie', async () => expect(await upgrade({ headers: { cookie: `${fixture.cookie}x` } })).toBe(401));
  it('refuses another address', async () => expect(await upgrade({ path: '/api/other' })).toBe(404));
});

/** Status of an upgrade to a WebSocket; an empty header is left out. */
async function upgrade(options: { path?: string; headers?: Record<string, string> }): Promise<number> {
  const { port } = fixture.server;
  const headers = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}`, cookie: fixture.cookie, ...options.headers };
  const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
  const socket = new WebSocket(`ws://127.0.0.1:${port}${options.path ?? '/api/events'}`, { headers: sent });
  return new Promise((resolve) => {
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode!));
    socket.on('error', () => undefined);
    socket.on('open', () => {
      socket.close();
      resolve(101);
    });
  });
}
