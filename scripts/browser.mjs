import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const require = createRequire(import.meta.url);

// The last switch of this name is the only one that counts: what Playwright turns off comes first, then the pages that every window loads for its address bar.
const featuresOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding',
  'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch',
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup',
];

/** Switches for a browser that is driven by tests: nothing of its own on the network, and no pages of its own. */
export const browserArguments = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', `--disable-features=${featuresOff.join(',')}`];

/**
 * Path of a Chromium that can be driven: PLANSMITH_BROWSER, Playwright's own, then the system's; undefined where there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = process.env.PLANSMITH_BROWSER;
  if (named) return named;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  return systemCandidates().find(works);
}

/**
 * As `findBrowser`, and installs a browser where there is none: the distribution's on Debian as root, else Playwright's.
 * Throws with what was tried when that fails too.
 * @param {(line: string) => void} log
 * @returns {Promise<string>}
 */
export async function ensureBrowser(log) {
  const found = await findBrowser();
  if (found) {
    if (isDebianRoot() && !hasChineseFont()) aptInstall(['fonts-wqy-microhei'], log);
    return found;
  }
  if (isDebianRoot()) aptInstall(['chromium', 'fonts-wqy-microhei'], log);
  const packaged = await findBrowser();
  if (packaged) return packaged;
  log('正在安装 Playwright 的 Chromium / installing the Chromium of Playwright');
  const cli = join(require.resolve('@playwright/test/package.json'), '../cli.js');
  run(process.execPath, [cli, 'install', 'chromium', ...(isRoot() && process.platform === 'linux' ? ['--with-deps'] : [])]);
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Error(
    '没有可用的 Chromium：请安装 chromium 或 Google Chrome，或用 PLANSMITH_BROWSER 指定其路径 / no Chromium found: install chromium or Google Chrome, or name one in PLANSMITH_BROWSER',
  );
}

function systemCandidates() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
  const onPath = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  const elsewhere = {
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
  };
  return [...(process.platform === 'win32' ? [] : onPath), ...(elsewhere[process.platform] ?? [])].filter((path) => existsSync(path) && !isSnap(path));
}

/** A snap cannot be driven from outside; on Ubuntu `chromium-browser` is a script that leads to one. */
function isSnap(path) {
  if (realpathSync(path).includes('/snap')) return true;
  const head = readFileSync(path).subarray(0, 4096);
  return head.subarray(0, 2).toString() === '#!' && head.toString().includes('/snap/bin');
}

function works(path) {
  // Windows browsers open a window instead of telling their version.
  return process.platform === 'win32' || run(path, ['--version']).status === 0;
}

function isRoot() {
  return process.getuid?.() === 0;
}

function isDebianRoot() {
  return isRoot() && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function hasChineseFont() {
  const fonts = run('fc-list', [':lang=zh']);
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

/** A failure is left to the next way of getting a browser. */
function aptInstall(packages, log) {
  log(`正在安装 ${packages.join('、')} / installing ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], env);
  const installed = run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], env);
  if (installed.status !== 0) log(`apt-get: ${installed.stderr.trim().split('\n').at(-1) ?? ''}`);
}

function run(program, args, env = process.env) {
  return spawnSync(program, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 600_000 });
}
