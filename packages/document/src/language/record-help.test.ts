import { describe, expect, it } from 'vitest';
import type { AnnotatedSchema } from '../kind.ts';
import { parseDocument } from '../parse-document.ts';
import { recordHelp, type RecordHelp } from './record-help.ts';

const schema: AnnotatedSchema = {
  type: 'object',
  title: '台账',
  properties: {
    parcels: {
      title: '地块',
      'x-titleEn': 'Parcels',
      type: 'array',
      items: {
        type: 'object',
        description: '一块地。',
        'x-descriptionEn': 'A piece of land.',
        required: ['id', 'areaM2'],
        properties: {
          id: { type: 'string', title: '编号', 'x-titleEn': 'Id' },
          name: { type: 'string', title: '名称' },
          areaM2: { type: 'number', title: '面积', 'x-titleEn': 'Area', 'x-unit': 'm2', minimum: 0, maximum: 5_000_000 },
          parts: { type: 'array', title: '分块', items: { type: 'object', required: ['code'], properties: { code: { type: 'string', title: '用途' }, pct: { type: 'number' } } } },
          tags: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
};

/** The help at the `‸` of a text. */
function at(marked: string, locale: 'zh-CN' | 'en' = 'zh-CN'): RecordHelp | null {
  const doc = parseDocument(marked.replace('‸', ''));
  return recordHelp({ doc, schema, position: doc.lines.positionAt(marked.indexOf('‸')), locale });
}

/** The label, and in it the active parameter. */
function shown(marked: string): unknown {
  const help = at(marked);
  if (!help) return null;
  const [signature] = help.signatures;
  const range = signature!.parameters![help.activeParameter ?? -1]?.label as [number, number] | undefined;
  return { record: help.record, label: signature!.label.split('\n'), active: range && signature!.label.slice(...range) };
}

describe('help for records', () => {
  it.each([
    ['a blank line of an item', 'parcels:\n  - id: P-1\n    ‸\n', { record: ['parcels', 0], label: ['地块', '必填：areaM2 面积', '选填：name、parts、tags', '已填：id'], active: undefined }],
    ['a key half typed', 'parcels:\n  - id: P-1\n    areaM2‸\n', { record: ['parcels', 0], label: ['地块', '必填：areaM2 面积', '选填：name、parts、tags', '已填：id'], active: 'areaM2 面积' }],
    ['a value', 'parcels:\n  - id: P-1\n    areaM2: 1‸\n', { record: ['parcels', 0], label: ['地块', '选填：name、parts、tags', '已填：id、areaM2'], active: 'areaM2' }],
    ['the second item', 'parcels:\n  - id: P-1\n    areaM2: 2\n  - name: x‸\n', { record: ['parcels', 1], label: ['地块', '必填：id 编号、areaM2 面积', '选填：parts、tags', '已填：name'], active: 'name' }],
    ['behind a dash', 'parcels:\n  - ‸\n', { record: ['parcels', 0], label: ['地块', '必填：id 编号、areaM2 面积', '选填：name、parts、tags'], active: undefined }],
    ['where a dash belongs', 'parcels:\n  - id: P-1\n  ‸\n', { record: ['parcels', 1], label: ['地块', '必填：id 编号、areaM2 面积', '选填：name、parts、tags'], active: undefined }],
    ['a flow item', 'parcels:\n  - { id: P-1, ‸ }\n', { record: ['parcels', 0], label: ['地块', '必填：areaM2 面积', '选填：name、parts、tags', '已填：id'], active: undefined }],
    ['a flow item, keys behind the cursor', 'parcels:\n  - { id: ‸P-1, areaM2: 3 }\n', { record: ['parcels', 0], label: ['地块', '选填：name、parts、tags', '已填：id、areaM2'], active: 'id' }],
    ['a list in an item', 'parcels:\n  - id: P-1\n    parts:\n      - { code: ‸ }\n', { record: ['parcels', 0, 'parts', 0], label: ['分块', '选填：pct', '已填：code'], active: 'code' }],
    ['an unfinished flow item', 'parcels:\n  - { id: P-1, areaM2: ‸\n', { record: ['parcels', 0], label: ['地块', '选填：name、parts、tags', '已填：id、areaM2'], active: 'areaM2' }],
    ['the document itself', '‸\n', { record: [], label: ['台账', '选填：parcels'], active: undefined }],
    ['a list of plain values', 'parcels:\n  - tags: [‸]\n', null],
    ['a comment', 'parcels:\n  - id: P-1 # ‸\n', null],
  ])('%s', (_, marked, expected) => {
    expect(shown(marked)).toEqual(expected);
  });

  it('tells meaning, type, unit and range of the active key', () => {
    const help = at('parcels:\n  - areaM2: ‸\n')!;
    const documentation = help.signatures[0]!.parameters![help.activeParameter!]!.documentation as { value: string };
    expect(documentation.value).toContain('面积 / Area');
    expect(documentation.value).toContain('数值，单位 平方米 m² / number in m²');
    expect(documentation.value).toContain('0 – 5000000');
    expect(documentation.value).toContain('必填 required');
  });

  it('speaks the language of the workbench', () => {
    expect(at('parcels:\n  - id: P-1\n    ‸\n', 'en')!.signatures[0]).toMatchObject({ label: 'Parcels\nrequired: areaM2 Area\noptional: name, parts, tags\ngiven: id', documentation: { value: 'A piece of land.' } });
  });
});
