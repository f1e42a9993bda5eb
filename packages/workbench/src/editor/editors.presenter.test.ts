import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupIds, type Side } from '../editor-groups/group-layout.ts';
import { createStorage } from '../platform/storage.ts';
import { createEditors, type EditorsPresenter } from './editors.presenter.ts';

function storage() {
  const area = new Map<string, string>();
  return createStorage({ getItem: (key) => area.get(key) ?? null, setItem: (key, value) => area.set(key, value) }, '');
}

/** Groups after each other: previews in parentheses, pinned tabs with !, active tabs with *, the active group with >. */
function shown(editors: EditorsPresenter): string {
  return editors.groups.value
    .map(({ id, tabs, active }) => (id === editors.activeGroup.value.id && editors.groups.value.length > 1 ? '>' : '') + tabs.map((tab) => (tab.preview ? `(${tab.uri})` : tab.uri) + (tab.kind === 'text' ? '' : `~${tab.kind}`) + (tab.sticky ? '!' : '') + (tab.id === active?.id ? '*' : '')).join(' '))
    .join(' | ');
}

const tabOf = (editors: EditorsPresenter, uri: string, group = 0): string => editors.groups.value[group]!.tabs.find((tab) => tab.uri === uri)!.id;

function opened(...uris: readonly string[]): EditorsPresenter {
  const editors = createEditors(storage());
  for (const uri of uris) editors.open(uri, { pin: true });
  return editors;
}

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
    const editors = opened('a', 'b', 'c');
    editors.activate(tabOf(editors, 'a'));
    editors.activate(tabOf(editors, 'c'));
    editors.close(tabOf(editors, 'c'));
    expect(shown(editors)).toBe('a* b');
    editors.step(-1);
    expect(shown(editors)).toBe('a b*');
    editors.close(tabOf(editors, 'b'));
    editors.close(tabOf(editors, 'a'));
    expect([editors.active.value, editors.recent.value]).toEqual([undefined, ['b', 'c', 'a']]);
  });

  it('are moved among each other, and pinned before the others', () => {
    const editors = opened('a', 'b', 'c');
    editors.move(tabOf(editors, 'c'), { group: '1', index: 0 });
    expect(shown(editors)).toBe('c* a b');
    editors.stick(tabOf(editors, 'b'), true);
    expect(shown(editors)).toBe('b! c* a');
    editors.move(tabOf(editors, 'a'), { group: '1', index: 0 });
    expect(shown(editors)).toBe('b! a* c');
    editors.move(tabOf(editors, 'b'), { group: '1', index: 2 });
    expect(shown(editors)).toBe('b!* a c');
    editors.stick(tabOf(editors, 'b'), false);
    editors.open('d');
    expect(shown(editors)).toBe('b (d)* a c');
  });

  it('come back after a reload in their groups, comparisons left out', () => {
    const kept = storage();
    const editors = createEditors(kept);
    editors.open('a', { pin: true });
    editors.open('b');
    editors.move(tabOf(editors, 'a'), { group: '1', side: 'right' }, { copy: true });
    editors.open('a', { kind: 'compare' });
    editors.activate(tabOf(editors, 'b'));
    expect(shown(editors)).toBe('>a (b)* | a a~compare*');
    expect(shown(createEditors(kept))).toBe('>a (b)* | a*');
    const other = createEditors(kept);
    other.close(tabOf(other, 'a', 1));
    other.open('a', { kind: 'compare', beside: true });
    expect(shown(other)).toBe('>a (b)* | a~compare*');
    expect(shown(createEditors(kept))).toBe('a (b)*');
  });
});

describe('groups', () => {
  it('are made by showing the active tab once more, and go with their last tab', () => {
    const editors = opened('a', 'b');
    editors.move(editors.active.value!.id, { group: '1', side: 'right' }, { copy: true });
    expect(shown(editors)).toBe('a b* | >b*');
    editors.open('c', { pin: true });
    expect(shown(editors)).toBe('a b* | >b c*');
    editors.move(tabOf(editors, 'b', 1), { group: '1' });
    expect(shown(editors)).toBe('>a b* | c*');
    editors.close(tabOf(editors, 'c', 1));
    expect(shown(editors)).toBe('a b*');
  });

  it('a tab moved to where the same is shown already is one there', () => {
    const editors = opened('a', 'b');
    editors.move(tabOf(editors, 'b'), { group: '1', side: 'down' });
    editors.open('a', { pin: true });
    editors.move(tabOf(editors, 'a', 1), { group: '1', index: 0 });
    expect(shown(editors)).toBe('>a* | b*');
  });

  it('a lone tab does not leave its group for one beside it', () => {
    const editors = opened('a');
    editors.move(tabOf(editors, 'a'), { group: '1', side: 'left' });
    expect(shown(editors)).toBe('a*');
  });

  it('a comparison opens beside without being gone to, and is one for all groups', () => {
    const editors = opened('a');
    editors.open('a', { kind: 'compare', beside: true });
    expect(shown(editors)).toBe('>a* | a~compare*');
    editors.open('a', { kind: 'compare', beside: true });
    editors.open('a', { kind: 'compare' });
    expect(shown(editors)).toBe('a* | >a~compare*');
    editors.close(editors.active.value!.id);
    expect(shown(editors)).toBe('a*');
  });

  it('join in the active one, each document once', () => {
    const editors = opened('a', 'b');
    editors.move(tabOf(editors, 'b'), { group: '1', side: 'right' }, { copy: true });
    editors.open('c', { pin: true });
    editors.join();
    expect(shown(editors)).toBe('b c* a');
  });

  it('hold together whatever is done: every group is placed, none but a lone one is empty, ids are single', () => {
    const step = fc.record({ kind: fc.constantFrom('open', 'beside', 'split', 'move', 'close', 'stick', 'step', 'join', 'reload'), uri: fc.constantFrom('a', 'b', 'c'), at: fc.nat({ max: 20 }), to: fc.nat({ max: 20 }), side: fc.constantFrom<Side>('left', 'right', 'up', 'down'), flag: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const kept = storage();
        let editors = createEditors(kept);
        for (const { kind, uri, at, to, side, flag } of steps) {
          const tab = editors.tabs.value[at % Math.max(1, editors.tabs.value.length)];
          const group = editors.groups.value[to % editors.groups.value.length]!.id;
          if (kind === 'open') editors.open(uri, { pin: flag });
          else if (kind === 'beside') editors.open(uri, { kind: 'compare', beside: true });
          else if (kind === 'join') editors.join();
          else if (kind === 'step') editors.step(flag ? 1 : -1);
          else if (kind === 'reload') editors = createEditors(kept);
          else if (!tab) continue;
          else if (kind === 'close') editors.close(tab.id);
          else if (kind === 'stick') editors.stick(tab.id, flag);
          else editors.move(tab.id, kind === 'split' ? { group, side } : { group, index: at }, { copy: flag });
          const { groups, tabs, active, activeGroup, layout } = editors;
          expect(groupIds(layout.value)).toEqual(groups.value.map(({ id }) => id));
          expect(groups.value.filter((item) => item.tabs.length === 0).length).toBe(tabs.value.length === 0 ? 1 : 0);
          expect(new Set(tabs.value.map(({ id }) => id)).size).toBe(tabs.value.length);
          expect(active.value === undefined).toBe(activeGroup.value.tabs.length === 0);
          for (const item of groups.value) {
            expect(item.tabs.every((own) => own.group === item.id)).toBe(true);
            expect(item.tabs.filter(({ preview }) => preview).length).toBeLessThanOrEqual(1);
            expect(item.tabs.map(({ sticky }) => sticky === true)).toEqual(item.tabs.map(({ sticky }) => sticky === true).toSorted((a, b) => Number(b) - Number(a)));
          }
        }
      }),
    );
  });
});
