import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { peerFolder } from './peers.ts';
import { servePeer, type ServedPeer } from './serve-peer.ts';

const source = fileURLToPath(new URL('vscode-workbench/', import.meta.url));
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.yaml': 'text/yaml; charset=utf-8', '.wasm': 'application/wasm', '.ttf': 'font/ttf', '.svg': 'image/svg+xml' };

/** VS Code's workbench as @codingame/monaco-vscode-api packs it, built by the same bundler as ours, serving one file to be opened; all gzipped beforehand. */
export async function serveVscodeWorkbench(openedFile: string): Promise<ServedPeer> {
  const folder = await buildVscodeWorkbench();
  const files = new Map(readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name): [string, Buffer][] => (extname(name) === '' ? [] : [[`/${name.replaceAll('\\', '/')}`, readFileSync(join(folder, name))]])));
  files.set('/opened.yaml', readFileSync(openedFile));
  const zipped = new Map([...files].map(([path, content]) => [path, gzipSync(content)]));
  return servePeer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    const content = zipped.get(path === '/' ? '/index.html' : path);
    if (!content) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[extname(path === '/' ? '/index.html' : path)] ?? 'application/octet-stream', 'content-encoding': 'gzip', 'cache-control': 'no-cache' }).end(content);
  });
}

async function buildVscodeWorkbench(): Promise<string> {
  const home = peerFolder('vscode-workbench');
  const root = join(home, 'source');
  const outDir = join(home, 'built');
  const names = readdirSync(source);
  const wanted = names.map((name) => readFileSync(join(source, name), 'utf8')).join('\n');
  const note = join(home, 'built.txt');
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return outDir;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
  for (const name of names) copyFileSync(join(source, name), join(root, name));
  console.error('正在构建 VS Code 工作台 / building the workbench of VS Code');
  await build({ root, base: './', configFile: false, logLevel: 'error', worker: { format: 'es' }, build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1e6, reportCompressedSize: false } });
  writeFileSync(note, wanted);
  return outDir;
}
