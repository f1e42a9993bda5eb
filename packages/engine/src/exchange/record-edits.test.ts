import { applySpanEdits } from '@plansmith/base';
import { editsFor, parseDocument, type EditOperation } from '@plansmith/document';
import { expect, it } from 'vitest';
import { recordEdits, type RecordChanges } from './record-edits.ts';

function edited(text: string, changes: RecordChanges): string {
  const result = recordEdits(parseDocument(text), changes);
  if (!result.ok) throw new Error(result.code);
  return applySpanEdits(text, result.edits);
}

const inventory = `kind: parcelInventory
parcels:
  # 甲单元
  - id: P-1 # 保留
    areaM2: 10.00
    date: "2025-01-01"

  # 乙单元
  - id: P-2
    areaM2: 20.00
`;

it('changes one value and leaves every other byte', () => {
  expect(edited(inventory, { list: ['parcels'], set: [{ index: 0, field: 'areaM2', value: 11.5 }], insert: [] })).toBe(inventory.replace('10.00', '11.5'));
});

it('puts new records behind their neighbours, in order, comments staying with what they stand above', () => {
  const insert = [
    { after: 0, value: { id: 'P-1b', date: '2026-01-01' } },
    { after: 0, value: { id: 'P-1c' } },
    { after: 1, value: { id: 'P-3' } },
  ];
  expect(edited(inventory, { list: ['parcels'], set: [{ index: 1, field: 'areaM2', value: 21 }], insert })).toBe(`kind: parcelInventory
parcels:
  # 甲单元
  - id: P-1 # 保留
    areaM2: 10.00
    date: "2025-01-01"
  - id: P-1b
    date: "2026-01-01"
  - id: P-1c

  # 乙单元
  - id: P-2
    areaM2: 21
  - id: P-3
`);
});

it('keeps CRLF, and fills an empty list', () => {
  const crlf = inventory.replaceAll('\n', '\r\n');
  expect(edited(crlf, { list: ['parcels'], set: [], insert: [{ after: 1, value: { id: 'P-3', areaM2: 1 } }] })).toBe(`${crlf}  - id: P-3\r\n    areaM2: 1\r\n`);
  expect(edited('parcels: []\n', { list: ['parcels'], set: [], insert: [{ after: -1, value: { id: 'P-1' } }] })).toBe('parcels:\n  - id: P-1\n');
});

it('falls back to the whole document where records share anchors or stand between brackets', () => {
  const anchors = 'parcels:\n  - id: P-1\n    by: &who 某局\n  - id: P-2\n    by: *who\n    areaM2: 1\n';
  expect(edited(anchors, { list: ['parcels'], set: [{ index: 1, field: 'areaM2', value: 2 }], insert: [] })).toBe(anchors.replace('areaM2: 1', 'areaM2: 2'));
  expect(edited('parcels: [{ id: P-1, a: 1 }]\n', { list: ['parcels'], set: [{ index: 0, field: 'a', value: 2 }], insert: [] })).toBe('parcels: [{ id: P-1, a: 2 }]\n');
});

it('gives the text that editing the whole step by step gives', () => {
  const rows = Array.from({ length: 40 }, (_, index) => `  - id: P-${index}\n    areaM2: ${index}.00\n    note: "一些文字"\n`);
  const doc = parseDocument(`parcels:\n${rows.join('')}`);
  const set = rows.map((_, index) => ({ index, field: index % 2 ? 'areaM2' : 'note', value: index % 2 ? index + 0.5 : `改 ${index}` }));
  const whole = editsFor(doc, set.map(({ index, field, value }): EditOperation => ({ op: 'set', path: ['parcels', index, field], value })));
  expect(whole.ok && edited(doc.text, { list: ['parcels'], set, insert: [] })).toBe(whole.ok && applySpanEdits(doc.text, whole.edits));
});
