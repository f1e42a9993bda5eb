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
    expect(keys.resolve(press({ key: 'Process', code: 'KeyP', ctrlKey: true, shiftKey: true }))?.command).toBe('palette');
    expect(keys.resolve(press({ key: 'p', code: 'KeyP', ctrlKey: true }))).toBeUndefined();
    expect(keys.labelFor('palette')).toBe('Ctrl+Shift+P');
  });

  it('takes the last registered binding whose clause holds', () => {
    const context = createContextKeys();
    const keys = createKeybindings({ context, mac: false });
    keys.register({ command: 'general', key: 'F8' });
    const special = keys.register({ command: 'special', key: 'f8', when: 'editorFocus' });
    const f8 = press({ key: 'F8', code: 'F8' });
    expect(keys.resolve(f8)?.command).toBe('general');
    context.set('editorFocus', true);
    expect(keys.resolve(f8)?.command).toBe('special');
    special.dispose();
    expect(keys.resolve(f8)?.command).toBe('general');
  });

  it('reads ctrl as Command on a Mac', () => {
    const keys = createKeybindings({ context: createContextKeys(), mac: true });
    keys.register({ command: 'save', key: 'ctrl+shift+s' });
    expect(keys.resolve(press({ key: 's', code: 'KeyS', metaKey: true, shiftKey: true }))?.command).toBe('save');
    expect(keys.resolve(press({ key: 's', code: 'KeyS', ctrlKey: true, shiftKey: true }))).toBeUndefined();
    expect(keys.labelFor('save')).toBe('⇧⌘S');
  });
});
