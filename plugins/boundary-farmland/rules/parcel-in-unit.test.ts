import { describe, expect, it } from 'vitest';
import { findingsWith, testRulePage } from '@plansmith/engine/testing';
import { manifest as documents } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as documentKinds } from '@plansmith/plugin-plan-documents/rules';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

const plugins = [{ manifest: documents, module: documentKinds }, { manifest, module: plugin }];

testRulePage({ rule: 'geometry/parcel-in-unit', page: plugin.pages!['geometry/parcel-in-unit']!, plugins });

const feature = (id: string, [west, east]: readonly [number, number]) => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'Polygon', coordinates: [[[west, 46.815], [east, 46.815], [east, 46.8156], [west, 46.8156], [west, 46.815]]] },
});

describe('tolerance', () => {
  it.each([
    ['4.6 m2 outside, 5.1 allowed', 130.4149991, 0],
    ['5.6 m2 outside, 5.1 allowed', 130.4149989, 1],
  ])('%s', (_, west, count) => {
    const findings = findingsWith({
      rule: 'geometry/parcel-in-unit',
      plugins,
      files: {
        'workspace.yaml': 'kind: workspace\nlayers:\n  - { name: parcels, file: layers/parcels.geojson }\n  - { name: units, file: layers/units.geojson }\n',
        'policy/pack.yaml': 'kind: policyPack\nparameters:\n  tol.areaRelPct: { value: 0.1 }\n  tol.areaAbsM2: { value: 1 }\n',
        'inventory/df.yaml': 'kind: parcelInventory\nparcels:\n  - { id: P-DF-01-01 }\n',
        'plan/units/U-DF-01.yaml': 'kind: redevelopmentUnit\nid: U-DF-01\nparcelRefs: [ P-DF-01-01 ]\n',
        'layers/parcels.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature('P-DF-01-01', [west, 130.416])] }),
        'layers/units.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature('U-DF-01', [130.415, 130.418])] }),
      },
    });
    expect(findings).toHaveLength(count);
  });
});
