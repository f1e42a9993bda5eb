import type { Path } from '@plansmith/base';
import type { AnnotatedSchema } from '@plansmith/document';
import type { Finding } from '@plansmith/rules';
import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createStorage } from '../platform/storage.ts';
import { createColumnChoices } from './column-choices.ts';
import { createTable } from './table.presenter.ts';
import { documentInMemory } from './testing/document-in-memory.ts';

const schema: AnnotatedSchema = {
  type: 'object',
  properties: {
    few: { type: 'array', title: '少', items: { type: 'object', properties: { name: { type: 'string', title: '名称' } } } },
    parcels: {
      type: 'array',
      title: '地块',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', title: '编号', 'x-id': 'parcel' },
          areaM2: { type: 'number', title: '面积', 'x-unit': 'm2' },
          name: { type: 'string', title: '名称' },
          parts: { type: 'array', title: '部分', items: { type: 'object', properties: { use: { type: 'string' } } } },
        },
      },
    },
  },
};

const start = 'few: []\nparcels:\n  - id: P-1 # 一\n    areaM2: 0.1\n    name: 乙\n    parts:\n      - use: a\n  - id: P-2\n    areaM2: 0.2\n    name: 甲\n  - id: P-3\n    name: 丙\n';

async function opened(findings: readonly Finding[] = []) {
  const { model, settled, text } = await documentInMemory({ schema, start });
  const kept = new Map<string, string>();
  const storage = createStorage({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) }, '');
  const columns = createColumnChoices(storage);
  const table = createTable({ model, findings: signal(findings), locale: signal('zh-CN'), columns });
  await settled();
  return { table, columns, settled, text };
}

const names = (table: Awaited<ReturnType<typeof opened>>['table']): string[] => table.order.value.map((row) => table.text(row, table.fields.value[2]!));
const finding = (path: Path): Finding => ({ rule: 'r', messageId: 'm', severity: 'error', verdict: 'fail', message: { zh: '错', en: 'wrong' }, uri: 'plan.yaml', path, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, terms: [], related: [], fixes: [] }) as unknown as Finding;

describe('a table', () => {
  it('begins with the longest list, and adds up in decimals', async () => {
    const { table } = await opened();
    expect(table.list.value).toEqual(['parcels']);
    expect(table.lists.value.map(({ title, rows }) => `${title.zh} ${rows}`)).toEqual(['少 0', '地块 3']);
    expect(table.sums.value).toEqual([undefined, 0.3, undefined, undefined]);
  });

  it('sorts and filters, and keeps rows where they are while they are edited', async () => {
    const { table, settled } = await opened();
    table.toggleSort(table.fields.value[2]!);
    expect(names(table)).toEqual(['丙', '甲', '乙'].toSorted((a, b) => a.localeCompare(b, 'zh-CN')));
    const before = table.order.value;
    table.select({ row: 0, column: 2 });
    table.editing.value = '最后';
    expect(table.commit()).toBe(true);
    await settled();
    expect(table.order.value).toEqual(before);
    table.toggleSort(table.fields.value[2]!);
    table.toggleSort(table.fields.value[2]!);
    table.filter.value = 'p-2 0.2';
    expect(table.order.value).toEqual([1]);
  });

  it('shows an edit at once, and says why it takes none', async () => {
    const { table, settled, text } = await opened();
    table.select({ row: 0, column: 1 });
    table.editing.value = '１，０００．５';
    table.commit();
    expect(table.text(0, table.fields.value[1]!)).toBe('1000.5');
    await settled();
    expect(text()).toBe(start.replace('areaM2: 0.1', 'areaM2: 1000.5'));
    table.editing.value = '1,5';
    expect([table.commit(), table.editing.value, table.message.value?.refused]).toEqual([false, '1,5', true]);
  });

  it('adds, duplicates and deletes rows', async () => {
    const { table, settled, text } = await opened();
    table.select({ row: 0, column: 0 });
    await table.addRow();
    expect(text()).toBe(start.replace('  - id: P-2', '  - id: P-4\n  - id: P-2'));
    expect(table.selection.value.active).toEqual({ row: 1, column: 0 });
    table.deleteRows();
    await settled();
    expect(text()).toBe(start);
    table.select({ row: 1, column: 0 });
    await table.duplicateRows();
    expect(text()).toBe(start.replace('  - id: P-3', '  - id: P-4\n    areaM2: 0.2\n    name: 甲\n  - id: P-3'));
  });

  it('fills down and clears what is selected, never an id by filling', async () => {
    const { table, settled, text } = await opened();
    table.select({ row: 0, column: 0 });
    table.select({ row: 2, column: 1 }, { extend: true });
    table.fillDown();
    await settled();
    expect(text()).toBe(start.replace('0.2', '0.1').replace('  - id: P-3\n', '  - id: P-3\n    areaM2: 0.1\n'));
    table.select({ row: 0, column: 1 });
    table.select({ row: 2, column: 1 }, { extend: true });
    table.clear();
    await settled();
    expect(text()).not.toContain('areaM2');
  });

  it('follows a path to its cell, into a list of a row, and out again', async () => {
    const { table } = await opened();
    expect(table.follow(['parcels', 1, 'areaM2'])).toBe(true);
    expect(table.selection.value.active).toEqual({ row: 1, column: 1 });
    table.showList(['parcels', 0, 'parts']);
    expect(table.rows.value).toEqual([{ use: 'a' }]);
    expect(table.follow(['parcels', 2, 'name'])).toBe(true);
    expect([table.list.value, table.activePath()]).toEqual([['parcels'], ['parcels', 2, 'name']]);
    expect(table.follow(['few'])).toBe(false);
  });

  it('has findings on cells and rows', async () => {
    const { table } = await opened([finding(['parcels', 1, 'areaM2']), finding(['parcels', 2]), finding(['few'])]);
    expect([table.findingsAt(1, table.fields.value[1]!).length, table.findingsOfRow(2).length, table.findingsAt(0, table.fields.value[1]!).length]).toEqual([1, 1, 0]);
    table.problemsOnly.value = true;
    expect(table.order.value).toEqual([1, 2]);
  });

  it('copies a block that it takes back unchanged', async () => {
    const { table, settled, text } = await opened();
    table.selectAll();
    const copied = table.copy();
    expect(copied.split('\r\n')[1]).toBe('P-2\t0.2\t甲\t');
    table.select({ row: 0, column: 0 });
    table.paste(copied);
    await settled();
    expect(text()).toBe(start);
  });

  it('shows the rows of one value, and all of them again when one comes in', async () => {
    const { table } = await opened();
    table.select({ row: 1, column: 2 });
    table.filterByValue();
    expect(table.order.value).toEqual([1]);
    await table.addRow();
    expect([table.order.value.length, table.valueFilter.value]).toEqual([4, undefined]);
  });

  it('hides columns down to the last, keeps widths, and leaves both to the next table of such a list', async () => {
    const { table, columns } = await opened();
    const [id, area, name] = table.fields.value;
    table.hideColumn(area!);
    table.setColumnWidth(name!, 180.4);
    expect([table.fields.value.map((field) => field.path.join('.')), table.hiddenCount.value, table.columnWidths.value]).toEqual([['id', 'name', 'parts'], 1, { name: 180 }]);
    expect(columns.of('k.parcels')).toEqual({ widths: { name: 180 }, hidden: ['areaM2'] });
    for (const field of table.fields.value) table.hideColumn(field);
    expect(table.fields.value).toHaveLength(1);
    table.showColumns();
    table.setColumnWidth(name!, undefined);
    expect([table.fields.value[0], table.hiddenCount.value, table.columnWidths.value]).toEqual([id, 0, {}]);
  });
});
