import { expect, it } from 'vitest';
import { statsLines } from './rule-stats.ts';

const activity = [
  { rule: 'a/quick', documents: 3, lacksInput: false, runs: 3, milliseconds: 10 },
  { rule: 'b/slow', documents: 12, lacksInput: false, runs: 24, milliseconds: 50 },
  { rule: 'c/lacking', documents: 0, lacksInput: true, runs: 0, milliseconds: 0 },
];
const times = { read: 1500, check: 200, report: 40 };

it('lists rules by what they took, with their share of the check, and the rest', () => {
  expect(statsLines(activity, times, 'en')).toEqual([
    'rule                 documents  runs     ms   share',
    'b/slow                      12    24   50.0   25.0%',
    'a/quick                      3     3   10.0    5.0%',
    'c/lacking                    0     0    0.0    0.0%',
    'documents and model                   140.0   70.0%',
    'total                             27  200.0  100.0%',
    'files 1.50 s, check 0.20 s, reports 0.04 s',
  ]);
  expect(statsLines(activity, times, 'zh-CN').at(0)).toBe('规则            文档  运行   毫秒    占比');
});
