import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sealOf } from './seal.ts';

const text = `
apiVersion: redev/v1
kind: annualPlan
id: AP-2026
title: 年度计划（示意）
version: "1.0.0"
status: approved
asOf: "2026-11-20"
approvedBy: 市政府
approvedDate: "2025-12-20"
year: 2026
targets:
  - { goalRef: G-01, value: 63.0840, unit: ha }
tasks:
  - { id: AP-2026-T01, dueDate: "2026-12-31", status: planned, x-note: 备注 }
`;
const sealed = sealOf('annualPlan', parse(text));

describe('the seal of a document', () => {
  it('is what anyone computes from its description', () => {
    const canonical =
      '{"apiVersion":"redev/v1","approvedBy":"市政府","approvedDate":"2025-12-20","id":"AP-2026","kind":"annualPlan","targets":[{"goalRef":"G-01","unit":"ha","value":63.084}],' +
      '"tasks":[{"dueDate":"2026-12-31","id":"AP-2026-T01","x-note":"备注"}],"title":"年度计划（示意）","version":"1.0.0","year":2026}';
    expect(sealed).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'));
  });

  it.each([
    ['the status', ['status: approved', 'status: published']],
    ['the as-of date', ['2026-11-20', '2027-01-31']],
    ['the state of a task', ['status: planned', 'status: done, doneDate: "2026-10-28"']],
    ['how a number is written', ['63.0840', '63.084']],
    ['a comment', ['year: 2026', 'year: 2026 # 本年']],
    ['the order of keys', ['{ goalRef: G-01, value: 63.0840, unit: ha }', '{ value: 63.0840, unit: ha, goalRef: G-01 }']],
    ['a change log', ['year: 2026', 'year: 2026\nchangeLog: [{ date: "2026-11-20", by: 市局, what: 更新, why: 执行 }]']],
    ['progress', ['year: 2026', 'year: 2026\nprogress: [{ goalRef: G-01, actual: 1, ratePct: 2 }]']],
  ])('does not depend on %s', (_, [from, to]) => {
    expect(sealOf('annualPlan', parse(text.replace(from!, to!)))).toBe(sealed);
  });

  it.each([
    ['a number', ['63.0840', '63.0841']],
    ['a date', ['2026-12-31', '2026-12-30']],
    ['the version', ['1.0.0', '1.0.1']],
    ['the day of approval', ['2025-12-20', '2025-12-21']],
    ['a text', ['（示意）', '']],
    ['a field of ours', ['x-note: 备注', 'x-note: 备']],
    ['a key more', ['year: 2026', 'year: 2026\nplanRef: SP-2025-2030']],
  ])('depends on %s', (_, [from, to]) => {
    expect(sealOf('annualPlan', parse(text.replace(from!, to!)))).not.toBe(sealed);
  });

  it('takes any value of any kind', () => {
    fc.assert(
      fc.property(fc.constantFrom('annualPlan', 'workspace', 'noSuchKind', undefined), fc.jsonValue(), (kind, value) => {
        expect(sealOf(kind, value)).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });
});
