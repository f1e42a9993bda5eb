import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { CellTable, memoInGroups } from './cells.ts';

describe('memoInGroups', () => {
  it('asks again of an item that changed and its neighbours, and keeps an answer that is equal', () => {
    const items = signal<readonly string[]>(Array.from({ length: 100 }, (_, index) => `${index}`));
    const table = new CellTable<readonly string[]>();
    const asked: string[] = [];
    const all = memoInGroups(
      () => items.value,
      (item, key) => {
        asked.push(item);
        return table.get(item) ?? [`${key}${item}`];
      },
    );
    const first = all('n');
    expect(first).toEqual(items.value.map((item) => `n${item}`));
    expect(asked).toHaveLength(100);
    asked.length = 0;
    table.set('40', ['n40']);
    expect(all('n')).toBe(first);
    expect(asked).toEqual(items.value.slice(32, 64));
    table.set('40', []);
    table.set('99', ['a', 'b']);
    expect(all('n')).toEqual([...first.slice(0, 40), ...first.slice(41, 99), 'a', 'b']);
    items.value = ['7'];
    expect(all('n')).toEqual(['n7']);
    items.value = [];
    expect(all('n')).toEqual([]);
  });
});
