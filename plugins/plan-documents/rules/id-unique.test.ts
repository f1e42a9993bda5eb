import { expect, it } from 'vitest';
import { findingsWith, testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

const plugins = [{ manifest, module: plugin }];

testRulePage({ rule: 'reference/id-unique', page: plugin.pages!['reference/id-unique']!, plugins });

it('tells of every place but the first, and offers each a number that is free', () => {
  const findings = findingsWith({
    rule: 'reference/id-unique',
    plugins,
    files: {
      'inventory/a.yaml': 'kind: parcelInventory\nparcels:\n  - { id: P-DF-01-98 }\n  - { id: P-DF-01-98 }\n',
      'inventory/b.yaml': 'kind: parcelInventory\nparcels:\n  - { id: P-DF-01-98 }\n  - { id: P-DF-01-99 }\n',
    },
  });
  expect(findings.map(({ uri, related }) => [uri, related[0]!.uri])).toEqual([
    ['inventory/a.yaml', 'inventory/a.yaml'],
    ['inventory/b.yaml', 'inventory/a.yaml'],
  ]);
  // After 99 comes 100, which is no id of a parcel: no fix is better than a wrong one.
  expect(findings.flatMap(({ fixes }) => fixes)).toEqual([]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});
