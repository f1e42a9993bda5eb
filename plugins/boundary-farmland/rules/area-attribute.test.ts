import { describe, expect, it } from 'vitest';
import { findingsWith, testRulePage } from '@plansmith/engine/testing';
import { areaM2, type PolygonGeometry } from '@plansmith/geo';
import { manifest as documents } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as documentKinds } from '@plansmith/plugin-plan-documents/rules';
import { planarAreaInZone } from '../core/planar-area.ts';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

const plugins = [{ manifest: documents, module: documentKinds }, { manifest, module: plugin }];

testRulePage({ rule: 'geometry/area-attribute', page: plugin.pages!['geometry/area-attribute']!, plugins });

const outline: PolygonGeometry = { type: 'Polygon', coordinates: [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.8156], [130.415, 46.8156], [130.415, 46.815]]] };
/** Small enough for the absolute tolerance to be the larger one. */
const small: PolygonGeometry = { type: 'Polygon', coordinates: [[[130.415, 46.815], [130.4152, 46.815], [130.4152, 46.8151], [130.415, 46.8151], [130.415, 46.815]]] };

function check(geometry: PolygonGeometry, areas: { readonly areaM2: number; readonly areaHa?: number }) {
  const feature = (id: string) => ({ type: 'Feature', id, properties: {}, geometry });
  return findingsWith({
    rule: 'geometry/area-attribute',
    plugins,
    files: {
      'workspace.yaml': 'kind: workspace\nlayers:\n  - { name: parcels, file: layers/parcels.geojson }\n  - { name: units, file: layers/units.geojson }\n',
      'policy/pack.yaml': 'kind: policyPack\nparameters:\n  tol.areaRelPct: { value: 0.1 }\n  tol.areaAbsM2: { value: 1 }\n',
      'inventory/df.yaml': `kind: parcelInventory\nparcels:\n  - { id: P-DF-01-01, areaM2: ${areas.areaM2} }\n`,
      ...(areas.areaHa !== undefined && { 'plan/units/U-DF-01.yaml': `kind: redevelopmentUnit\nid: U-DF-01\nareaHa: ${areas.areaHa}\n` }),
      'layers/parcels.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature('P-DF-01-01')] }),
      'layers/units.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature('U-DF-01')] }),
    },
  });
}

describe('tolerance', () => {
  const large = areaM2(outline);
  const tiny = areaM2(small);
  it.each([
    ['relative, just inside', outline, large * 1.00099, 0],
    ['relative, just outside', outline, large * 1.00101, 1],
    ['relative, below, just inside', outline, large * 0.99901, 0],
    ['relative, below, just outside', outline, large * 0.99899, 1],
    ['absolute, just inside', small, tiny + 0.999, 0],
    ['absolute, just outside', small, tiny + 1.001, 1],
  ])('%s', (_, geometry, stored, count) => {
    expect(check(geometry, { areaM2: stored })).toHaveLength(count);
  });

  it('measures units in hectares', () => {
    expect(check(outline, { areaM2: large, areaHa: (large / 10_000) * 1.00099 })).toHaveLength(0);
    expect(check(outline, { areaM2: large, areaHa: (large / 10_000) * 1.00101 })).toHaveLength(1);
  });
});

it('shows the arithmetic: recorded, measured, difference, allowed, and where the tolerance comes from', () => {
  const [finding] = check(outline, { areaM2: 5099.42 });
  expect(finding!.terms.map(({ value, unit, role }) => [value, unit, role])).toEqual([
    [5099.42, 'm2', 'stored'],
    [5090.42, 'm2', 'result'],
    [9, 'm2', 'difference'],
    [5.09, 'm2', 'limit'],
    [0.1, 'pct', 'limit'],
    [1, 'm2', 'limit'],
  ]);
  expect(finding!.message.zh).toBe('P-DF-01-01 填写面积 5099.42 m2，图形的椭球面积 5090.42 m2，相差 9 m2，允许 5.09 m2');
  expect(finding!.feature).toEqual({ layer: 'parcels', id: 'P-DF-01-01' });
});

function parcelFeature(geometry: PolygonGeometry, index: number): object {
  return { type: 'Feature', id: `P-DF-01-0${index + 1}`, properties: {}, geometry };
}

function planarM2(geometry: PolygonGeometry): number {
  return planarAreaInZone(geometry)!.areaM2;
}

it('names the zone whose plane areas a file holds', () => {
  const boxes = [130.415, 130.42, 130.425].map((west): PolygonGeometry => ({ type: 'Polygon', coordinates: [[[west, 46.815], [west + 0.003, 46.815], [west + 0.003, 46.8166], [west, 46.8166], [west, 46.815]]] }));
  const findings = findingsWith({
    rule: 'geometry/area-attribute',
    plugins,
    files: {
      'workspace.yaml': 'kind: workspace\nlayers:\n  - { name: parcels, file: layers/parcels.geojson }\n  - { name: units, file: layers/units.geojson }\n',
      'policy/pack.yaml': 'kind: policyPack\nparameters:\n  tol.areaRelPct: { value: 0.1 }\n  tol.areaAbsM2: { value: 1 }\n',
      'inventory/df.yaml': `kind: parcelInventory\nparcels:\n${boxes.map((geometry, index) => `  - { id: P-DF-01-0${index + 1}, areaM2: ${planarM2(geometry).toFixed(2)} }\n`).join('')}`,
      'layers/parcels.geojson': JSON.stringify({ type: 'FeatureCollection', features: boxes.map(parcelFeature) }),
      'layers/units.geojson': JSON.stringify({ type: 'FeatureCollection', features: [] }),
    },
  });
  expect(planarM2(boxes[0]!) / areaM2(boxes[0]!) - 1).toBeCloseTo(0.000285, 5);
  expect(findings.map(({ messageId, severity }) => [messageId, severity])).toEqual([['planarZone', 'info']]);
  expect(findings[0]!.message.zh).toContain('3 个地块中有 3 个的填写面积正是 EPSG:4552');
});
