import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchFile } from './watch-file.ts';

let base: string;
let path: string;
let told = 0;
let wake: (() => void) | undefined;
let watch: ReturnType<typeof watchFile>;

beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'plansmith-watch-')));
  path = join(base, 'config/plansmith/settings.json');
  told = 0;
  watch = watchFile(path, () => {
    told++;
    wake?.();
  });
});

afterEach(async () => {
  watch.close();
  await rm(base, { recursive: true, force: true });
});

/** Settles when the watcher tells of something after an action. */
async function tells(action: () => Promise<unknown>): Promise<void> {
  await Promise.all([new Promise<void>((resolve) => (wake = resolve)), action()]);
  // What the same action sets off besides must not count for the next one.
  await quiet();
}

/** Settles when the system has told what it had to tell, however busy it is. */
async function quiet(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
  await new Promise((resolve) => setImmediate(resolve));
}

const write = async (text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};

it('sees a file made with its folders, changed, removed with them and made again', async () => {
  await tells(() => write('{}'));
  await tells(() => write('{"a": 1}'));
  await tells(() => rm(join(base, 'config'), { recursive: true }));
  await tells(() => write('{}'));
  await tells(() => write('{"a": 2}'));
});

it('sees folders made one after the other, and one put in the place of another', async () => {
  await tells(() => mkdir(join(base, 'config')));
  await tells(() => mkdir(dirname(path)));
  await tells(() => writeFile(path, '{}'));
  await mkdir(join(base, 'other'));
  await tells(() => rename(dirname(path), join(base, 'old')));
  await tells(() => rename(join(base, 'other'), dirname(path)));
  await tells(() => writeFile(path, '{}'));
});

it('follows a link', async () => {
  await mkdir(join(base, 'kept'));
  await writeFile(join(base, 'kept/mine.json'), '{}');
  await mkdir(dirname(path), { recursive: true });
  await tells(() => symlink(join(base, 'kept/mine.json'), path));
  await tells(() => writeFile(join(base, 'kept/mine.json'), '{"a": 1}'));
});

it('is silent about what stands beside', async () => {
  await write('{}');
  await tells(() => write('{"a": 1}'));
  const before = told;
  await writeFile(join(dirname(path), 'other.json'), '{}');
  await writeFile(join(base, 'beside.txt'), '');
  await quiet();
  expect(told).toBe(before);
  await tells(() => write('{"a": 2}'));
  const last = told;
  watch.close();
  await write('{"a": 3}');
  await quiet();
  expect(told).toBe(last);
});
