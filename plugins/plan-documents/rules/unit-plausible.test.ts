import { describe, expect, it } from 'vitest';
import { findingsWith, testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

const plugins = [{ manifest, module: plugin }];

testRulePage({ rule: 'schema/unit-plausible', page: plugin.pages!['schema/unit-plausible']!, plugins });

const inventory = (field: string) => ({ 'inventory/df.yaml': `kind: parcelInventory\nparcels:\n  - { ${field} }\n` });
const control = (field: string) => ({ 'plan/detailed/x.yaml': `kind: unitDetailedPlan\nparcelControls:\n  - { ${field} }\n` });

describe('limits', () => {
  it.each([
    [inventory('areaM2: 50'), 0],
    [inventory('areaM2: 49.99'), 1],
    [inventory('areaM2: 2000000'), 0],
    [inventory('areaM2: 2000000.01'), 1],
    [inventory('farCurrent: 6'), 0],
    [inventory('farCurrent: 6.01'), 1],
    [inventory('farCurrent: 0'), 0],
    [control('densityPct: 80'), 0],
    [control('densityPct: 80.01'), 1],
    [control('heightM: 150'), 0],
    [control('heightM: 150.1'), 1],
    [{ 'plan/units/x.yaml': 'kind: redevelopmentUnit\nareaHa: 1\n' }, 0],
    [{ 'plan/units/x.yaml': 'kind: redevelopmentUnit\nareaHa: 0.99\n' }, 1],
    [{ 'plan/units/x.yaml': 'kind: redevelopmentUnit\nareaHa: 500.01\n' }, 1],
  ])('%j', (files, count) => {
    expect(findingsWith({ rule: 'schema/unit-plausible', plugins, files })).toHaveLength(count);
  });
});
