import type { Finding } from '@plansmith/rules';
import { describe, expect, it } from 'vitest';
import { toDiagnostic } from './diagnostic.ts';

const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } };
const finding: Finding = {
  rule: 'indicator/far',
  messageId: 'differs',
  severity: 'error',
  verdict: 'fail',
  message: { zh: '容积率不符', en: 'the FAR differs' },
  uri: 'plan/detailed/U-1.yaml',
  path: ['far'],
  range,
  terms: [],
  related: [
    { message: { zh: '净用地面积', en: 'net area' }, uri: 'plan/detailed/U-1.yaml', path: ['netM2'], range },
    { message: { zh: '没有位置', en: 'no place' }, uri: 'x.yaml', path: [] },
  ],
  fixes: [],
  source: { citation: 'S III(2)7', certainty: 'A' },
  fingerprint: '0',
  subject: 'U-1',
  valueFingerprint: '1',
};

describe('a finding as a diagnostic', () => {
  it('keeps rule, place and related places', () => {
    expect(toDiagnostic(finding, 'zh-CN')).toEqual({
      range,
      severity: 1,
      code: 'indicator/far',
      source: 'plansmith',
      message: '容积率不符',
      relatedInformation: [{ location: { uri: 'plan/detailed/U-1.yaml', range }, message: '净用地面积' }],
    });
  });

  it('names what follows from it among what is related', () => {
    const total: Finding = { ...finding, related: [], uri: 'plan/units/U-1.yaml', message: { zh: '合计不符', en: 'the sum differs' } };
    expect(toDiagnostic({ ...finding, related: [], consequences: [total] }, 'zh-CN').relatedInformation).toEqual([{ location: { uri: 'plan/units/U-1.yaml', range }, message: '由此引起：合计不符' }]);
  });

  it('is information where nothing could be decided, and a hint where it is waived', () => {
    expect(toDiagnostic({ ...finding, verdict: 'undecided' }, 'en')).toMatchObject({ severity: 3, message: '[undecided] the FAR differs' });
    expect(toDiagnostic({ ...finding, verdict: 'waived' }, 'zh-CN')).toMatchObject({ severity: 4, message: '[已豁免] 容积率不符' });
  });
});
