import { expect, it } from 'vitest';
import { keyLines, otherUsers } from './key-lines.ts';

const command = (id: string, zh: string, internal = false) => ({ id, title: { zh, en: id }, internal, run() {} });
const commands = [command('file.save', '保存'), command('view.show', '显示', true), command('file.open', '打开')];
const bindings = [
  { command: 'file.save', key: 'ctrl+s' },
  { command: 'file.save', key: 'f2', when: 'editorFocus' },
  { command: 'sheet', key: 'ctrl+k ctrl+s' },
];
const lines = (filter: string, chosen: Record<string, string> = {}) =>
  keyLines({ commands, bindings, chosen, filter, label: (key) => key.toUpperCase(), pick: (text) => text.zh }).map(({ command: { id }, key, when, isUsers }) => [id, key, when, isUsers]);

it('lists each key of each command that a key alone can call', () => {
  expect(lines('')).toEqual([
    ['file.save', 'ctrl+s', undefined, false],
    ['file.save', 'f2', 'editorFocus', false],
    ['file.open', undefined, undefined, false],
  ]);
});

it('is filtered by title, id and key', () => {
  expect([lines('保存 f2'), lines('CTRL+S file'), lines('open', { 'file.open': '' }), lines('nothing')]).toEqual([
    [['file.save', 'f2', 'editorFocus', false]],
    [['file.save', 'ctrl+s', undefined, false]],
    [['file.open', undefined, undefined, true]],
    [],
  ]);
});

it('tells who uses a key, chords that begin with it too', () => {
  const used = ['ctrl+s', 'ctrl+k', 'ctrl+k ctrl+s', 'ctrl+k ctrl+x', 'f3'].map((key) => otherUsers(bindings, { key, command: 'file.open' }));
  expect(used).toEqual([['file.save'], ['sheet'], ['sheet'], [], []]);
});
