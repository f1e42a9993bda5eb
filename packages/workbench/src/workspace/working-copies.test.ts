import { fail, ok } from '@plansmith/base';
import { describe, expect, it } from 'vitest';
import type { ServerClient } from './server-client.ts';
import { createUndoBuffer } from './testing/undo-buffer.ts';
import { createWorkingCopies } from './working-copies.ts';

/** A folder in memory that keeps the server's promises about etags. */
function folder(initial: Record<string, string>) {
  const disk = new Map(Object.entries(initial));
  const etagOf = (uri: string): string | null => (disk.has(uri) ? `e:${disk.get(uri)}` : null);
  const server: Pick<ServerClient, 'read' | 'write'> = {
    read: async (uris) =>
      ok(
        uris.map((uri) => {
          const text = disk.get(uri);
          if (text === undefined) return { head: { uri, size: 0, etag: null, error: 'notFound' }, content: undefined } as const;
          const content = new TextEncoder().encode(text);
          return { head: { uri, size: content.length, etag: etagOf(uri)! }, content };
        }),
      ),
    write: async (uri, content, etag) => {
      if (etagOf(uri) !== etag) return fail({ code: 'conflict', message: 'changed', etag: etagOf(uri) });
      disk.set(uri, new TextDecoder('utf-8', { ignoreBOM: true }).decode(content));
      return ok({ etag: etagOf(uri)! });
    },
  };
  return { disk, server, etagOf };
}

async function opened(text: string) {
  const world = folder({ 'a.yaml': text });
  const copies = createWorkingCopies({ server: world.server, createBuffer: (_, initial) => createUndoBuffer(initial) });
  const result = await copies.open('a.yaml');
  if (!result.ok) throw new Error(result.error.message);
  return { ...world, copies, copy: result.value, buffer: result.value.buffer as ReturnType<typeof createUndoBuffer> };
}

describe('working copies', () => {
  it('saves of one file run one after the other, each with what was typed by then', async () => {
    const { copies, copy, buffer, disk } = await opened('one');
    buffer.replace('two');
    const first = copies.save('a.yaml');
    const second = copies.save('a.yaml');
    buffer.replace('three');
    expect([await first, await second, disk.get('a.yaml'), copy.dirty.value, copy.conflict.value]).toEqual([ok(undefined), ok(undefined), 'three', false, false]);
    await expect(copies.save('b.yaml')).rejects.toThrow('open it first');
  });

  it('is dirty while the text differs from the saved one, and clean again after undo', async () => {
    const { copy, buffer, copies } = await opened('one');
    const edits: string[] = [];
    copies.onDidEdit(({ text }) => edits.push(text));
    buffer.replace('two');
    expect(copy.dirty.value).toBe(true);
    buffer.undo();
    expect(copy.dirty.value).toBe(false);
    expect(edits).toEqual(['two', 'one']);
  });

  it('keeps the byte order mark and the line ends', async () => {
    const { buffer, copies, disk } = await opened('\uFEFFa: 1\r\n');
    expect(buffer.getText()).toBe('a: 1\r\n');
    buffer.replace('a: 2\r\n');
    expect(await copies.save('a.yaml')).toEqual(ok(undefined));
    expect(disk.get('a.yaml')).toBe('\uFEFFa: 2\r\n');
  });

  it('keeps line ends of several kinds, which an editor cannot hold', async () => {
    const { buffer, copies, disk } = await opened('a: 1\r\nb: 2\nc: 3\r\n');
    buffer.replace('a: 1\nb: 9\nc: 3\n');
    await copies.save('a.yaml');
    expect(disk.get('a.yaml')).toBe('a: 1\r\nb: 9\nc: 3\r\n');
    buffer.replace('a: 1\nb: 9\nc: 4\n');
    await copies.save('a.yaml');
    expect(disk.get('a.yaml')).toBe('a: 1\r\nb: 9\nc: 4\r\n');
  });

  it('refuses to save over a change on disk until told to', async () => {
    const { copy, buffer, copies, disk } = await opened('one');
    buffer.replace('mine');
    disk.set('a.yaml', 'theirs');
    expect(await copies.save('a.yaml')).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect([disk.get('a.yaml'), copy.conflict.value, copy.dirty.value]).toEqual(['theirs', true, true]);
    expect(await copies.save('a.yaml', { overwrite: true })).toEqual(ok(undefined));
    expect([disk.get('a.yaml'), copy.conflict.value, copy.dirty.value]).toEqual(['mine', false, false]);
  });

  it('takes a change on disk into a clean copy and marks a dirty one', async () => {
    const { copy, buffer, copies, disk, etagOf } = await opened('one');
    disk.set('a.yaml', 'two');
    await copies.diskChanged('a.yaml', etagOf('a.yaml'));
    expect([buffer.getText(), copy.dirty.value]).toEqual(['two', false]);
    buffer.replace('mine');
    disk.set('a.yaml', 'three');
    await copies.diskChanged('a.yaml', etagOf('a.yaml'));
    expect([buffer.getText(), copy.conflict.value]).toEqual(['mine', true]);
    expect(await copies.reload('a.yaml')).toEqual(ok(undefined));
    expect([buffer.getText(), copy.conflict.value, copy.dirty.value]).toEqual(['three', false, false]);
  });

  it('marks a file that is gone, and no longer when it came back as it was', async () => {
    const { copy, copies, etagOf } = await opened('one');
    await copies.diskChanged('a.yaml', null);
    expect(copy.conflict.value).toBe(true);
    await copies.diskChanged('a.yaml', etagOf('a.yaml'));
    expect([copy.conflict.value, copy.dirty.value]).toEqual([false, false]);
  });

  it('opens a file once and says why one cannot be opened', async () => {
    const { copies, copy } = await opened('one');
    expect(await copies.open('a.yaml')).toEqual(ok(copy));
    expect(await copies.open('b.yaml')).toEqual(fail({ code: 'notFound', message: 'b.yaml' }));
    copies.release('a.yaml');
    expect(copies.all.value).toEqual([]);
  });

  it('holds a new file unsaved until it is saved, and tells when it is thrown away', async () => {
    const { copies, disk } = await opened('one');
    const told: string[] = [];
    copies.onDidEdit(({ uri, text }) => told.push(`${uri} ${text}`));
    copies.onDidDiscard((uri) => told.push(`gone ${uri}`));
    const created = await copies.create('new.yaml', 'a: 1\n');
    const copy = created.ok ? created.value : undefined;
    expect([copy!.dirty.value, copy!.onDisk.value, disk.has('new.yaml')]).toEqual([true, false, false]);
    expect(await copies.create('new.yaml', '')).toMatchObject({ ok: false, error: { code: 'exists' } });
    expect(await copies.create('a.yaml', '')).toMatchObject({ ok: false, error: { code: 'exists' } });
    expect(await copies.save('new.yaml')).toEqual(ok(undefined));
    expect([copy!.dirty.value, copy!.onDisk.value, disk.get('new.yaml')]).toEqual([false, true, 'a: 1\n']);
    copies.release('new.yaml');
    await copies.create('other.yaml', 'b: 1\n');
    copies.release('other.yaml');
    expect(told).toEqual(['new.yaml a: 1\n', 'other.yaml b: 1\n', 'gone other.yaml']);
  });

  it('never writes a new file over one that came to be there meanwhile', async () => {
    const { copies, disk } = await opened('one');
    await copies.create('new.yaml', 'mine');
    disk.set('new.yaml', 'theirs');
    expect(await copies.save('new.yaml')).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect([disk.get('new.yaml'), copies.get('new.yaml')!.conflict.value]).toEqual(['theirs', true]);
  });
});
