import { expect, it } from 'vitest';
import { findingsWith, testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

const plugins = [{ manifest, module: plugin }];

testRulePage({ rule: 'reference/target-exists', page: plugin.pages!['reference/target-exists']!, plugins });

it('offers the nearest ids first, three at most', () => {
  const ids = ['U-DF-01', 'U-DF-02', 'U-DF-03', 'U-DF-10', 'U-XY-11'];
  const findings = findingsWith({
    rule: 'reference/target-exists',
    plugins,
    files: {
      ...Object.fromEntries(ids.map((id) => [`plan/units/${id}.yaml`, `kind: redevelopmentUnit\nid: ${id}\n`])),
      'plan/detailed/x.yaml': 'kind: unitDetailedPlan\nunitRef: U-DF-11\n',
    },
  });
  expect(findings[0]!.fixes.map(({ title }) => title.en)).toEqual(['Change to U-DF-01', 'Change to U-DF-10', 'Change to U-DF-02']);
  expect(findings[0]!.message.zh).toBe('没有编号为 U-DF-11 的再开发空间单元，是否为 U-DF-01、U-DF-10、U-DF-02？');
});

it('comes and goes with its target', () => {
  const plan = { 'plan/detailed/x.yaml': 'kind: unitDetailedPlan\nunitRef: U-DF-01\n' };
  const unit = { 'plan/units/U-DF-01.yaml': 'kind: redevelopmentUnit\nid: U-DF-01\n' };
  expect(findingsWith({ rule: 'reference/target-exists', plugins, files: plan })).toHaveLength(1);
  // The reference is read before its target is there: it must be looked at again.
  expect(findingsWith({ rule: 'reference/target-exists', plugins, files: { ...plan, ...unit } })).toEqual([]);
});
