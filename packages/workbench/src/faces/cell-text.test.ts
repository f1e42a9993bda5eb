import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, isEditable, readCell } from './cell-text.ts';
import type { Field } from './fields.ts';

const base: Field = { path: ['f'], title: { zh: '字段', en: 'Field' }, description: undefined, unit: undefined, type: 'text', choices: undefined, proposes: false, coded: false, required: false, fixed: false, declares: false, derived: false, known: true, long: false };
const field = (part: Partial<Field>): Field => ({ ...base, ...part });
const status = field({
  choices: [
    { value: 'planned', title: { zh: '计划', en: 'Planned' } },
    { value: 'done', title: { zh: '完成', en: 'Done' } },
  ],
});
const read = (of: Field, text: string): unknown => {
  const result = readCell(of, text, 'zh-CN');
  return 'refused' in result ? 'refused' : result.value;
};

describe('numbers', () => {
  it.each([
    ['1234.5', 1234.5],
    [' 59,756.97 ', 59756.97],
    ['１２３．５', 123.5],
    ['５９，７５６．９７', 59756.97],
    ['-3', -3],
    ['−3', -3],
    ['.5', 0.5],
    ['-0', 0],
    ['　12　', 12],
    ['', undefined],
    ['1,23', 'refused'],
    ['12,34,567', 'refused'],
    ['1.234,5', 'refused'],
    ['1.2E+05', 'refused'],
    ['(5)', 'refused'],
    ['45%', 'refused'],
    ['12 m²', 'refused'],
    ['1 234', 'refused'],
    ['约 30', 'refused'],
    ['.', 'refused'],
    ['1234567890123456', 'refused'],
    ['1e999', 'refused'],
  ])('%j is %j', (text, value) => expect(read(field({ type: 'number' }), text)).toBe(value));

  it('a share takes its sign, a count no fraction', () => {
    expect(read(field({ type: 'number', unit: 'pct' }), '45.5％')).toBe(45.5);
    expect(read(field({ type: 'integer' }), '3.5')).toBe('refused');
    expect(read(field({ type: 'integer' }), '1,000')).toBe(1000);
  });
});

it.each([
  ['date', '2026-9-3', '2026-09-03'],
  ['date', '2026/09/03', '2026-09-03'],
  ['date', '２０２６年９月３日', '2026-09-03'],
  ['date', '2026-02-29', 'refused'],
  ['date', '3/9/2026', 'refused'],
  ['date', '46268', 'refused'],
  ['date', '20260903', 'refused'],
  ['month', '2026年9月', '2026-09'],
  ['month', '2026-13', 'refused'],
  ['boolean', '是', true],
  ['boolean', 'FALSE', false],
  ['boolean', '1', 'refused'],
] as const)('%s: %j is %j', (type, text, value) => expect(read(field({ type }), text)).toBe(value));

it('a name of an enumeration stands for its value, another text for none', () => {
  expect([read(status, '完成'), read(status, 'done'), read(status, 'Done'), read(status, '作废')]).toEqual(['done', 'done', 'done', 'refused']);
  expect(cellText(status, 'done', 'zh-CN')).toBe('完成');
  expect(cellText(status, 'other', 'zh-CN')).toBe('other');
});

it('a code keeps its zeros and a list its order', () => {
  expect(read(field({}), '0701')).toBe('0701');
  const list = field({ type: 'list' });
  expect(read(list, 'P-2、P-1；P-3，P-4')).toEqual(['P-2', 'P-1', 'P-3', 'P-4']);
  expect(cellText(list, ['P-2', 'P-1'], 'zh-CN')).toBe('P-2、P-1');
});

it('what does not fit is shown as it is, and only changed where nothing is lost', () => {
  const number = field({ type: 'number' });
  expect(cellText(number, '约 30', 'zh-CN')).toBe('约 30');
  expect(cellText(number, { a: 1 }, 'zh-CN')).toBe('{"a":1}');
  expect([isEditable(number, '约 30'), isEditable(number, { a: 1 }), isEditable(field({ type: 'list' }), ['a, b']), isEditable(field({ known: false, type: 'any' }), 1)]).toEqual([true, false, false, false]);
});

it('a value is read back from its own text', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => Number(value.toFixed(4)) || 0), (value) => {
      expect(read(field({ type: 'number' }), cellText(field({ type: 'number' }), value, 'zh-CN'))).toBe(value);
    }),
  );
  fc.assert(
    fc.property(fc.boolean(), (value) => {
      expect(read(field({ type: 'boolean' }), cellText(field({ type: 'boolean' }), value, 'zh-CN'))).toBe(value);
    }),
  );
});
