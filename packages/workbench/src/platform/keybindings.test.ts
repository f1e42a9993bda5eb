import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createContextKeys } from './context-keys.ts';
import { createKeybindings, type KeyPress } from './keybindings.ts';

function press(options: Partial<KeyPress>): KeyPress {
  return { key: '', code: '', ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...options };
}

describe('keybindings', () => {
  it('resolves by modifiers in any order, also under an input method', () => {
    const keys = createKeybindings({ context: createContextKeys(), mac: false });
    keys.register({ command: 'palette', key: 'shift+ctrl+P' });
    expect(keys.resolve(press({ key: 'Process', code: 'KeyP', ctrlKey: true, shiftKey: true }))).toMatchObject({ command: 'palette' });
    expect(keys.resolve(press({ key: 'p', code: 'KeyP', ctrlKey: true }))).toBeUndefined();
    expect(keys.labelFor('palette')).toBe('Ctrl+Shift+P');
  });

  it('takes the last registered binding whose clause holds', () => {
    const context = createContextKeys();
    const keys = createKeybindings({ context, mac: false });
    keys.register({ command: 'general', key: 'F8' });
    const special = keys.register({ command: 'special', key: 'f8', when: 'editorFocus' });
    const f8 = press({ key: 'F8', code: 'F8' });
    expect(keys.resolve(f8)).toMatchObject({ command: 'general' });
    context.set('editorFocus', true);
    expect(keys.resolve(f8)).toMatchObject({ command: 'special' });
    special.dispose();
    expect(keys.resolve(f8)).toMatchObject({ command: 'general' });
  });

  it('reads ctrl as Command on a Mac', () => {
    const keys = createKeybindings({ context: createContextKeys(), mac: true });
    keys.register({ command: 'save', key: 'ctrl+shift+s' });
    expect(keys.resolve(press({ key: 's', code: 'KeyS', metaKey: true, shiftKey: true }))).toMatchObject({ command: 'save' });
    expect(keys.resolve(press({ key: 's', code: 'KeyS', ctrlKey: true, shiftKey: true }))).toBeUndefined();
    expect(keys.labelFor('save')).toBe('⇧⌘S');
  });

  it('waits for the second key of a chord, and swallows one that is none', () => {
    const keys = createKeybindings({ context: createContextKeys(), mac: false });
    keys.register({ command: 'sheet', key: 'ctrl+k ctrl+s' });
    keys.register({ command: 'save', key: 'ctrl+s' });
    const k = press({ key: 'k', code: 'KeyK', ctrlKey: true });
    const s = press({ key: 's', code: 'KeyS', ctrlKey: true });
    expect([keys.resolve(k), keys.waiting.value, keys.resolve(press({ key: 'Control', ctrlKey: true })), keys.waiting.value]).toEqual(['taken', 'ctrl+k', undefined, 'ctrl+k']);
    expect(keys.resolve(s)).toMatchObject({ command: 'sheet' });
    expect(keys.resolve(s)).toMatchObject({ command: 'save' });
    expect([keys.resolve(k), keys.resolve(press({ key: 'x', code: 'KeyX' })), keys.waiting.value]).toEqual(['taken', 'taken', undefined]);
    expect(keys.labelFor('sheet')).toBe('Ctrl+K Ctrl+S');
  });

  it('puts the user’s key in the place of a command’s own ones, and takes it away again', () => {
    const kept: unknown[] = [];
    const chosen = signal<Readonly<Record<string, string>>>({ gone: '' });
    const keep = (next: Readonly<Record<string, string>>): void => {
      kept.push(next);
      chosen.value = next;
    };
    const keys = createKeybindings({ context: createContextKeys(), mac: false, chosen, onChoose: keep });
    keys.register({ command: 'save', key: 'ctrl+s' });
    keys.register({ command: 'gone', key: 'ctrl+g' });
    const s = press({ key: 's', code: 'KeyS', ctrlKey: true });
    expect([keys.labelFor('gone'), keys.resolve(press({ key: 'g', code: 'KeyG', ctrlKey: true }))]).toEqual([undefined, undefined]);
    keys.choose('save', 'Alt+S');
    expect([keys.labelFor('save'), keys.resolve(s), keys.resolve(press({ key: 's', code: 'KeyS', altKey: true }))]).toMatchObject(['Alt+S', undefined, { command: 'save' }]);
    keys.choose('save', undefined);
    expect([keys.resolve(s), kept]).toMatchObject([{ command: 'save' }, [{ gone: '', save: 'alt+s' }, { gone: '' }]]);
  });
});
