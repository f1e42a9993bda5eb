import { describe, expect, it } from 'vitest';
import { findingsWith, testRulePage } from '@plansmith/engine/testing';
import { manifest as documents } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as documentKinds } from '@plansmith/plugin-plan-documents/rules';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

const plugins = [{ manifest: documents, module: documentKinds }, { manifest, module: plugin }];

testRulePage({ rule: 'geometry/unit-in-scope', page: plugin.pages!['geometry/unit-in-scope']!, plugins });

const feature = (id: string, east: number) => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'Polygon', coordinates: [[[130.415, 46.815], [east, 46.815], [east, 46.8166], [130.415, 46.8166], [130.415, 46.815]]] },
});

describe('tolerance', () => {
  it.each([
    ['0.95 m2 outside', 130.41800007, 0],
    ['1.36 m2 outside', 130.4180001, 1],
  ])('%s', (_, east, count) => {
    const findings = findingsWith({
      rule: 'geometry/unit-in-scope',
      plugins,
      files: {
        'workspace.yaml': 'kind: workspace\nlayers:\n  - { name: units, file: layers/units.geojson }\n  - { name: pilotScope, file: layers/pilotScope.geojson }\n',
        'policy/pack.yaml': 'kind: policyPack\nparameters:\n  tol.areaAbsM2: { value: 1 }\n',
        'plan/units/U-DF-01.yaml': 'kind: redevelopmentUnit\nid: U-DF-01\n',
        'layers/units.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature('U-DF-01', east)] }),
        'layers/pilotScope.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature('S-1', 130.418)] }),
      },
    });
    expect(findings).toHaveLength(count);
  });
});
