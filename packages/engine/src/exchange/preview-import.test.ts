import { applySpanEdits } from '@plansmith/base';
import { expect, it } from 'vitest';
import { manifest } from '../../../../plugins/plan-documents/manifest.gen.ts';
import { plugin } from '../../../../plugins/plan-documents/rules/index.ts';
import { createEngine } from '../engine.ts';

const workspace = 'kind: workspace\nid: WS\nlayers:\n  - { name: parcels, file: layers/parcels.geojson }\n';
const inventory = 'kind: parcelInventory\nid: INV-DF\nparcels:\n  - id: P-DF-01-01\n    useStatus: 在用 # 现场\n';
const layer = '{ "type": "FeatureCollection", "features": [] }';

it('plans an import over the texts as an editor holds them, and changes nothing; the edits carry it out', () => {
  const engine = createEngine({ version: 'test', plugins: [{ manifest, module: plugin }], onlyRules: [] });
  engine.update({ set: [{ uri: 'workspace.yaml', content: workspace }, { uri: 'inventory/df.yaml', content: inventory }, { uri: 'layers/parcels.geojson', content: layer }] });
  const request = structuredClone({
    target: { kind: 'parcels' } as const,
    sourceName: 'a.csv',
    layer: { name: 'a', fields: [{ name: 'DKBH', type: 'text' }, { name: 'SYZK', type: 'text' }] as const, features: [{ id: undefined, attributes: { DKBH: 'P-DF-01-01', SYZK: '空置' }, geometry: undefined }] },
  });
  const plan = structuredClone(engine.previewImport(request));
  expect(plan.files).toHaveLength(1);
  expect(engine.text('inventory/df.yaml')).toBe(inventory);
  const next = applySpanEdits(inventory, plan.files[0]!.edits);
  expect(next).toBe(inventory.replace('在用', '空置'));
  engine.update({ set: [{ uri: 'inventory/df.yaml', content: next }] });
  expect(engine.previewImport(request).report.unchanged).toEqual(['P-DF-01-01']);
  engine.dispose();
});
