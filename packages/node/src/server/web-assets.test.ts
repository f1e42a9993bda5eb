import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadWebAssets } from './web-assets.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'plansmith-web-'));
  await mkdir(join(directory, 'assets'));
  await writeFile(join(directory, 'index.html'), '<!doctype html>');
  await writeFile(join(directory, 'assets', 'main-abc.js'), 'export {};'.repeat(100));
  await writeFile(join(directory, 'assets', 'main-abc.js.gz'), gzipSync('export {};'.repeat(100)));
  await writeFile(join(directory, 'assets', 'icon-abc.png'), 'png');
});

afterEach(() => rm(directory, { recursive: true }));

function bodyOf(answer: { readonly body?: readonly Uint8Array[] } | undefined): Buffer {
  return Buffer.concat(answer?.body ?? []);
}

describe('web assets', () => {
  it('are packed for a browser that takes it, plain for one that does not', async () => {
    const assets = await loadWebAssets(directory);
    const packed = await assets.answer('assets/main-abc.js', 'gzip, deflate, br');
    expect(packed?.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding', 'cache-control': expect.stringContaining('immutable') });
    expect(bodyOf(packed).length).toBeLessThan(100);
    expect(gunzipSync(bodyOf(packed)).toString()).toBe('export {};'.repeat(100));
    const plain = await assets.answer('assets/main-abc.js', '');
    expect(plain?.headers).toMatchObject({ 'content-type': packed?.headers?.['content-type'], vary: 'accept-encoding' });
    expect(plain?.headers).not.toHaveProperty('content-encoding');
    expect(bodyOf(plain).toString()).toBe('export {};'.repeat(100));
  });

  it('are plain where the build packed nothing', async () => {
    const answer = await (await loadWebAssets(directory)).answer('assets/icon-abc.png', 'gzip');
    expect(answer?.headers).not.toHaveProperty('content-encoding');
  });

  it('give the page at the root, and a changed page anew', async () => {
    const assets = await loadWebAssets(directory);
    expect(bodyOf(await assets.answer('', '')).toString()).toBe('<!doctype html>');
    await writeFile(join(directory, 'index.html'), 'changed');
    expect(bodyOf(await assets.answer('', 'gzip')).toString()).toBe('changed');
  });

  it('are only those found at the start', async () => {
    const assets = await loadWebAssets(directory);
    await writeFile(join(directory, 'late.js'), '');
    expect(await assets.answer('late.js', '')).toBeUndefined();
    expect(await (await loadWebAssets(join(directory, 'nothing'))).answer('', '')).toBeUndefined();
  });
});
