import { Emitter, fail, ok, type Disposable, type Event, type Result } from '@plansmith/base';
import { signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { ServerClient, ServerFailure } from './server-client.ts';
import { hasMixedLineEnds, restoreLineEnds } from './line-ends.ts';
import { decodeText, encodeText } from './text-file.ts';

/** The editor's text of one file, with undo: the part of a monaco model that saving and reloading need. */
export interface TextBuffer extends Disposable {
  getText(): string;
  /** Equal versions mean equal text: undoing back to a version gives that version again. */
  version(): number;
  /** Replaces the text by an edit that can be undone and keeps cursors where it can. */
  replace(text: string): void;
  onDidChange(listener: () => void): Disposable;
}

/** A file held in the editor, shown or not. */
export interface WorkingCopy {
  readonly uri: string;
  readonly buffer: TextBuffer;
  /** Whether the text differs from what was last read or saved. */
  readonly dirty: ReadonlySignal<boolean>;
  /** Whether the file on disk changed since it was read, while there are unsaved edits. */
  readonly conflict: ReadonlySignal<boolean>;
  /** Whether there is such a file on disk: a new one has none until its first save. */
  readonly onDisk: ReadonlySignal<boolean>;
  /** Hash of the bytes on disk that the text started from; null for a new file. */
  readonly etag: string | null;
  /** The bytes that saving would write now. */
  content(): Uint8Array;
}

interface Held extends WorkingCopy {
  readonly dirty: Signal<boolean>;
  readonly conflict: Signal<boolean>;
  readonly onDisk: Signal<boolean>;
  readonly byteOrderMark: boolean;
  /** The text on disk where its lines end in several ways, which the buffer cannot hold. */
  mixedOnDisk: string | undefined;
  etag: string | null;
  savedVersion: number;
  readonly subscription: Disposable;
}

export interface WorkingCopies {
  readonly all: ReadonlySignal<readonly WorkingCopy[]>;
  /** Fires with the file's uri and text after each edit. */
  readonly onDidEdit: Event<{ readonly uri: string; readonly text: string }>;
  /** Fires after files were written. */
  readonly onDidSave: Event<readonly string[]>;
  /** Fires with the uri of a new file that was let go of before it was ever saved. */
  readonly onDidDiscard: Event<string>;
  get(uri: string): WorkingCopy | undefined;
  /** Reads the file unless it is held already. Fails with `encoding` where the bytes are not UTF-8. */
  open(uri: string): Promise<Result<WorkingCopy, ServerFailure>>;
  /** Takes in a file that is not on disk yet, as an unsaved one. Fails with `exists` where there is such a file, on disk or held. */
  create(uri: string, text: string): Promise<Result<WorkingCopy, ServerFailure>>;
  /**
   * Writes a file that is held. Fails with `conflict` where the file on disk is not the one that was read, and writes nothing;
   * `overwrite` writes all the same.
   */
  save(uri: string, options?: { readonly overwrite?: boolean }): Promise<Result<void, ServerFailure>>;
  /** Takes the text on disk; unsaved edits stay in the undo history. */
  reload(uri: string): Promise<Result<void, ServerFailure>>;
  /**
   * Takes a text that was not saved in an earlier visit, as an edit that can be undone. `etag` is that of the file it started from: where
   * the one on disk is another by now, the copy is in conflict and its next save is refused. A file that is gone becomes a new one.
   */
  restore(uri: string, draft: { readonly text: string; readonly etag: string | null }): Promise<Result<WorkingCopy, ServerFailure>>;
  /** The text on disk now, for comparing. */
  readDisk(uri: string): Promise<Result<string, ServerFailure>>;
  /** Tells that a file on disk changed: a clean copy takes the new text, a dirty one is marked as in conflict. */
  diskChanged(uri: string, etag: string | null): Promise<void>;
  /** Lets go of a copy, unsaved edits included. */
  release(uri: string): void;
}

/** `createBuffer` makes the editor's text of a uri. */
export function createWorkingCopies(options: {
  readonly server: Pick<ServerClient, 'read' | 'write'>;
  createBuffer(uri: string, text: string): TextBuffer | Promise<TextBuffer>;
}): WorkingCopies {
  const copies = signal<readonly Held[]>([]);
  const saves = new Map<string, Promise<void>>();
  const opening = new Map<string, Promise<Result<WorkingCopy, ServerFailure>>>();
  const onDidEdit = new Emitter<{ readonly uri: string; readonly text: string }>();
  const onDidSave = new Emitter<readonly string[]>();
  const onDidDiscard = new Emitter<string>();
  const find = (uri: string): Held | undefined => copies.peek().find((copy) => copy.uri === uri);
  const refresh = (copy: Held): void => {
    copy.dirty.value = !copy.onDisk.peek() || copy.buffer.version() !== copy.savedVersion;
    if (!copy.dirty.value) copy.conflict.value = false;
  };

  async function readOne(uri: string): Promise<Result<{ text: string; byteOrderMark: boolean; etag: string }, ServerFailure>> {
    const answer = await options.server.read([uri]);
    if (!answer.ok) return answer;
    const frame = answer.value[0];
    if (!frame || frame.head.etag === null) {
      const code = frame && 'error' in frame.head ? frame.head.error : 'notFound';
      return fail({ code, message: uri });
    }
    const decoded = decodeText(frame.content!);
    return decoded ? ok({ ...decoded, etag: frame.head.etag }) : fail({ code: 'encoding', message: uri });
  }

  async function load(uri: string): Promise<Result<WorkingCopy, ServerFailure>> {
    const read = await readOne(uri);
    if (!read.ok) return read;
    const { text, byteOrderMark, etag } = read.value;
    return ok(hold(uri, { buffer: await options.createBuffer(uri, text), text, byteOrderMark, etag }));
  }

  function hold(uri: string, { buffer, text, byteOrderMark, etag }: { readonly buffer: TextBuffer; readonly text: string; readonly byteOrderMark: boolean; readonly etag: string | null }): Held {
    const copy: Held = {
      uri,
      buffer,
      dirty: signal(etag === null),
      conflict: signal(false),
      onDisk: signal(etag !== null),
      byteOrderMark,
      mixedOnDisk: mixedOf(text),
      etag,
      content: () => encodeText({ text: textToSave(copy), byteOrderMark }),
      savedVersion: buffer.version(),
      subscription: buffer.onDidChange(() => {
        refresh(copy);
        onDidEdit.fire({ uri, text: buffer.getText() });
      }),
    };
    copies.value = [...copies.peek(), copy];
    return copy;
  }

  async function reload(uri: string): Promise<Result<void, ServerFailure>> {
    const copy = held(uri);
    const read = await readOne(uri);
    if (!read.ok) return read;
    copy.buffer.replace(read.value.text);
    copy.mixedOnDisk = mixedOf(read.value.text);
    copy.etag = read.value.etag;
    copy.onDisk.value = true;
    copy.savedVersion = copy.buffer.version();
    refresh(copy);
    return ok(undefined);
  }

  async function write(uri: string, { overwrite = false }: { readonly overwrite?: boolean }): Promise<Result<void, ServerFailure>> {
    const copy = held(uri);
    let etag = copy.etag;
    if (overwrite) {
      const disk = await options.server.read([uri]);
      if (!disk.ok) return disk;
      etag = disk.value[0]?.head.etag ?? null;
    }
    const version = copy.buffer.version();
    const text = textToSave(copy);
    const written = await options.server.write(uri, encodeText({ text, byteOrderMark: copy.byteOrderMark }), etag);
    if (!written.ok) {
      if (written.error.code === 'conflict') copy.conflict.value = true;
      return written;
    }
    copy.etag = written.value.etag;
    copy.onDisk.value = true;
    copy.mixedOnDisk = mixedOf(text);
    copy.savedVersion = version;
    copy.conflict.value = false;
    refresh(copy);
    onDidSave.fire([uri]);
    return ok(undefined);
  }

  function held(uri: string): Held {
    const copy = find(uri);
    if (!copy) throw new Error(`"${uri}" is not open: open it first`);
    return copy;
  }

  async function open(uri: string): Promise<Result<WorkingCopy, ServerFailure>> {
    const known = find(uri);
    if (known) return ok(known);
    const pending = opening.get(uri) ?? load(uri).finally(() => opening.delete(uri));
    opening.set(uri, pending);
    return pending;
  }

  async function create(uri: string, text: string): Promise<Result<WorkingCopy, ServerFailure>> {
    const exists = fail({ code: 'exists', message: uri });
    if (find(uri) ?? opening.has(uri)) return exists;
    const disk = await readOne(uri);
    if (disk.ok || disk.error.code !== 'notFound') return disk.ok ? exists : disk;
    const buffer = await options.createBuffer(uri, text);
    const copy = hold(uri, { buffer, text, byteOrderMark: false, etag: null });
    onDidEdit.fire({ uri, text: buffer.getText() });
    return ok(copy);
  }

  return {
    all: copies,
    onDidEdit: onDidEdit.event,
    onDidSave: onDidSave.event,
    onDidDiscard: onDidDiscard.event,
    get: (uri) => copies.value.find((copy) => copy.uri === uri),
    open,
    create,
    async restore(uri, { text, etag }) {
      const opened = await open(uri);
      if (!opened.ok) return opened.error.code === 'notFound' ? create(uri, text) : opened;
      const copy = held(uri);
      copy.buffer.replace(text);
      if (copy.dirty.peek() && copy.etag !== etag) {
        copy.etag = etag;
        copy.conflict.value = true;
      }
      return ok(copy);
    },
    save(uri, saving = {}) {
      // A second save knows the bytes of the first one only when that is done: before, it would conflict with it.
      const own = (saves.get(uri) ?? Promise.resolve()).then(() => write(uri, saving));
      const settled = own.then(
        () => undefined,
        () => undefined,
      );
      saves.set(uri, settled);
      void settled.then(() => saves.get(uri) === settled && saves.delete(uri));
      return own;
    },
    reload,
    async readDisk(uri) {
      const read = await readOne(uri);
      return read.ok ? ok(read.value.text) : read;
    },
    async diskChanged(uri, etag) {
      const copy = find(uri);
      if (!copy) return;
      // A file that was away for a while, as when branches are switched, and came back as it was.
      if (copy.etag === etag) copy.conflict.value = false;
      else if (copy.dirty.value || etag === null) copy.conflict.value = true;
      else await reload(uri);
    },
    release(uri) {
      const copy = find(uri);
      if (!copy) return;
      copies.value = copies.peek().filter((item) => item !== copy);
      copy.subscription.dispose();
      copy.buffer.dispose();
      if (!copy.onDisk.peek()) onDidDiscard.fire(uri);
    },
  };
}

/** The text with the line ends that it had, where those are of several kinds. */
function textToSave({ buffer, mixedOnDisk }: Pick<Held, 'buffer' | 'mixedOnDisk'>): string {
  const edited = buffer.getText();
  return mixedOnDisk === undefined ? edited : restoreLineEnds(mixedOnDisk, edited);
}

function mixedOf(text: string): string | undefined {
  return hasMixedLineEnds(text) ? text : undefined;
}
