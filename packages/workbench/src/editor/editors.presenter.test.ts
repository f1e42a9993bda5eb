import { describe, expect, it } from 'vitest';
import { createStorage } from '../platform/storage.ts';
import { createEditors } from './editors.presenter.ts';

function storage() {
  const area = new Map<string, string>();
  return createStorage({ getItem: (key) => area.get(key) ?? null, setItem: (key, value) => area.set(key, value) }, '');
}

const shown = (editors: ReturnType<typeof createEditors>): string =>
  editors.tabs.value.map((tab) => (tab.preview ? `(${tab.uri})` : tab.uri) + (tab.id === editors.active.value?.id ? '*' : '')).join(' ');

describe('tabs', () => {
  it('replace the preview and keep what was pinned', () => {
    const editors = createEditors(storage());
    editors.open('a');
    editors.open('b');
    expect(shown(editors)).toBe('(b)*');
    editors.pin('b');
    editors.open('c');
    editors.open('b');
    expect(shown(editors)).toBe('b* (c)');
    editors.open('d', { pin: true });
    expect(shown(editors)).toBe('b d* (c)');
    editors.open('c', { pin: true });
    expect(shown(editors)).toBe('b d c*');
  });

  it('go back to the one used before when one is closed', () => {
    const editors = createEditors(storage());
    for (const uri of ['a', 'b', 'c']) editors.open(uri, { pin: true });
    editors.activate('text:a');
    editors.activate('text:c');
    editors.close('text:c');
    expect(shown(editors)).toBe('a* b');
    editors.step(-1);
    expect(shown(editors)).toBe('a b*');
    editors.close('text:b');
    editors.close('text:a');
    expect([editors.active.value, editors.recent.value]).toEqual([undefined, ['b', 'c', 'a']]);
  });

  it('come back after a reload, comparisons left out', () => {
    const kept = storage();
    const editors = createEditors(kept);
    editors.open('a', { pin: true });
    editors.open('b');
    editors.open('a', { kind: 'compare' });
    editors.activate('text:a');
    expect(shown(createEditors(kept))).toBe('a* (b)');
  });
});
