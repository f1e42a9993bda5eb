import { describe, expect, it } from 'vitest';
import type { AnnotatedSchema } from '../kind.ts';
import { parseDocument } from '../parse-document.ts';
import { newDocumentText } from './new-document.ts';

const schema: AnnotatedSchema = {
  type: 'object',
  properties: {
    kind: { type: 'string', const: 'toy' },
    id: { title: '编号', 'x-titleEn': 'Id', type: 'string', pattern: '^T-\\d$', examples: ['T-1'] },
    day: { title: '日期', 'x-titleEn': 'Day', type: 'string', format: 'date' },
    state: { title: '状态', 'x-titleEn': 'State', type: 'string', enum: ['a', 'b'], 'x-enum': { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' } } },
    areaM2: { title: '面积', 'x-titleEn': 'Area', type: 'number', exclusiveMinimum: 0, 'x-unit': 'm2' },
    note: { title: '备注', type: 'string' },
    reason: { title: '理由', 'x-titleEn': 'Reason', type: 'string', minLength: 6 },
    names: { title: '名称', 'x-titleEn': 'Names', type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
    rows: { title: '各行', type: 'array', items: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] } },
    rings: { title: '各环', type: 'array', minItems: 1, items: { type: 'object', properties: { code: { title: '代码', type: 'string', examples: ['0701'] }, done: { title: '完成', type: 'boolean' } }, required: ['code', 'done'] } },
    inner: { title: '内层', type: 'object', properties: { n: { title: '数', 'x-titleEn': 'N', type: 'integer', minimum: 2 } }, required: ['n'] },
    free: { title: '其他', type: 'object', properties: { x: { type: 'string' } } },
  },
  required: ['kind', 'id', 'day', 'state', 'areaM2', 'reason', 'names', 'rows', 'rings', 'inner', 'free'],
};

const written = newDocumentText({ schema, heading: '说明', values: { id: 'T-7', note: '# 已知' }, today: '2026-11-20' });

describe('a new document', () => {
  it('has every key that it must have, and what is known', () => {
    expect(written.text).toBe(
      [
        '# 说明',
        'kind: toy',
        'id: T-7',
        'day: "2026-11-20" # 待填 fill in: 日期 Day',
        'state: a # 待选 choose: a 甲 | b 乙',
        'areaM2: 1 # 待填 fill in: 面积 Area（平方米 m²）',
        'note: "# 已知"',
        'reason: 待填写。。。 # 待填 fill in: 理由 Reason',
        'names:',
        '  - 待填写 # 待填 fill in: 名称 Names',
        'rows: [] # 各行',
        'rings:',
        '  - code: "0701" # 待填 fill in: 代码',
        '    done: false # 待填 fill in: 完成',
        'inner:',
        '  n: 2 # 待填 fill in: 数 N',
        'free: {} # 其他',
        '',
      ].join('\n'),
    );
  });

  it('reads back without a problem', () => {
    const { value, problems } = parseDocument(written.text);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ kind: 'toy', id: 'T-7', note: '# 已知', names: ['待填写'], rows: [], free: {} });
  });

  it('tells where its placeholders are, and nothing else', () => {
    expect(written.placeholders.map((path) => path.join('.'))).toEqual(['day', 'state', 'areaM2', 'reason', 'names.0', 'rings.0.code', 'rings.0.done', 'inner.n']);
  });
});
