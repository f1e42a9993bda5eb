import { describe, expect, it } from 'vitest';
import { findingsWith, testRulePage } from '@plansmith/engine/testing';
import { manifest as documents } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as documentKinds } from '@plansmith/plugin-plan-documents/rules';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

const plugins = [{ manifest: documents, module: documentKinds }, { manifest, module: plugin }];

testRulePage({ rule: 'geometry/parcel-overlap', page: plugin.pages!['geometry/parcel-overlap']!, plugins });

type Box = readonly [number, number, number, number];

function check(boxes: Readonly<Record<string, Box>>) {
  const features = Object.entries(boxes).map(([id, [west, south, east, north]]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] },
  }));
  return findingsWith({
    rule: 'geometry/parcel-overlap',
    plugins,
    files: {
      'workspace.yaml': 'kind: workspace\nlayers:\n  - { name: parcels, file: layers/parcels.geojson }\n',
      'policy/pack.yaml': 'kind: policyPack\nparameters:\n  overlay.noiseM2: { value: 1 }\n  overlay.noiseWidthM: { value: 0.1 }\n',
      'layers/parcels.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
    },
  });
}

describe('overlay noise', () => {
  const a: Box = [130.415, 46.815, 130.416, 46.8156];
  it.each([
    ['a strip 0.099 m wide and 6.6 m2', [130.4159987, 46.815, 130.417, 46.8156], 0],
    ['a strip 0.107 m wide and 7.1 m2', [130.4159986, 46.815, 130.417, 46.8156], 1],
    ['a corner of 0.85 m2', [130.41599, 46.81559, 130.417, 46.817], 0],
    ['a corner of 1.22 m2', [130.415988, 46.815588, 130.417, 46.817], 1],
  ] as const)('%s', (_, b, count) => {
    expect(check({ 'P-DF-01-01': a, 'P-DF-01-02': b })).toHaveLength(count);
  });
});

it('reports every pair once, with the shape in conflict', () => {
  const findings = check({
    'P-DF-01-01': [130.415, 46.815, 130.416, 46.8156],
    'P-DF-01-02': [130.4155, 46.815, 130.417, 46.8156],
    'P-DF-01-03': [130.4158, 46.815, 130.418, 46.8156],
  });
  expect(findings.map(({ message, witness }) => [message.en.split(',')[0], witness?.geometry.type, witness?.areaM2])).toEqual([
    ['P-DF-01-01 and P-DF-01-02 overlap by 2545.21 m2', 'Polygon', 2545.21],
    ['P-DF-01-01 and P-DF-01-03 overlap by 1018.08 m2', 'Polygon', 1018.08],
    ['P-DF-01-02 and P-DF-01-03 overlap by 6108.5 m2', 'Polygon', 6108.5],
  ]);
});
