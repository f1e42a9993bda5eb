import { applySpanEdits, equalJson, valueAt, type Json } from '@plansmith/base';
import { editsFor, parseDocument, type AnnotatedSchema, type EditOperation } from '@plansmith/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOperations, deleteOperations, insertOperations, planPaste, type EditableList, type PastePlan, type PasteTarget } from './cell-edits.ts';
import { cellText } from './cell-text.ts';
import { readClipboardTable, writeClipboardTable } from './clipboard-table.ts';
import { columnsAt, fieldsAt, rowsAt, type Field } from './fields.ts';

const schema: AnnotatedSchema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    controls: {
      type: 'array',
      title: '地块指标',
      items: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', title: '编号', 'x-id': 'parcel' },
          areaM2: { type: 'number', title: '面积', 'x-unit': 'm2' },
          use: { type: 'string', title: '用途', enum: ['r', 'm'], 'x-enum': { r: { zh: '居住', en: 'Housing' }, m: { zh: '工业', en: 'Industry' } } },
          cost: { type: 'object', title: '造价', properties: { low: { type: 'number', title: '低' }, high: { type: 'number', title: '高' } } },
          refs: { type: 'array', title: '相关', items: { type: 'string' } },
          note: { type: 'string', title: '备注' },
        },
      },
    },
    tasks: { type: 'array', title: '任务', items: { type: 'object', properties: { name: { type: 'string', title: '名称' } } } },
    last: { type: 'string' },
  },
};

const text = `# 文件头
id: DP-1
controls:
  # 第一块
  - id: P-1   # 甲
    areaM2: 10.50 # 实测
    use: r
    refs: [P-2, "P-3"]
  # 第二块
  - id: P-2
    areaM2: 20
    cost: { low: 1, high: 2 } # 万元
    note: "0701"
    extra: 旧
  - id: P-3
    areaM2: 约 30
last: end # 尾
`;

const value = parseDocument(text).value as Json;

function listOf(document: Json = value, path: readonly (string | number)[] = ['controls']): EditableList {
  return { value: document, path, fields: columnsAt(schema, path, document), siblings: fieldsAt(schema, [], document).map((field) => String(field.path[0])) };
}

function apply(operations: readonly EditOperation[], before = text): string {
  const result = editsFor(parseDocument(before), operations);
  if (!result.ok) throw new Error(result.code);
  return applySpanEdits(before, result.edits);
}

function changedLines(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return [...a.filter((line) => !b.includes(line)).map((line) => `- ${line}`), ...b.filter((line) => !a.includes(line)).map((line) => `+ ${line}`)];
}

const column = (name: string, list = listOf()): Field => list.fields.find((field) => field.path.join('.') === name)!;

describe('columns', () => {
  it('follow the schema, spread mappings, and show keys that it does not know', () => {
    expect(listOf().fields.map((field) => [field.path.join('.'), field.title.zh, field.type])).toEqual([
      ['id', '编号', 'text'],
      ['areaM2', '面积', 'number'],
      ['use', '用途', 'text'],
      ['cost.low', '造价 › 低', 'number'],
      ['cost.high', '造价 › 高', 'number'],
      ['refs', '相关', 'list'],
      ['note', '备注', 'text'],
      ['extra', 'extra', 'any'],
    ]);
  });
});

describe('a cell', () => {
  it.each<[string, number, Json | undefined, readonly string[]]>([
    ['areaM2', 0, 12, ['-     areaM2: 10.50 # 实测', '+     areaM2: 12 # 实测']],
    ['id', 0, 'P-9', ['-   - id: P-1   # 甲', '+   - id: P-9   # 甲']],
    ['use', 1, 'm', ['+     use: m']],
    ['cost.high', 1, 3, ['-     cost: { low: 1, high: 2 } # 万元', '+     cost: { low: 1, high: 3 } # 万元']],
    ['cost.low', 2, 5, ['+     cost:', '+       low: 5']],
    ['refs', 0, ['P-2', 'P-4'], ['-     refs: [P-2, "P-3"]', '+     refs: [P-2, "P-4"]']],
    ['note', 1, undefined, ['-     note: "0701"']],
    ['note', 1, '0702', ['-     note: "0701"', '+     note: "0702"']],
    ['areaM2', 2, 30, ['-     areaM2: 约 30', '+     areaM2: 30']],
    ['areaM2', 1, 20, []],
    ['use', 2, undefined, []],
  ])('%s of row %i', (name, row, to, lines) => {
    expect(changedLines(text, apply(cellOperations(listOf(), [{ row, field: column(name), value: to }])))).toEqual(lines);
  });

  it('stands behind the key that its schema puts before it', () => {
    const after = apply(cellOperations(listOf(), [{ row: 1, field: column('use'), value: 'm' }]));
    expect(after).toContain('    areaM2: 20\n    use: m\n    cost:');
  });

  it('changes only lines of its own row, whatever is written', () => {
    const fields = listOf().fields.filter((field) => field.known);
    const change = fc.record({ row: fc.nat(2), field: fc.constantFrom(...fields), number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((drawn) => drawn || 0), word: fc.string({ minLength: 1, maxLength: 12 }) });
    fc.assert(
      fc.property(change, ({ row, field, number, word }) => {
        const to: Json = field.type === 'number' ? number : field.type === 'list' ? [word.trim() || 'x'] : word;
        const after = apply(cellOperations(listOf(), [{ row, field, value: to }]));
        const read = parseDocument(after).value;
        expect(equalJson(valueAt(read, ['controls', row, ...field.path]), to)).toBe(true);
        expect(after.startsWith('# 文件头\nid: DP-1\ncontrols:\n  # 第一块\n')).toBe(true);
        expect(after.endsWith('\nlast: end # 尾\n')).toBe(true);
        for (const other of [0, 1, 2].filter((index) => index !== row)) expect(valueAt(read, ['controls', other])).toEqual(valueAt(value, ['controls', other]));
        for (const comment of ['# 第一块', '# 第二块', '# 甲', '# 万元']) expect(after).toContain(comment);
      }),
    );
  });
});

describe('rows', () => {
  it('come and go with their comments', () => {
    expect(changedLines(text, apply(insertOperations(listOf(), 3, [{ id: 'P-4' }])))).toEqual(['+   - id: P-4']);
    expect(changedLines(text, apply(insertOperations(listOf(), 1, [{ id: 'P-4' }])))).toEqual(['+   - id: P-4']);
    expect(parseDocument(apply(deleteOperations(listOf(), [0, 2]))).value).toEqual({ ...(value as object), controls: [valueAt(value, ['controls', 1])] });
  });

  it('make the list where there is none, in its place', () => {
    expect(apply(insertOperations(listOf(value, ['tasks']), 0, [{ name: '腾退' }]))).toContain('    areaM2: 约 30\ntasks:\n  - name: 腾退\nlast: end # 尾\n');
  });
});

function paste(block: string, target: Partial<PasteTarget> = {}): PastePlan {
  return planPaste(listOf(), readClipboardTable(block), { order: [0, 1, 2], top: 0, left: 0, height: 1, width: 1, ...target }, 'zh-CN');
}

function operationsOf(plan: PastePlan): readonly EditOperation[] {
  return 'operations' in plan ? plan.operations : [];
}

describe('pasting', () => {
  it('takes a block from a spreadsheet, with thousands and full-width digits, and grows the list', () => {
    const plan = paste('P-3\t１，２３４．５\t工业\r\nP-4\t"2,000"\t居住\r\n', { top: 2 });
    expect(plan).toMatchObject({ cells: 6, newRows: 1 });
    expect(valueAt(parseDocument(apply(operationsOf(plan))).value, ['controls'])).toMatchObject([{}, {}, { id: 'P-3', areaM2: 1234.5, use: 'm' }, { id: 'P-4', areaM2: 2000, use: 'r' }]);
  });

  it('fills a selection that the block fits into', () => {
    const plan = paste('7', { left: 1, height: 3 });
    expect(rowsAt(parseDocument(apply(operationsOf(plan))).value, ['controls']).map((row) => valueAt(row, ['areaM2']))).toEqual([7, 7, 7]);
  });

  it('goes to the rows that are shown, in their order', () => {
    expect(operationsOf(paste('1\n2', { order: [2, 0], left: 1 })).map((operation) => operation.path)).toEqual([['controls', 2, 'areaM2'], ['controls', 0, 'areaM2']]);
  });

  it('takes nothing where one cell is doubtful, and names it', () => {
    const plan = paste('P-1\t1,23\nP-2\t5');
    expect(plan).toEqual({ refused: [{ zh: '第 1 行“面积（m²）”：“1,23”不是能确定的数', en: expect.any(String) }] });
    expect(paste('a\tb', { left: 7 })).toMatchObject({ refused: [{ zh: '粘贴的内容比表格多 1 列' }] });
    expect(paste('新', { left: 7, top: 1 })).toMatchObject({ refused: [{ zh: expect.stringContaining('请在文本中修改') }] });
  });

  it('what was copied changes nothing where it came from, wrong types included', () => {
    const { fields } = listOf();
    const block = rowsAt(value, ['controls']).map((row) => fields.map((field) => cellText(field, valueAt(row, field.path), 'zh-CN')));
    expect(paste(writeClipboardTable(block))).toMatchObject({ operations: [] });
  });

  it('what was pasted is copied again as the same cells', () => {
    const known = listOf().fields.slice(0, 3);
    const row = fc.tuple(fc.stringMatching(/^P-[0-9]{1,3}$/), fc.integer({ min: -1e6, max: 1e6 }).map((number) => String(number / 100)), fc.constantFrom('居住', '工业', ''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat(2), (rows, top) => {
        const after = parseDocument(apply(operationsOf(paste(writeClipboardTable(rows), { top })))).value;
        const copied = rowsAt(after, ['controls']).slice(top, top + rows.length).map((record) => known.map((field) => cellText(field, valueAt(record, field.path), 'zh-CN')));
        expect(copied).toEqual(rows.map((cells) => cells.map(String)));
      }),
    );
  });
});
