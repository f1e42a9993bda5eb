import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What we measure ourselves against, pinned. Installed on demand, because nothing but a bench needs them. */
const peers = { 'ajv-cli': '5.0.0', '@stoplight/spectral-cli': '6.16.3' } as const;
const folder = fileURLToPath(new URL('../.cache/bench-peers/', import.meta.url));

export type Peer = keyof typeof peers;

/** The JavaScript file that starts a peer's command, installed first where it is missing. Throws with one clear message when it cannot be installed. */
export function peerCommand(peer: Peer): string {
  const manifest = readManifest(peer) ?? install(peer);
  const path = typeof manifest.bin === 'string' ? manifest.bin : Object.values(manifest.bin)[0]!;
  return join(folder, 'node_modules', peer, path);
}

interface Manifest {
  readonly version: string;
  readonly bin: string | Readonly<Record<string, string>>;
}

function readManifest(peer: Peer): Manifest | undefined {
  const file = join(folder, 'node_modules', peer, 'package.json');
  if (!existsSync(file)) return undefined;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return manifest.version === peers[peer] ? manifest : undefined;
}

function install(peer: Peer): Manifest {
  mkdirSync(folder, { recursive: true });
  const own = join(folder, 'package.json');
  if (!existsSync(own)) writeFileSync(own, '{ "private": true }\n');
  const wanted = Object.entries(peers).map(([name, version]) => `${name}@${version}`);
  console.error(`正在安装对照工具 ${wanted.join('、')} / installing the peers ${wanted.join(', ')}`);
  const { status, stderr, error } = spawnSync('npm', ['install', '--save-exact', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...wanted], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  const installed = status === 0 ? readManifest(peer) : undefined;
  if (installed) return installed;
  const why = error?.message ?? stderr.trim().split('\n')[0] ?? '';
  throw new Error(`对照工具 ${peer} 无法安装：需要能访问 npm 软件源 / ${peer} could not be installed: this bench needs an npm registry that can be reached (${why})`);
}
