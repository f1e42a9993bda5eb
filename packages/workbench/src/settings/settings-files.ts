import { fail, ok, type Json, type Result } from '@plansmith/base';
import { isSettingsFile, settingsFiles } from '@plansmith/engine';
import { signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { ParseError } from 'jsonc-parser';
import type { Storage } from '../platform/storage.ts';
import type { ServerClient, ServerFailure } from '../workspace/server-client.ts';
import { decodeText, encodeText, type DecodedText } from '../workspace/text-file.ts';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import type { SettingScope, SettingValues } from './setting.ts';

/** The two settings files, read from the server and kept up with it. */
export interface SettingsFiles {
  readonly written: Readonly<Record<SettingScope, ReadonlySignal<SettingValues>>>;
  /** Settles when both were read; what the last visit knew holds until then. */
  read(): Promise<void>;
  /** Reads those of the files anew that are settings files: they changed on disk or were saved. */
  changed(uris: readonly string[]): Promise<void>;
  /** Chooses a value, or takes a choice back, by the smallest edit of the file; comments and order stay. The value holds at once, also where the file cannot be written: `onFailure` is told then. */
  write(scope: SettingScope, id: string, value: Json | undefined): Promise<void>;
}

const scopes: readonly SettingScope[] = ['user', 'workspace'];
const layout = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

interface State {
  readonly values: Signal<SettingValues>;
  /** Chosen, and on the way to the file. */
  readonly pending: Map<string, Json | undefined>;
  inFile: SettingValues;
  text: string;
  byteOrderMark: boolean;
  etag: string | null;
  /** Why the file must not be written: what it holds would be lost. */
  unusable: 'encoding' | 'broken' | undefined;
  last: Promise<void>;
}

/** `copies` are asked for a file that is open: an open one changes in its editor, and one with unsaved edits not at all (`onFailure` with code `unsaved`). */
export function createSettingsFiles(options: {
  readonly server: Pick<ServerClient, 'read' | 'write'>;
  readonly copies: Pick<WorkingCopies, 'get' | 'save'>;
  readonly storage: Storage;
  onFailure(uri: string, failure: ServerFailure): void;
}): SettingsFiles {
  const { server, copies, storage } = options;
  const kept = storage.get<Partial<Record<SettingScope, SettingValues>>>('settings') ?? {};
  const stateOf = (scope: SettingScope): State => ({ values: signal(kept[scope] ?? {}), pending: new Map(), inFile: {}, text: '', byteOrderMark: false, etag: null, unusable: undefined, last: Promise.resolve() });
  const states: Readonly<Record<SettingScope, State>> = { user: stateOf('user'), workspace: stateOf('workspace') };

  const publish = (scope: SettingScope): void => {
    const state = states[scope];
    const values = { ...state.inFile, ...Object.fromEntries(state.pending) };
    state.values.value = Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Json] => entry[1] !== undefined));
    storage.set('settings', { user: states.user.values.peek(), workspace: states.workspace.values.peek() });
  };
  const take = async (scope: SettingScope, decoded: DecodedText | undefined, etag: string | null): Promise<void> => {
    const state = states[scope];
    state.etag = etag;
    state.text = decoded?.text ?? '';
    state.byteOrderMark = decoded?.byteOrderMark ?? false;
    state.unusable = decoded ? undefined : 'encoding';
    if (state.text.trim() === '') state.inFile = {};
    else {
      const { parse } = await import('jsonc-parser');
      const errors: ParseError[] = [];
      const parsed: unknown = parse(state.text, errors, { allowTrailingComma: true });
      const isRecord = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
      state.inFile = isRecord ? (parsed as SettingValues) : {};
      if (errors.length > 0 || !isRecord) state.unusable = 'broken';
    }
    publish(scope);
  };
  const readScope = async (scope: SettingScope): Promise<void> => {
    const uri = settingsFiles[scope];
    const answer = await server.read([uri]);
    const frame = answer.ok ? answer.value[0] : undefined;
    if (!answer.ok || !frame) return;
    const { head, content } = frame;
    if (head.etag !== null) await take(scope, decodeText(content!), head.etag);
    else if ('error' in head && head.error === 'notFound') await take(scope, { text: '', byteOrderMark: false }, null);
    else options.onFailure(uri, { code: 'unreadable', message: uri });
  };

  const save = async (scope: SettingScope, id: string, value: Json | undefined): Promise<Result<void, ServerFailure>> => {
    const uri = settingsFiles[scope];
    const state = states[scope];
    const { modify, applyEdits } = await import('jsonc-parser');
    const edited = (text: string): string => {
      const base = text.trim() === '' ? '{}\n' : text;
      // What is taken away leaves nothing to lay out; asked to, the library would lay out the neighbours.
      return applyEdits(base, modify(base, [id], value, value === undefined ? {} : layout));
    };
    const copy = copies.get(uri);
    if (copy?.dirty.peek()) return fail({ code: 'unsaved', message: uri });
    if (state.unusable) return fail({ code: state.unusable, message: uri });
    if (copy) {
      copy.buffer.replace(edited(copy.buffer.getText()));
      const saved = await copies.save(uri);
      if (saved.ok) await readScope(scope);
      return saved;
    }
    for (let attempt = 0; ; attempt++) {
      const text = edited(state.text);
      if (text === state.text) return ok(undefined);
      const decoded = { text, byteOrderMark: state.byteOrderMark };
      const saved = await server.write(uri, encodeText(decoded), state.etag);
      if (saved.ok) {
        await take(scope, decoded, saved.value.etag);
        return ok(undefined);
      }
      if (saved.error.code !== 'conflict' || attempt > 0) return saved;
      await readScope(scope);
      if (state.unusable) return fail({ code: state.unusable, message: uri });
    }
  };

  return {
    written: { user: states.user.values, workspace: states.workspace.values },
    async read() {
      await Promise.all(scopes.map(readScope));
    },
    async changed(uris) {
      for (const scope of scopes) if (uris.some((uri) => isSettingsFile(uri) && uri === settingsFiles[scope])) await readScope(scope);
    },
    write(scope, id, value) {
      const state = states[scope];
      state.pending.set(id, value);
      publish(scope);
      const own = state.last.then(async () => {
        const saved = await save(scope, id, value);
        if (!saved.ok) {
          // What could not be written holds all the same, until the page goes.
          options.onFailure(settingsFiles[scope], saved.error);
          return;
        }
        if (state.pending.get(id) === value) state.pending.delete(id);
        publish(scope);
      });
      state.last = own.catch(() => undefined);
      return own;
    },
  };
}
