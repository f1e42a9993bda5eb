import { fillMessage, type Bilingual } from '@plansmith/base';
import type { Report } from '@plansmith/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLimits, limitMessages, type LimitCase } from './limit-check.ts';
import { inputTerm, missingQuantity, shareOf } from './quantities.ts';

const uri = 'plan/detailed/U-DF-01.yaml';
const parameter = { name: 'industry.greenMaxPct', value: 20, unit: 'pct', sourceText: '示意', certainty: 'B-M', uri: 'policy/pack.yaml', path: ['parameters', 'industry.greenMaxPct', 'value'] } as const;
const area = (key: string, value: number): ReturnType<typeof inputTerm> => inputTerm({ uri, path: ['parcelControls', 0, key] }, { zh: key, en: key }, value, 'm2');

function greenOf(greenM2: number, more: Partial<LimitCase> = {}): LimitCase {
  return {
    messageId: 'greenAbove',
    object: 'P-DF-01-01',
    attribute: { zh: '绿地率', en: 'green ratio' },
    quantity: shareOf([area('greenM2', greenM2)], area('netM2', 10_000), 'pct'),
    digits: 1,
    path: ['parcelControls', 0, 'greenPct'],
    side: 'atMost',
    limit: 20,
    tolerance: 0.05,
    parameter,
    ...more,
  };
}

function lacking(object: string, key: string): LimitCase {
  return greenOf(0, { object, quantity: missingQuantity('pct', [`${object} ${key}`]), missing: [{ uri, path: ['parcelControls', 0, key] }] });
}

function told(...cases: readonly LimitCase[]): { readonly failed: readonly Report[]; readonly open: readonly Report[] } {
  const failed: Report[] = [];
  const open: Report[] = [];
  checkLimits({ document: { uri, kind: 'unitDetailedPlan', value: {} }, report: (report) => failed.push(report), undecided: (report) => open.push(report) }, cases);
  return { failed, open };
}

describe('checkLimits', () => {
  it.each([
    [2000, 0],
    [2005, 0],
    [2005.01, 1],
    [3000, 1],
  ])('of %f m² of green on 10000 m², at most 20%% with a tolerance of 0.05, tells %i', (greenM2, count) => {
    expect(told(greenOf(greenM2)).failed).toHaveLength(count);
  });

  it.each([
    [1995, 0],
    [1994.99, 1],
  ])('of %f m² of green on 10000 m², at least 20%% with a tolerance of 0.05, tells %i', (greenM2, count) => {
    expect(told(greenOf(greenM2, { side: 'atLeast' })).failed).toHaveLength(count);
  });

  it('says what is above which limit, and shows the whole arithmetic with its places', () => {
    const [report] = told(greenOf(3000)).failed;
    expect(fillMessage(limitMessages({ greenAbove: 'atMost' })['greenAbove']!, report!.data!)).toEqual({
      zh: 'P-DF-01-01 绿地率为 30.0%，超过上限 20%（参数 industry.greenMaxPct [B-M]，允许差 0.05）',
      en: 'P-DF-01-01: green ratio is 30.0%, above the limit of 20% (parameter industry.greenMaxPct [B-M], tolerance 0.05)',
    });
    expect(report!.terms!.map(({ role, value, path }) => [role, value, path?.join('.')])).toEqual([
      ['input', 3000, 'parcelControls.0.greenM2'],
      ['input', 10_000, 'parcelControls.0.netM2'],
      ['result', 30, undefined],
      ['limit', 20, 'parameters.industry.greenMaxPct.value'],
      ['difference', 10, undefined],
    ]);
  });

  it('says nothing where only the computed or only the stored number breaks the limit', () => {
    expect([told(greenOf(3000, { stored: 12 })), told(greenOf(1200, { stored: 30 })), told(greenOf(3000, { stored: 31 }))].map(({ failed }) => failed.length)).toEqual([0, 0, 1]);
  });

  it('never shows a number that breaks a limit as the limit itself', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 50, noNaN: true }), (excess) => {
        const [report] = told(greenOf(2000 + excess, { tolerance: 0 })).failed;
        const { value } = report!.data!;
        expect(Number.parseFloat((value as Bilingual).zh)).toBeGreaterThan(20);
      }),
    );
  });

  it('gathers what cannot be judged by object', () => {
    const { failed, open } = told(lacking('P-1', 'greenM2'), lacking('P-2', 'netM2'), lacking('P-1', 'netM2'));
    expect(failed).toEqual([]);
    expect(open.map(({ subject, data, missing }) => [subject, data!['missing'], missing!.length])).toEqual([
      ['P-1', { zh: 'P-1 greenM2、P-1 netM2', en: 'P-1 greenM2, P-1 netM2' }, 2],
      ['P-2', { zh: 'P-2 netM2', en: 'P-2 netM2' }, 1],
    ]);
  });
});

describe('shareOf', () => {
  it.each([
    [[300, 200], 1000, 50],
    [[], 1000, 0],
    [[0], 0, 0],
    [[1], 0, undefined],
  ] as const)('of %j over %f is %s percent', (parts, whole, expected) => {
    expect(shareOf(parts.map((value) => area('part', value)), area('whole', whole), 'pct').value).toBe(expected);
  });
});
