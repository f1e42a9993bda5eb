import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

const common = ['package.json', 'package-lock.json', 'vite.config.ts'];
const neutral = ['base', 'document', 'engine', 'geo', 'plan', 'plugin', 'rules'].map((name) => `packages/${name}`);

/** What is built, from what, and by which a finished build is known. */
const targets = [
  { name: 'cli', inputs: [...common, ...neutral, 'packages/node', 'plugins'], output: 'dist/cli/main.mjs' },
  { name: 'web', inputs: [...common, ...neutral, 'packages/workbench', 'plugins'], output: 'dist/web/index.html' },
];

/**
 * Builds the command line and the workbench into dist/, each only when an input's content changed since its last build.
 * Throws the bundler's error when a build fails; a build that failed is not taken for a fresh one.
 * @param {(line: string) => void} log
 */
export async function buildIfNeeded(log) {
  for (const target of targets) {
    const stampFile = join(root, '.cache', `build-${target.name}`);
    const stamp = stampOf(target.inputs);
    if (existsSync(join(root, target.output)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
    log(`正在构建 ${target.name} / building ${target.name}`);
    rmSync(stampFile, { force: true });
    const { build } = await import('vite');
    await build({ configFile: join(root, 'vite.config.ts'), mode: target.name === 'cli' ? 'cli' : 'production', logLevel: 'warn' });
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, stamp);
  }
  linkCommand();
}

/** Hash of the content of every file that goes into a build. */
function stampOf(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const path of inputs.flatMap(filesUnder)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.') && !/\.test\.\w+$/.test(name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))
    .toSorted();
}

/** Lets `npx plansmith` find the command of this very folder, whatever the version of npm. */
function linkCommand() {
  const link = join(root, 'node_modules/.bin/plansmith');
  if (process.platform === 'win32' || existsSync(link)) return;
  rmSync(link, { force: true });
  symlinkSync('../../bin/plansmith.mjs', link);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildIfNeeded((line) => console.error(line));
}
