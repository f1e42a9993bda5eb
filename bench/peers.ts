import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const workbenchParts = [
  'api',
  'workbench-service-override',
  'configuration-service-override',
  'explorer-service-override',
  'files-service-override',
  'keybindings-service-override',
  'languages-service-override',
  'model-service-override',
  'quickaccess-service-override',
  'textmate-service-override',
  'theme-service-override',
  'theme-defaults-default-extension',
  'yaml-default-extension',
];
/** The last version in which all parts of the workbench exist. */
const workbenchVersion = '36.2.7';

/** What we measure ourselves against, pinned: packages with versions, the one that is the peer first. */
const peers = {
  'ajv-cli': ['ajv-cli@5.0.0'],
  'spectral-cli': ['@stoplight/spectral-cli@6.16.3'],
  'yaml-language-server': ['yaml-language-server@1.25.0'],
  'vscode-workbench': [
    ...workbenchParts.map((part) => `@codingame/monaco-vscode-${part}@${workbenchVersion}`),
    `vscode@npm:@codingame/monaco-vscode-extension-api@${workbenchVersion}`,
    `monaco-editor@npm:@codingame/monaco-vscode-editor-api@${workbenchVersion}`,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Peer = keyof typeof peers;

/** The folder of a peer's packages, which are installed first where they are missing: nothing but a bench needs them. Throws with one clear message when they cannot be installed. */
export function peerFolder(peer: Peer): string {
  const folder = fileURLToPath(new URL(`../.cache/bench-peers/${peer}/`, import.meta.url));
  const wanted = peers[peer].join('\n');
  const note = join(folder, 'installed.txt');
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  console.error(`正在安装对照工具 ${peers[peer][0]} / installing the peer ${peers[peer][0]}`);
  const { status, stderr, error } = spawnSync('npm', ['install', '--save-exact', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...peers[peer]], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 600_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    const why = error?.message ?? stderr.trim().split('\n')[0] ?? '';
    throw new Error(`对照工具 ${peer} 无法安装：需要能访问 npm 软件源 / ${peer} could not be installed: this bench needs an npm registry that can be reached (${why})`);
  }
  writeFileSync(note, wanted);
  return folder;
}

/** The JavaScript file that starts a peer's command. */
export function peerCommand(peer: Peer): string {
  const name = peers[peer][0].replace(/@[^@]*$/, '');
  const home = join(peerFolder(peer), 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly bin: string | Readonly<Record<string, string>> };
  return join(home, typeof bin === 'string' ? bin : Object.values(bin)[0]!);
}
