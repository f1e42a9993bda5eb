import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '@plansmith/engine';
import { manifest as documentsManifest } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as documents } from '@plansmith/plugin-plan-documents/rules';
import { manifest } from '../manifest.gen.ts';
import { plugin } from '../rules/index.ts';
import type { FeatureAnswer } from './feature-at.ts';
import { paletteRow } from './palette.ts';
import type { Scene } from './scene.ts';

const layer = (id: string, east: number): string =>
  `{"type":"FeatureCollection","features":[\n{"type":"Feature","id":"${id}","properties":{},"geometry":{"type":"Polygon","coordinates":[[[130,46],[${east},46],[${east},46.01],[130,46.01],[130,46]]]}}\n]}\n`;

const files: Readonly<Record<string, string>> = {
  'workspace.yaml': 'kind: workspace\nlayers:\n  - { name: parcels, file: layers/parcels.geojson, synthetic: true, source: 示意, date: "2026-01-01" }\n  - { name: units, file: layers/units.geojson }\n  - { name: udb, file: layers/missing.geojson }\n',
  'layers/parcels.geojson': layer('P-DF-01-01', 130.01),
  'layers/units.geojson': layer('U-DF-01', 130.02),
  'inventory/df.yaml': 'kind: parcelInventory\nparcels:\n  - id: P-DF-01-01\n    planUseCode: "0901"\n    implementYear: 2026\n',
  'plan/units/U-DF-01.yaml': 'kind: redevelopmentUnit\nid: U-DF-01\ntitle: 佳东\nparcelRefs:\n  - P-DF-01-01\n',
  'plan/detailed/U-DF-01.yaml': 'kind: unitDetailedPlan\nunitRef: U-DF-01\nparcelControls:\n  - parcelRef: P-DF-01-01\n    useCode: "100101"\n    grossM2: 1000\n    plannedGfaM2: 1500\n',
  'ledgers/transfer.yaml': 'kind: transferLedger\nentries:\n  - id: T-01\n    toParcel: P-DF-01-01\n    reason: 示意\n',
};

function engineOf(change: Readonly<Record<string, string>> = {}): Engine {
  const engine = createEngine({ version: 'test', plugins: [{ manifest: documentsManifest, module: documents }, { manifest, module: plugin }] });
  engine.update({ set: Object.entries({ ...files, ...change }).map(([uri, content]) => ({ uri, content })) });
  return engine;
}

function versions(scene: Scene): Record<string, string> {
  return Object.fromEntries(scene.layers.map(({ name, version }) => [name, version]));
}

describe('map/scene', () => {
  it('gives layers that could be read, and what the documents say of each parcel and unit', () => {
    const scene = engineOf().query('map/scene', { have: {} }) as Scene;
    expect(scene.layers.map(({ name, synthetic, features }) => [name, synthetic, features?.length])).toEqual([['parcels', true, 1], ['units', false, 1]]);
    expect(scene.layers[0]).toMatchObject({ source: '示意', date: '2026-01-01', featureCount: 1 });
    expect(scene.parcels).toMatchObject([{ id: 'P-DF-01-01', unit: 'U-DF-01', planUse: { code: '100101', color: '#b8835a' }, planned: { far: 1.5 }, year: 2026, records: [{ uri: 'inventory/df.yaml' }, { uri: 'plan/detailed/U-DF-01.yaml' }] }]);
    expect(scene.units).toMatchObject([{ id: 'U-DF-01', title: '佳东' }]);
    expect(scene.years).toEqual([2026]);
  });

  it('takes the use of the inventory until there is a detailed plan', () => {
    const scene = engineOf({ 'plan/detailed/U-DF-01.yaml': 'kind: unitDetailedPlan\n' }).query('map/scene', { have: {} }) as Scene;
    expect(scene.layers[0]).toMatchObject({ source: '示意', date: '2026-01-01', featureCount: 1 });
    expect(scene.parcels).toMatchObject([{ planUse: { code: '0901' }, planned: { far: null } }]);
  });

  it('sends geometry again only when it changed', () => {
    const engine = engineOf();
    const have = versions(engine.query('map/scene', { have: {} }) as Scene);
    const again = engine.query('map/scene', { have }) as Scene;
    expect(again.layers.map(({ features }) => features)).toEqual([undefined, undefined]);
    engine.update({ set: [{ uri: 'layers/units.geojson', content: layer('U-DF-01', 130.03) }] });
    const changed = engine.query('map/scene', { have }) as Scene;
    expect(changed.layers.map(({ name, features }) => [name, features?.length])).toEqual([['parcels', undefined], ['units', 1]]);
  });
});

describe('map/feature-at', () => {
  it.each([
    ['plan/detailed/U-DF-01.yaml', ['parcelControls', 0, 'plannedGfaM2'], { layer: 'parcels', id: 'P-DF-01-01' }],
    ['plan/detailed/U-DF-01.yaml', ['parcelControls'], { layer: 'units', id: 'U-DF-01' }],
    ['plan/units/U-DF-01.yaml', ['parcelRefs', 0], { layer: 'parcels', id: 'P-DF-01-01' }],
    ['plan/units/U-DF-01.yaml', ['title'], { layer: 'units', id: 'U-DF-01' }],
    ['ledgers/transfer.yaml', ['entries', 0, 'reason'], { layer: 'parcels', id: 'P-DF-01-01' }],
    ['workspace.yaml', ['layers', 0], null],
    ['nowhere.yaml', [], null],
  ] as const)('%s %j is %j', (uri, path, answer) => {
    expect(engineOf().query('map/feature-at', { uri, path }) as FeatureAnswer | null).toEqual(answer);
  });
});

describe('paletteRow', () => {
  it('takes the longest prefix', () => {
    expect(paletteRow('070102')?.title.zh).toBe('居住用地');
    expect(paletteRow('0702')?.title.zh).toBe('社区服务设施用地');
    expect(paletteRow('99')).toBeUndefined();
  });
});
