import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const oldestNode = [20, 19];

/**
 * Makes the repository ready to run: checks Node's version, and installs the dependencies of package-lock.json where
 * node_modules does not hold them. Ends the process with one clear line where that cannot be done.
 * Runs before anything is installed, so it uses nothing but Node.
 * @param {(line: string) => void} log
 */
export function installIfNeeded(log) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    stop(`需要 Node.js ${oldestNode.join('.')} 或更高，现在是 ${process.versions.node} / Node.js ${oldestNode.join('.')} or later is needed, this is ${process.versions.node}`);
  }
  if (isInstalled()) return;
  const locked = existsSync(join(root, 'package-lock.json'));
  const command = locked ? 'ci' : 'install';
  log(`正在安装依赖（npm ${command}） / installing dependencies`);
  const result = npm([command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status !== 0) {
    process.stderr.write(result.stdout + result.stderr);
    stop(`npm ${command} 失败，见上面的输出 / npm ${command} failed, see above`);
  }
}

/** Runs the npm that started us, or the one on the path. */
function npm(args) {
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 };
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.[cm]?js$/.test(own)) return spawnSync(process.execPath, [own, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Whether node_modules holds every version that package-lock.json names, as npm itself recorded it there. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!present) return false;
  if (!wanted) return true;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true;
    const found = present[path];
    // Optional packages are those of other systems.
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity && existsSync(join(root, path));
  });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function stop(message) {
  console.error(`plansmith: ${message}`);
  process.exit(2);
}
