import { signal } from '@preact/signals-core';
import { afterEach, describe, expect, it } from 'vitest';
import { createStorage } from '../platform/storage.ts';
import { planReplacement } from './replace.ts';
import { createSearch, type SearchPresenter } from './search.presenter.ts';
import { createTextFinder } from './text-finder.ts';
import { createTextStore } from './text-store.ts';

function setup() {
  const texts = new Map([
    ['a.yaml', 'far: 1.5\nname: far\n'],
    ['b.yaml', 'far: 2\n'],
  ]);
  const changes = signal(0);
  const kept = new Map<string, string>();
  let planned: (() => void) | undefined;
  const search = createSearch({
    finder: createTextFinder({
      files: () => [],
      unsaved: () => [...texts].map(([uri, text]) => ({ uri, text, version: changes.peek() })),
      read: async () => [],
      startThread() {
        const store = createTextStore();
        return { take: async (files) => store.take(files), search: async (request) => store.search(request), terminate() {} };
      },
    }),
    storage: createStorage({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) }, ''),
    changes,
    schedule(action) {
      planned = action;
      return () => (planned = undefined);
    },
  });
  /** Lets the pause after typing pass, and the search end. */
  const pause = async (): Promise<void> => {
    planned?.();
    planned = undefined;
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const rows = () => search.tree.rows.value.map(({ node }) => node.id);
  return { texts, changes, kept, search, pause, rows, isPlanned: () => planned !== undefined };
}

let search: SearchPresenter | undefined;
afterEach(() => search?.dispose());

describe('search', () => {
  it('searches after a pause, and again when a text or an option changes', async () => {
    const world = setup();
    ({ search } = world);
    expect([world.isPlanned(), search.state.value]).toEqual([false, { kind: 'idle' }]);
    search.change({ text: 'far' });
    await world.pause();
    expect(world.rows()).toEqual(['a.yaml', 'a.yaml:0:0', 'a.yaml:1:6', 'b.yaml', 'b.yaml:0:0']);
    expect([search.matchCount.value, search.state.value]).toEqual([3, { kind: 'done', limited: false, unread: 0 }]);
    world.texts.set('b.yaml', 'none');
    world.changes.value++;
    await world.pause();
    expect(world.rows()).toEqual(['a.yaml', 'a.yaml:0:0', 'a.yaml:1:6']);
    search.change({ isRegularExpression: true, text: '^far' });
    await world.pause();
    expect(world.rows()).toEqual(['a.yaml', 'a.yaml:0:0']);
    search.change({ text: '(' });
    await world.pause();
    expect([world.rows(), search.state.value]).toMatchObject([[], { kind: 'wrong' }]);
    search.clear();
    expect(search.state.value).toEqual({ kind: 'idle' });
    expect(world.kept.get('search')).toContain('"isRegularExpression":true');
  });

  it('dismisses lines, keeps the keyboard near, and walks through the rest', async () => {
    const world = setup();
    ({ search } = world);
    search.change({ text: 'far' });
    await world.pause();
    search.dismiss('a.yaml:0:0');
    expect([world.rows(), search.tree.active.value]).toEqual([['a.yaml', 'a.yaml:1:6', 'b.yaml', 'b.yaml:0:0'], 'a.yaml:1:6']);
    expect(search.step(1)).toMatchObject({ kind: 'match', uri: 'b.yaml' });
    expect(search.step(1)).toMatchObject({ kind: 'match', uri: 'a.yaml' });
    expect(search.step(-1)).toMatchObject({ kind: 'match', uri: 'b.yaml' });
    expect(search.targets().map(({ uri, matches }) => [uri, matches.length])).toEqual([['a.yaml', 1], ['b.yaml', 1]]);
    expect(search.targets('b.yaml')).toHaveLength(1);
    search.dismiss('a.yaml');
    search.dismiss('b.yaml');
    expect([world.rows(), search.step(1), search.targets('b.yaml')]).toEqual([[], undefined, []]);
  });

  it('replaces exactly what is still listed and still there', async () => {
    const world = setup();
    ({ search } = world);
    search.change({ text: String.raw`(\w+): far|far: (\d)`, isRegularExpression: true, showReplace: true, replacement: '[$1$2]' });
    await world.pause();
    expect(search.files.value.flatMap(({ matches }) => matches.map(({ replacement }) => replacement))).toEqual(['[1]', '[name]', '[2]']);
    search.dismiss('a.yaml:0:0');
    world.texts.set('b.yaml', '\nfar: 2\n');
    const { text, matchCase, wholeWord, isRegularExpression, replacement } = search.query.value;
    const plan = planReplacement(search.targets(), { pattern: { text, matchCase, wholeWord, isRegularExpression }, template: replacement, textOf: (uri) => world.texts.get(uri) });
    expect(plan).toEqual({
      edit: { changes: { 'a.yaml': [{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } }, newText: '[name]' }] } },
      count: 1,
      skipped: 1,
    });
  });
});
