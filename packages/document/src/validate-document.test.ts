import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fillMessage } from '@plansmith/base';
import { applyOperation } from './apply-operation.ts';
import type { AnnotatedSchema, CompiledValidator } from './kind.ts';
import { schemaMessages } from './schema-messages.ts';
import { validateDocument } from './validate-document.ts';

const schema: AnnotatedSchema = {
  type: 'object',
  required: ['kind', 'areaM2'],
  additionalProperties: false,
  patternProperties: { '^x-': {} },
  properties: {
    kind: { const: 'parcel' },
    areaM2: { type: 'number', minimum: 50, maximum: 2_000_000, title: '面积', 'x-titleEn': 'area' },
    count: { type: 'integer' },
    done: { type: 'boolean' },
    far: { type: 'number', title: '容积率', 'x-titleEn': 'FAR' },
    code: { type: 'string', 'x-codes': 'landUse', pattern: '^\\d{4}$' },
    zone: { type: 'string', enum: ['0043', '0044'], 'x-enum': { '0043': { zh: '43 带', en: 'zone 43' } } },
    name: { type: 'string', minLength: 2, maxLength: 4 },
    uses: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } } },
    value: { anyOf: [{ type: 'number' }, { type: 'object', required: ['a'], properties: { a: { type: 'number' } } }] },
  },
};

const ajv = new Ajv2020({ allErrors: true, strict: false });
const kind = { schema, validate: ajv.compile(schema) as CompiledValidator };

function issues(value: object) {
  return validateDocument({ value: { kind: 'parcel', areaM2: 60, ...value } }, kind);
}

describe('validateDocument', () => {
  it.each([
    [{ areaM2: '60' }, 'wrongType', ['areaM2'], '“面积”（areaM2）应为数字，现为"60"'],
    [{ areaM2: null }, 'notFilled', ['areaM2'], '“面积”（areaM2）尚未填写（null），应为数字'],
    [{ zone: null }, 'notFilled', ['zone'], '“zone”（zone）尚未填写（null），应为文字（加引号）'],
    [{ areaM2: 10 }, 'tooSmall', ['areaM2'], '“面积”（areaM2）为 10，应不小于 50'],
    [{ areaM2: 3e6 }, 'tooLarge', ['areaM2'], '“面积”（areaM2）为 3000000，应不大于 2000000'],
    [{ zone: '43' }, 'notAllowed', ['zone'], '“zone”（zone）不能是"43"，可用："0043"（43 带）、"0044"'],
    [{ name: '一' }, 'tooShort', ['name'], '“name”（name）有 1 个字符，至少要 2 个'],
    [{ name: '一二三四五' }, 'tooLong', ['name'], '“name”（name）有 5 个字符，最多 4 个'],
    [{ uses: [] }, 'tooFewItems', ['uses'], '“uses”（uses）有 0 项，至少要 1 项'],
    [{ code: '12' }, 'pattern', ['code'], '“code”（code）的写法不对："12"，应符合 ^\\d{4}$'],
    [{ uses: [{}] }, 'missingKey', ['uses', 0], '缺少必填项“code”（code）。请补上'],
    [{ fra: 1 }, 'unknownKey', ['fra'], '这里没有名为“fra”的字段，是否应为 far。自定义字段请以 x- 开头'],
    [{ value: 'x' }, 'noAlternative', ['value'], '“value”（value）的内容不符合任何一种允许的写法："x"'],
  ] as const)('%j is %s', (value, code, path, message) => {
    const found = issues(value);
    expect(found.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
    const filled = fillMessage(schemaMessages[code], found[0]!.data);
    expect(filled.zh).toBe(message);
    expect(filled.en).not.toMatch(/[\u4e00-\u9fff](?!.*43)/);
  });

  it('places what the whole document lacks on its kind, and what a record lacks on the record', () => {
    expect(validateDocument({ value: { kind: 'parcel' } }, kind)).toMatchObject([{ code: 'missingKey', path: ['kind'], at: 'value', data: { key: 'areaM2' } }]);
    expect(issues({ uses: [{ code: 'a' }, {}] })).toMatchObject([{ path: ['uses', 1], at: 'key' }]);
  });

  it('says one thing for one cause', () => {
    expect(issues({ name: 3 }).map(({ code }) => code)).toEqual(['wrongType']);
    expect(issues({ value: { a: 'x' } })).toMatchObject([{ code: 'wrongType', path: ['value', 'a'] }]);
    expect(issues({ uses: [{ code: 1 }, { code: 2 }] }).map(({ path }) => path)).toEqual([['uses', 0, 'code'], ['uses', 1, 'code']]);
  });

  it.each([
    [{ areaM2: '60' }, { areaM2: 60 }],
    [{ zone: 43 }, { zone: '0043' }],
    [{ zone: '43 带' }, { zone: '0043' }],
    [{ done: '是' }, { done: true }],
    [{ 容积率: 1.5 }, { far: 1.5 }],
    [{ uses: [{}] }, { uses: [{ code: '' }] }],
  ])('%j is mended to %j', (value, mended) => {
    const [issue] = issues(value);
    const [fix] = issue!.fixes;
    expect(applyOperation({ kind: 'parcel', areaM2: 60, ...value }, fix!.operation)?.value).toEqual({ kind: 'parcel', areaM2: 60, ...mended });
  });

  it('does not guess', () => {
    expect(issues({ areaM2: 'sixty' })[0]?.fixes).toEqual([]);
    expect(issues({ code: 701 })[0]?.fixes).toEqual([]);
    expect(issues({ count: '1.5' })[0]?.fixes).toEqual([]);
    expect(issues({ whatever: 1 })[0]?.fixes).toEqual([]);
  });

  it('survives any value', () => {
    for (const value of [null, 1, 'x', [], [null]]) expect(validateDocument({ value }, kind).length).toBeGreaterThan(0);
    expect(issues({ __proto__x: 1, 'x-own': 1 }).map(({ code }) => code)).toEqual(['unknownKey']);
  });
});
