import { expect, it } from 'vitest';
import { createEngine } from '@plansmith/engine';
import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

const plugins = [{ manifest, module: plugin }];

testRulePage({ rule: 'schema/valid', page: plugin.pages!['schema/valid']!, plugins });

function check(files: Readonly<Record<string, string | Uint8Array>>) {
  const engine = createEngine({ version: 'test', plugins, onlyRules: ['schema/valid', 'schema/code-as-string', 'schema/date-format'] });
  engine.update({ set: Object.entries(files).map(([uri, content]) => ({ uri, content })) });
  return engine.report().findings;
}

it('names the encoding of a file that is not UTF-8, and tells of it once', () => {
  // "kind: 工作区" in GB 18030.
  const bytes = Uint8Array.from([0x6b, 0x69, 0x6e, 0x64, 0x3a, 0x20, 0xb9, 0xa4, 0xd7, 0xf7, 0xc7, 0xf8, 0x0a]);
  const findings = check({ 'workspace.yaml': bytes });
  expect(findings.map(({ rule, messageId }) => [rule, messageId])).toEqual([['schema/valid', 'yaml.encoding']]);
  expect(findings[0]!.message.zh).toContain('GBK');
});

it('leaves codes and dates to the rules that know how to mend them: one cause, one finding', () => {
  const findings = check({
    'inventory/df.yaml': 'kind: parcelInventory\nasOf: "2026-9-30"\nparcels:\n  - { districtCode: 230805, areaM2: many }\n',
  });
  expect(findings.filter(({ messageId }) => messageId !== 'missingKey').map(({ rule, path }) => [rule, path.at(-1)])).toEqual([
    ['schema/date-format', 'asOf'],
    ['schema/code-as-string', 'districtCode'],
    ['schema/valid', 'areaM2'],
  ]);
});

it('still checks the rest of a file whose text is broken in one place', () => {
  const findings = check({ 'ledgers/transfer.yaml': 'kind: transferLedger\nkind: transferLedger\nentries: 5\n' });
  expect(findings.filter(({ messageId }) => messageId !== 'missingKey').map(({ messageId, range }) => [messageId, range.start.line])).toEqual([
    ['yaml.duplicateKey', 1],
    ['wrongType', 2],
  ]);
});

it('tells of a half-typed key once, as broken text', () => {
  const findings = check({ 'ledgers/transfer.yaml': 'kind: transferLedger\nentries: []\nsumm\n' });
  expect(findings.filter(({ messageId }) => messageId !== 'missingKey').map(({ messageId, range }) => [messageId, range.start.line])).toEqual([['yaml.syntax', 2]]);
});

it('gives each missing key a fingerprint of its own', () => {
  const missing = check({ 'ledgers/transfer.yaml': 'kind: transferLedger\n' });
  expect(missing.length).toBeGreaterThan(5);
  expect(new Set(missing.map(({ fingerprint }) => fingerprint)).size).toBe(missing.length);
});
