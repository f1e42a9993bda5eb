import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readClipboardTable, writeClipboardTable } from './clipboard-table.ts';

it.each<[string, readonly (readonly string[])[]]>([
  ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['"第一行\n第二行"\t"说""好"""\n', [['第一行\n第二行', '说"好"']]],
  ['12" 管\t"未完', [['12" 管', '"未完']]],
  ['"a"b\tc', [['"a"b', 'c']]],
  ['a\t', [['a', '']]],
  ['a\rb\r', [['a'], ['b']]],
  ['', [['']]],
])('reads %j', (text, cells) => {
  expect(readClipboardTable(text)).toEqual(cells);
});

it('reads what it wrote', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', '""', 'a\tb', 'a\nb', '\r\n', '"a"', 'a"', '', '容积率'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readClipboardTable(writeClipboardTable(rows))).toEqual(rows);
    }),
  );
});
