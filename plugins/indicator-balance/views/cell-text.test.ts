import { expect, it } from 'vitest';
import { balanceColumns } from '../core/balance-columns.ts';
import type { BalanceCell, BalanceLimit } from '../core/balance-model.ts';
import { cellText, readable } from './cell-text.ts';

const gfa = balanceColumns.find(({ id }) => id === 'plannedGfaM2')!;

function cell(value: number | null, limit?: Omit<BalanceLimit, 'title'>, state?: BalanceCell['state']): BalanceCell {
  return { value, termCount: 6, missing: value === null ? ['P-1 plannedGfaM2'] : [], ...(limit && { limit: { ...limit, title: { zh: '上限', en: 'ceiling' } } }), ...(state && { state }) };
}

it.each([
  ['a number alone', cell(3169056), { value: '3,169,056', note: '', used: undefined }],
  ['room under a limit', cell(87408, { kind: 'atMost', value: 101764, slack: 14356 }, 'within'), { value: '87,408', note: '余 14,356', used: 87408 / 101764 }],
  ['over a limit', cell(110000, { kind: 'atMost', value: 100000, slack: -10000 }, 'over'), { value: '110,000', note: '超出 10,000', used: 1 }],
  ['under a floor', cell(25, { kind: 'atLeast', value: 30, slack: -5 }, 'under'), { value: '25', note: '不足 5', used: 1 }],
  ['short of a total to be met', cell(30000, { kind: 'target', value: 36000, slack: 6000 }, 'under'), { value: '30,000', note: '不足 6,000', used: undefined }],
  ['other than what is stored', cell(1.5, { kind: 'equals', value: 3.2, slack: 1.7 }, 'differs'), { value: '2', note: '填写 3，不符', used: undefined }],
  ['equal to what is stored', cell(-8500, { kind: 'equals', value: -8500, slack: 0 }, 'within'), { value: '-8,500', note: '一致', used: undefined }],
  ['not there', cell(null, { kind: 'atMost', value: 1, slack: 0 }, 'unknown'), { value: '—', note: '未判定', used: undefined }],
  ['not there and without limit', cell(null), { value: '—', note: '未判定', used: undefined }],
])('%s', (_name, input, expected) => {
  const { value, note, used } = cellText(input, gfa, 'zh-CN');
  expect({ value, note, used }).toEqual(expected);
});

it('says everything in the tooltip, in the language asked for', () => {
  const { detail } = cellText(cell(110000, { kind: 'atMost', value: 100000, slack: -10000 }, 'over'), gfa, 'en');
  expect(detail).toBe('Planned floor area 110,000 m²; ceiling: at most 100,000 m²; made of 6 numbers');
});

it.each([
  [3169056, '3,169,056'],
  [-17928.5, '-17,928.5'],
  [63.0844, '63.0844'],
  [100, '100'],
  [0, '0'],
  [1234.00004, '1,234'],
])('%d is shown as it is written: %s', (value, shown) => {
  expect(readable(value)).toBe(shown);
});
