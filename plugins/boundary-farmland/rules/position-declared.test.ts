import { describe, expect, it } from 'vitest';
import { findingsWith, testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/position-declared', page: pageOf('boundary/position-declared'), plugins });

const box = (id: string, west: number, east: number) => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'Polygon', coordinates: [[[west, 46.815], [east, 46.815], [east, 46.8166], [west, 46.8166], [west, 46.815]]] },
});

function layer(name: string): string {
  return `  - { name: ${name}, file: layers/${name}.geojson }\n`;
}

function collection(...features: readonly object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function check(insidePct: number) {
  return findingsWith({
    rule: 'boundary/position-declared',
    plugins,
    files: {
      'workspace.yaml': `kind: workspace\nlayers:\n${['parcels', 'units', 'udb'].map(layer).join('')}`,
      'policy/pack.yaml': 'kind: policyPack\nparameters:\n  tol.sharePct: { value: 0.5 }\n',
      'plan/units/U-DF-01.yaml': `kind: redevelopmentUnit\nid: U-DF-01\nudbPosition: { insidePct: ${insidePct} }\n`,
      'layers/parcels.geojson': collection(),
      'layers/units.geojson': collection(box('U-DF-01', 130.415, 130.425)),
      // The two parts of the boundary cover each other: 40 % of the unit, however they are counted.
      'layers/udb.geojson': collection(box('UDB-01', 130.41, 130.418), box('UDB-02', 130.417, 130.419)),
    },
  });
}

describe('tolerance', () => {
  it.each([
    [40, 0],
    [40.5, 0],
    [40.51, 1],
    [39.5, 0],
    [39.49, 1],
  ])('%f %% recorded, 40 %% measured', (recorded, count) => {
    expect(check(recorded)).toHaveLength(count);
  });
});

/** Share of the unit that the finding shows, in percent. */
function witnessPct(recorded: number): number {
  const [finding] = check(recorded);
  const whole = finding!.terms.find(({ label }) => label.en.startsWith('measured area'))!.value as number;
  return Math.round((finding!.witness!.areaM2! / whole) * 1000) / 10;
}

it('shows what lies outside where too much is recorded, what lies inside where too little is', () => {
  expect(witnessPct(100)).toBe(60);
  expect(witnessPct(0)).toBe(40);
});
