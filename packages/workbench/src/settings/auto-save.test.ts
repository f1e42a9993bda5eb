import { signal } from '@preact/signals-core';
import { Emitter } from '@plansmith/base';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWorkingCopies, type TextBuffer } from '../workspace/working-copies.ts';
import { createAutoSave, type AutoSaveMode } from './auto-save.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function buffer(text: string): TextBuffer & { type(next: string): void } {
  const changed = new Emitter<void>();
  const versions = [text];
  const type = (next: string): void => {
    versions.push(next);
    changed.fire();
  };
  return { getText: () => versions.at(-1)!, version: () => versions.indexOf(versions.at(-1)!), replace: type, type, onDidChange: (listener) => changed.event(listener), dispose() {} };
}

async function world(mode: AutoSaveMode) {
  const disk = { text: 'a: 1\n' };
  const made: ReturnType<typeof buffer>[] = [];
  const copies = createWorkingCopies({
    server: {
      read: async ([uri]) => ({ ok: true, value: [{ head: { uri: uri!, size: 1, etag: disk.text }, content: new TextEncoder().encode(disk.text) }] }),
      async write(uri, content, etag) {
        if (etag !== disk.text) return { ok: false, error: { code: 'conflict', message: uri } };
        disk.text = new TextDecoder().decode(content);
        return { ok: true, value: { etag: disk.text } };
      },
    },
    createBuffer: (_uri, text) => (made[made.push(buffer(text)) - 1]!),
  });
  const left = signal(0);
  const failures: string[] = [];
  const modeSignal = signal(mode);
  createAutoSave({ copies, mode: modeSignal, delayMilliseconds: signal(1000), left, onFailure: (uri, { code }) => failures.push(`${uri} ${code}`) });
  await copies.open('a.yaml');
  return { disk, copies, left, failures, mode: modeSignal, type: (text: string) => made[0]!.type(text) };
}

it('saves a while after the last edit', async () => {
  const { disk, type, copies } = await world('afterDelay');
  type('a: 2\n');
  await vi.advanceTimersByTimeAsync(900);
  type('a: 3\n');
  await vi.advanceTimersByTimeAsync(900);
  expect(disk.text).toBe('a: 1\n');
  await vi.advanceTimersByTimeAsync(200);
  expect([disk.text, copies.get('a.yaml')!.dirty.value]).toEqual(['a: 3\n', false]);
});

it('saves when the editor is left, and not at all when it is off', async () => {
  const { disk, type, left, mode } = await world('onFocusChange');
  type('a: 2\n');
  await vi.advanceTimersByTimeAsync(5000);
  expect(disk.text).toBe('a: 1\n');
  left.value++;
  await vi.advanceTimersByTimeAsync(0);
  expect(disk.text).toBe('a: 2\n');
  mode.value = 'off';
  type('a: 3\n');
  left.value++;
  await vi.advanceTimersByTimeAsync(5000);
  expect(disk.text).toBe('a: 2\n');
});

it('never writes over a file that changed on disk, and says so once', async () => {
  const { disk, type, failures, left } = await world('afterDelay');
  disk.text = 'other: 1\n';
  type('a: 2\n');
  await vi.advanceTimersByTimeAsync(1500);
  type('a: 3\n');
  await vi.advanceTimersByTimeAsync(1500);
  left.value++;
  await vi.advanceTimersByTimeAsync(1500);
  expect([disk.text, failures]).toEqual(['other: 1\n', ['a.yaml conflict']]);
});
