import { describe, expect, it } from 'vitest';
import { findingsWith, testRulePage } from '@plansmith/engine/testing';
import { manifest as documents } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as documentKinds } from '@plansmith/plugin-plan-documents/rules';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

const plugins = [{ manifest: documents, module: documentKinds }, { manifest, module: plugin }];

testRulePage({ rule: 'boundary/permanent-farmland', page: plugin.pages!['boundary/permanent-farmland']!, plugins });

type Box = readonly [number, number, number, number];

function collection(boxes: Readonly<Record<string, Box>>): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: Object.entries(boxes).map(([id, [west, south, east, north]]) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] },
    })),
  });
}

function check(code: string, farmland: Readonly<Record<string, Box>>) {
  return findingsWith({
    rule: 'boundary/permanent-farmland',
    plugins,
    files: {
      'workspace.yaml': 'kind: workspace\nlayers:\n  - { name: parcels, file: layers/parcels.geojson }\n  - { name: permanentFarmland, file: layers/farmland.geojson }\n',
      'policy/pack.yaml':
        'kind: policyPack\nparameters:\n  overlay.noiseM2: { value: 1 }\n  overlay.noiseWidthM: { value: 0.1 }\nuseFamilies:\n  - { family: water, codes: [ "17" ] }\n  - { family: agriculture, codes: [ "01", "06" ] }\n',
      'inventory/df.yaml': `kind: parcelInventory\nparcels:\n  - { id: P-DF-01-01, planUseCode: "${code}" }\n`,
      'layers/parcels.geojson': collection({ 'P-DF-01-01': [130.415, 46.815, 130.416, 46.8156] }),
      'layers/farmland.geojson': collection(farmland),
    },
  });
}

describe('what counts as construction', () => {
  it.each([
    ['0103', 0],
    ['0501', 0],
    ['1701', 0],
    ['0601', 1],
    ['1401', 1],
    ['1207', 1],
    ['100102', 1],
  ])('%s', (code, count) => {
    expect(check(code, { 'F-1': [130.4155, 46.815, 130.416, 46.8156] })).toHaveLength(count);
  });
});

describe('overlay noise', () => {
  it.each([
    ['a strip 0.099 m wide', [130.4159987, 46.815, 130.417, 46.8156], 0],
    ['a strip 0.107 m wide', [130.4159986, 46.815, 130.417, 46.8156], 1],
    ['a corner of 0.85 m2', [130.41599, 46.81559, 130.417, 46.817], 0],
    ['a corner of 1.22 m2', [130.415988, 46.815588, 130.417, 46.817], 1],
  ] as const)('%s', (_, box, count) => {
    expect(check('100102', { 'F-1': box })).toHaveLength(count);
  });
});

it('counts ground that two farmland polygons cover once, and shows both', () => {
  const [finding, ...others] = check('100102', { 'F-1': [130.4152, 46.815, 130.4156, 46.8156], 'F-2': [130.4154, 46.815, 130.4158, 46.8156] });
  expect(others).toEqual([]);
  expect(finding!.witness?.areaM2).toBe(3054.25);
  expect(finding!.related.map(({ path }) => path[1])).toEqual(['P-DF-01-01', 'F-1', 'F-2']);
});
