import { describe, expect, it } from 'vitest';
import { findingsWith, testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

const plugins = [{ manifest, module: plugin }];

testRulePage({ rule: 'schema/code-as-string', page: plugin.pages!['schema/code-as-string']!, plugins });

describe('fixes', () => {
  const pack = 'kind: policyPack\nlandUseCodes:\n  - { code: "0701", name: 城镇住宅用地, level: 2 }\n  - { code: "09", name: 商业服务业用地, level: 1 }\n  - { code: "0009", name: 自拟, level: 2 }\n';
  it.each([
    ['planUseCode: 0701', ['"0701"'], '0701 is 701 to YAML, and one code of the list fits'],
    ['planUseCode: 701', ['"0701"'], 'the same without its zero'],
    ['planUseCode: 9', [], 'two codes of the list fit'],
    ['planUseCode: 8', [], 'no code of the list fits, three patterns do'],
    ['districtCode: 230805', ['"230805"'], 'six digits are six digits'],
  ])('%s', (field, titles) => {
    const findings = findingsWith({
      rule: 'schema/code-as-string',
      plugins,
      files: { 'policy/pack.yaml': pack, 'inventory/df.yaml': `kind: parcelInventory\nparcels:\n  - { ${field} }\n` },
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]!.fixes.map(({ title }) => title.en)).toEqual(titles.map((code) => `Change to ${code}`));
  });
});
