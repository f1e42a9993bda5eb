import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

/** A folder with nothing of the repository but the installed tarball. */
let elsewhere: string;

beforeAll(async () => {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'plansmith-pack-')));
  elsewhere = join(base, 'elsewhere');
  await mkdir(elsewhere);
  await npm(['pack', '--pack-destination', base], root);
  const tarball = (await readdir(base)).find((name) => name.endsWith('.tgz'))!;
  await writeFile(join(elsewhere, 'package.json'), '{ "private": true }\n');
  await npm(['install', '--offline', '--no-audit', '--no-fund', join(base, tarball)], elsewhere);
}, 300_000);

afterAll(() => rm(join(elsewhere, '..'), { recursive: true, force: true }));

function npm(words: readonly string[], cwd: string): Promise<unknown> {
  return run('npm', words, { cwd, env: environment(), maxBuffer: 1 << 26 });
}

/** Without what an outer `npm test` tells its scripts: it would lead npm back to the repository. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$)/i.test(name)));
}

it('needs no other package', async () => {
  expect((await readdir(join(elsewhere, 'node_modules'))).filter((name) => !name.startsWith('.'))).toEqual(['plansmith']);
});

it('carries the command line, the workbench and the sample, and no sources', async () => {
  const names = await readdir(join(elsewhere, 'node_modules/plansmith'));
  expect(names.filter((name) => !/^(README|LICENSE)/.test(name)).toSorted()).toEqual(['bin', 'dist', 'package.json', 'samples']);
});

it('names no place of the machine it was built on', async () => {
  const files = await readdir(join(elsewhere, 'node_modules/plansmith'), { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile() && /\.(mjs|js|html|css|json|yaml|geojson)$/.test(file.name)).map((file) => join(file.parentPath, file.name));
  const telling: string[] = [];
  for (const path of texts) if ((await readFile(path, 'utf8')).includes(root)) telling.push(path);
  expect(telling).toEqual([]);
});

it('checks its sample', async () => {
  const { stdout } = await run('npx', ['plansmith', 'check', 'node_modules/plansmith/samples/jiamusi'], { cwd: elsewhere, env: environment(), maxBuffer: 1 << 26 });
  expect(stdout).toMatch(/^0 个错误，/m);
});

it('serves its workbench and its sample', async () => {
  const words = ['open', 'node_modules/plansmith/samples/jiamusi', '--no-browser', '--exit-with-stdin'];
  const child = spawn(join(elsewhere, 'node_modules/.bin/plansmith'), words, { cwd: elsewhere, env: { ...environment(), XDG_CONFIG_HOME: elsewhere }, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const url = new URL(await firstLine(child.stdout));
  const entry = await fetch(url, { redirect: 'manual' });
  const headers = { cookie: entry.headers.get('set-cookie')!.split(';')[0]! };
  const page = await fetch(url.origin, { headers });
  const html = await page.text();
  const script = /<script[^>]*src="([^"]+)"/.exec(html)![1]!;
  const code = await fetch(new URL(script, url.origin), { headers });
  const workspace = (await (await fetch(`${url.origin}/api/workspace`, { headers })).json()) as { name: string; files: readonly { uri: string }[] };
  child.stdin.end();
  expect(await ended).toBe(0);
  expect({ entry: entry.status, page: page.status, code: code.status, type: code.headers.get('content-type') }).toEqual({
    entry: 303,
    page: 200,
    code: 200,
    type: 'text/javascript; charset=utf-8',
  });
  expect(workspace.name).toBe('jiamusi');
  expect(workspace.files.map(({ uri }) => uri)).toContain('workspace.yaml');
});

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const piece of stream) {
    text += String(piece);
    if (text.includes('\n')) return text.slice(0, text.indexOf('\n'));
  }
  throw new Error('the command ended without an address');
}
