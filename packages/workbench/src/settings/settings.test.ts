import type { Json } from '@plansmith/base';
import { settingsFiles, type FileFrame } from '@plansmith/engine';
import { effect, signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createStorage } from '../platform/storage.ts';
import type { ServerFailure } from '../workspace/server-client.ts';
import { formRows } from './form-rows.ts';
import { createSettingsFiles } from './settings-files.ts';
import { settingsIssues, settingsProposals } from './settings-language.ts';
import { refusal } from './setting.ts';
import { createSettings } from './settings.ts';
import { workbenchSettings } from './workbench-settings.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A disk with the settings files; its etags are the texts. */
function world(texts: { user?: string; workspace?: string } = {}, area = new Map<string, string>()) {
  const disk = new Map<string, Uint8Array>(Object.entries(texts).map(([scope, text]) => [settingsFiles[scope as 'user' | 'workspace'], encode(text)]));
  const text = (uri: string) => (disk.has(uri) ? new TextDecoder().decode(disk.get(uri)) : null);
  const failures: string[] = [];
  const files = createSettingsFiles({
    server: {
      read: async (uris) => ({
        ok: true,
        value: uris.map((uri): FileFrame => (disk.has(uri) ? { head: { uri, size: 1, etag: text(uri)! }, content: disk.get(uri)! } : { head: { uri, size: 0, etag: null, error: 'notFound' }, content: undefined })),
      }),
      async write(uri, content, etag) {
        if (etag !== text(uri)) return { ok: false, error: { code: 'conflict', message: uri, etag: text(uri) } };
        disk.set(uri, content);
        return { ok: true, value: { etag: text(uri)! } };
      },
    },
    copies: { get: () => undefined, save: async () => ({ ok: true, value: undefined }) },
    storage: createStorage({ getItem: (key) => area.get(key) ?? null, setItem: (key, value) => area.set(key, value) }, ''),
    onFailure: (_uri: string, failure: ServerFailure) => failures.push(failure.code),
  });
  const settings = createSettings(files);
  settings.declare(workbenchSettings);
  return { disk, text, files, settings, failures, area };
}

describe('settings', () => {
  it('hold by scope, and what a schema refuses does not', async () => {
    const { files, settings } = world({ user: '{ "editor.fontSize": 15, "workbench.language": "en" }', workspace: '{ "editor.fontSize": 18, "workbench.language": "en", "editor.wordWrap": "maybe" }' });
    await files.read();
    const of = (id: string) => [settings.of(id).value, settings.sourceOf(id)];
    expect([of('editor.fontSize'), of('workbench.language'), of('editor.wordWrap'), of('editor.minimap')]).toEqual([[18, 'workspace'], ['en', 'user'], ['off', undefined], [false, undefined]]);
    expect(() => settings.of('editor.nothing')).toThrow('declare it first');
    await expect(settings.choose('editor.fontSize', 'big', 'user')).rejects.toThrow('type integer');
  });

  it('are written by the smallest edit: comments, order and what is unknown stay', async () => {
    const { files, settings, text, failures } = world({ user: '{\n  // mine\n  "other.tool": [1],\n  "editor.fontSize": 15\n}\n' });
    await files.read();
    await settings.choose('editor.fontSize', 16, 'user');
    await settings.choose('editor.minimap', true, 'user');
    expect(text(settingsFiles.user)).toBe('{\n  // mine\n  "other.tool": [1],\n  "editor.fontSize": 16,\n  "editor.minimap": true\n}\n');
    await settings.choose('editor.fontSize', undefined, 'user');
    expect([text(settingsFiles.user), settings.of('editor.fontSize').value]).toEqual(['{\n  // mine\n  "other.tool": [1],\n  "editor.minimap": true\n}\n', 13]);
    await settings.choose('files.autoSave', 'afterDelay', 'workspace');
    expect([text(settingsFiles.workspace), failures]).toEqual(['{\n  "files.autoSave": "afterDelay"\n}\n', []]);
  });

  it('hold at once, survive a change on disk meanwhile, and come back before the files are read', async () => {
    const { files, settings, disk, text, area } = world({ user: '{}' });
    await files.read();
    disk.set(settingsFiles.user, encode('{ "editor.minimap": true }'));
    const seen: Json[] = [];
    effect(() => void seen.push(settings.of('editor.fontSize').value));
    const written = settings.change('editor.fontSize', 20);
    expect(seen).toEqual([13, 20]);
    await written;
    expect([JSON.parse(text(settingsFiles.user)!), settings.of('editor.minimap').value, seen]).toEqual([{ 'editor.minimap': true, 'editor.fontSize': 20 }, true, [13, 20]]);
    expect(world({}, area).settings.of('editor.fontSize').value).toBe(20);
  });

  it('never write over a file that cannot be read', async () => {
    for (const broken of ['{ "editor.fontSize": ', '[1]', '\u00ff']) {
      const { files, settings, disk, failures } = world();
      const bytes = broken === '\u00ff' ? new Uint8Array([0x7b, 0xff, 0x7d]) : encode(broken);
      disk.set(settingsFiles.user, bytes);
      await files.read();
      await settings.choose('editor.fontSize', 20, 'user');
      expect([disk.get(settingsFiles.user), failures, settings.of('editor.fontSize').value]).toEqual([bytes, [broken === '\u00ff' ? 'encoding' : 'broken'], 20]);
    }
  });

  it('keep their schemas themselves', () => {
    for (const setting of workbenchSettings) {
      const { id, schema, title } = setting;
      expect([id, refusal(setting, schema.default)]).toEqual([id, undefined]);
      expect([id, Object.keys(schema['x-enum'] ?? {}), title.zh !== title.en]).toEqual([id, schema.enum ?? [], true]);
    }
  });
});

const declared = workbenchSettings;

/** What is proposed at the bar of a text. */
function at(marked: string) {
  return settingsProposals(marked.replace('|', ''), marked.indexOf('|'), declared).map(({ label, insert, start, end }) => [label, insert, start, end]);
}

describe('the file of settings', () => {

  it.each([
    ['{ "editor.fontSize": 99 }', ['不能大于 40']],
    ['{ "editor.fontSize": 40, "workbench.colorTheme": "pink" }', ['应为其中之一：system、light、dark、contrastLight、contrastDark']],
    ['{ "nothing": 1, "check.asOf": "2026-02-31", "check.asOf": "soon" }', ['未知的设置“nothing”', '“check.asOf”出现了两次，后一个有效', '格式应符合 ^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?$']],
    ['[]', ['设置文件应为一个 JSON 对象']],
    ['{ "editor.minimap": }', ['JSON 语法错误：ValueExpected']],
    ['', []],
    ['{ /* all well */ "editor.minimap": true, }', []],
  ])('%s', (text, messages) => {
    expect(settingsIssues(text, { declared, scope: 'user' }).map(({ message }) => message.zh)).toEqual(messages);
  });

  it('says what has no place in a workspace', () => {
    expect(settingsIssues('{ "workbench.language": "en" }', { declared, scope: 'workspace' }).map(({ message, severity }) => [message.zh, severity])).toEqual([['“workbench.language”只在用户设置中有效', 'warning']]);
  });

  it('completes keys that are not there yet, with their default, and values', () => {
    expect(at('{ "editor.fontSize": 3, "editor.min|" }')).toContainEqual(['editor.minimap', '"editor.minimap": false', 24, 36]);
    expect(at('{ "editor.fontSize": 3, "editor.min|" }').map(([label]) => label)).not.toContain('editor.fontSize');
    expect(at('{ "editor.wordWrap": "|" }')).toEqual([
      ['"off"', '"off"', 21, 23],
      ['"on"', '"on"', 21, 23],
    ]);
    expect(at('{ "editor.minimap": t| }').map(([label]) => label)).toEqual(['true', 'false']);
  });
});

describe('the form', () => {
  it('finds by words in either language, and tells what each scope says', async () => {
    const { files, settings } = world({ user: '{ "editor.fontSize": 15 }', workspace: '{ "editor.fontSize": 18 }' });
    await files.read();
    const rows = (query: Partial<Parameters<typeof formRows>[1]>) =>
      formRows(settings, { scope: 'user', search: '', group: undefined, onlyModified: false, ...query }).map(({ setting, value, isWritten, other }) => [setting.id, value, isWritten, other]);
    expect(rows({ search: '字号 font' })).toEqual([['editor.fontSize', 15, true, 18]]);
    expect(rows({ scope: 'workspace', onlyModified: true })).toEqual([['editor.fontSize', 18, true, 15]]);
    expect(rows({ group: '文件' }).map(([id]) => id)).toEqual(['files.autoSave', 'files.autoSaveDelay']);
    expect(formRows({ declared: settings.declared, written: { user: signal({}), workspace: signal({}) } }, { scope: 'workspace', search: 'minimap', group: undefined, onlyModified: false })[0]).toMatchObject({ value: false, isWritten: false });
  });
});
