import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Path of a Firefox that can be driven: PLANSMITH_FIREFOX, then the system's; undefined where there is none.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const named = process.env.PLANSMITH_FIREFOX;
  if (named) return named;
  const onPath = ['firefox-esr', 'firefox'].flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  const elsewhere = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter((folder) => folder !== undefined).map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  };
  const candidates = [...(process.platform === 'win32' ? [] : onPath), ...(elsewhere[process.platform] ?? [])].filter((path) => existsSync(path));
  // Windows browsers open a window instead of telling their version; Ubuntu's `firefox` may be a script that leads to a snap, which cannot be driven.
  return candidates.find((path) => process.platform === 'win32' || spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 }).stdout?.startsWith('Mozilla Firefox'));
}

/** What to say where there is no Firefox. */
export const firefoxMissing = '没有找到 Firefox，第二种浏览器的检查跳过：请安装 Firefox（Debian：apt-get install firefox-esr），或用 PLANSMITH_FIREFOX 指定其路径 / no Firefox found, the check in a second browser is skipped: install Firefox (Debian: apt-get install firefox-esr), or name one in PLANSMITH_FIREFOX';
