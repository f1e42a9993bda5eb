import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { etagOf } from './read-file.ts';
import { writeFileAtomic } from './write-file.ts';

let folder: string;
const content = Buffer.from('new: 1\n');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plansmith-write-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it('gives a new file another inode and the old mode', async () => {
  const path = join(folder, 'a.yaml');
  await writeFile(path, 'old: 1\n');
  await chmod(path, 0o604);
  const before = await stat(path);
  const written = await writeFileAtomic(path, { content, condition: { etag: etagOf(Buffer.from('old: 1\n')) } });
  const after = await stat(path);
  expect(written).toEqual({ ok: true, value: { etag: etagOf(content), created: false } });
  expect({ mode: after.mode & 0o777, sameInode: after.ino === before.ino }).toEqual({ mode: 0o604, sameInode: false });
});

it('leaves file and folder as they were after a refusal', async () => {
  const path = join(folder, 'a.yaml');
  await writeFile(path, 'old: 1\n');
  const written = await writeFileAtomic(path, { content, condition: { etag: '0'.repeat(32) } });
  expect(written).toMatchObject({ ok: false, error: { code: 'conflict', etag: etagOf(Buffer.from('old: 1\n')) } });
  expect([await readdir(folder), await readFile(path, 'utf8')]).toEqual([['a.yaml'], 'old: 1\n']);
});

it('takes its temporary file away when the name turns out to be a folder', async () => {
  await mkdir(join(folder, 'a.yaml'));
  expect(await writeFileAtomic(join(folder, 'a.yaml'), { content, condition: 'absent' })).toMatchObject({ ok: false, error: { code: 'notFound' } });
  expect(await readdir(folder)).toEqual(['a.yaml']);
});

it('lets one of several writers make a new file', async () => {
  const path = join(folder, 'deep/a.yaml');
  const written = await Promise.all(['a', 'b', 'c', 'd'].map((text) => writeFileAtomic(path, { content: Buffer.from(text), condition: 'absent' })));
  expect(written.map(({ ok }) => ok).toSorted()).toEqual([false, false, false, true]);
  expect(await readFile(path, 'utf8')).toBe(['a', 'b', 'c', 'd'][written.findIndex(({ ok }) => ok)]);
  expect(await readdir(join(folder, 'deep'))).toEqual(['a.yaml']);
});
