import { expect, it } from 'vitest';
import { readXlsx } from './read-xlsx.ts';
import { writeWorkbook, type WorkbookTable } from './write-workbook.ts';

const table: WorkbookTable = {
  name: '意见 Findings',
  columns: [{ width: 10 }, { width: 20, numbers: 'decimal' }, { width: 8, numbers: 'whole' }],
  header: true,
  rows: [
    ['名称', '面积', '行'],
    ['=1+1 <&"\u0001', 12.5, 3],
    [{ date: '2026-11-20' }, null, true],
    [{ heading: '小结' }, Number.NaN],
    [{ date: '不详' }],
  ],
};

it('gives every value back with its type', () => {
  const { bytes, cutCells, cutRows } = writeWorkbook([table, { ...table, name: '第二张', header: false, rows: [] }]);
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error('not a workbook');
  expect([cutCells, cutRows, read.value.notes]).toEqual([0, 0, []]);
  expect(read.value.sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)])).toEqual([
    ['意见 Findings', [['名称', '面积', '行'], ['=1+1 <&"\u0001', 12.5, 3], [{ date: '2026-11-20' }, null, true], ['小结', 'NaN'], ['不详']]],
    ['第二张', []],
  ]);
});

it('cuts what Excel does not take, and counts it', () => {
  const { bytes, cutCells } = writeWorkbook([{ ...table, rows: [['界'.repeat(32_768), { heading: 'x'.repeat(40_000) }, 'y'.repeat(32_767)]] }]);
  const read = readXlsx(bytes);
  expect(cutCells).toBe(2);
  expect(read.ok && read.value.sheets[0]?.rows[0]?.cells.map((cell) => String(cell).length)).toEqual([32_767, 32_767, 32_767]);
});

it('gives the same bytes for the same tables, and refuses a name that no sheet can have', () => {
  expect(writeWorkbook([table]).bytes).toEqual(writeWorkbook([table]).bytes);
  for (const name of ['', 'a/b', 'x'.repeat(32)]) expect(() => writeWorkbook([{ ...table, name }])).toThrow('no name');
});
