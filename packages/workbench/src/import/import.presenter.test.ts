import { ok } from '@plansmith/base';
import { createEngine } from '@plansmith/engine';
import type { ImportEdits } from '@plansmith/engine/import-desk';
import type { ShapeProposal } from '@plansmith/plugin';
import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../../../plugins/plan-documents/manifest.gen.ts';
import { plugin } from '../../../../plugins/plan-documents/rules/index.ts';
import { createImport, placeOf, type ImportPresenter, type ImportWorld } from './import.presenter.ts';

const wkt = 'POLYGON((130.3 46.8, 130.301 46.8, 130.301 46.801, 130.3 46.801, 130.3 46.8))';
const inventory = 'kind: parcelInventory\nid: INV-DF\ntitle: 东风区\nparcels:\n  - id: P-DF-01-01\n    useStatus: 在用 # 现场\n';
const texts = {
  'workspace.yaml': 'kind: workspace\nid: WS\nlayers:\n  - { name: parcels, title: 地块, file: layers/parcels.geojson }\n',
  'inventory/df.yaml': inventory,
  'layers/parcels.geojson': '{ "type": "FeatureCollection", "features": [] }\n',
};

/** An import over a real engine in this thread, with a world that remembers what was done to it. */
function importing(csv: string, options: { readonly conflicts?: readonly string[] } = {}) {
  const engine = createEngine({ version: 'test', plugins: [{ manifest, module: plugin }], onlyRules: [] });
  engine.update({ set: Object.entries(texts).map(([uri, content]) => ({ uri, content })) });
  engine.openImport('one', [{ name: 'a.csv', content: new Blob([csv]) }]);
  const proposals: (ShapeProposal | undefined)[] = [];
  const applied: ImportEdits[] = [];
  const scheduled: (() => void)[] = [];
  const checkNumber = signal(1);
  const world: ImportWorld = {
    checkNumber,
    preview: (settings, onProgress) => engine.previewFiles('one', { encoding: 'UTF-8', ...settings }, onProgress),
    edits: () => engine.importEdits('one'),
    async apply(edits) {
      applied.push(edits);
      return ok(undefined);
    },
    conflicts: () => options.conflicts ?? [],
    isReadonly: () => false,
    propose: (proposal) => proposals.push(proposal),
    schedule: (action) => scheduled.push(action),
  };
  const presenter = createImport(world);
  return { presenter, engine, proposals, applied, scheduled, checkNumber };
}

function settled(presenter: ImportPresenter): Promise<void> {
  return new Promise((resolve) => {
    const stop = presenter.busy.subscribe((busy) => {
      if (busy) return;
      queueMicrotask(() => stop());
      resolve();
    });
  });
}

const withSystem = `DKBH,SYZK,备注,WKT\nP-DF-01-01,空置,甲,"SRID=4490;${wkt}"\n`;

describe('an import', () => {
  it('previews, proposes its shapes, and carries out what was seen', async () => {
    const { presenter, proposals, applied } = importing(withSystem);
    expect(presenter.obstacle.value?.zh).toBe('正在读取…');
    await settled(presenter);
    expect([presenter.obstacle.value, presenter.preview.value!.plan!.counts.changed]).toEqual([undefined, 1]);
    expect(proposals.at(-1)!.shapes.map(({ id, change }) => [id, change])).toEqual([['P-DF-01-01', 'added']]);
    expect(await presenter.run()).toBe(true);
    expect(applied[0]!.edit.changes!['inventory/df.yaml']!.map(({ newText }) => newText)).toContain('空置');
    presenter.dispose();
    expect(proposals.at(-1)).toBeUndefined();
  });

  it('cannot be carried out while its system is open; the answer settles it', async () => {
    const { presenter, applied } = importing(withSystem.replace('SRID=4490;', ''));
    await settled(presenter);
    expect(presenter.obstacle.value!.zh).toContain('请向提供单位核实后，在“坐标系”中选择');
    expect(await presenter.run()).toBe(false);
    presenter.choose({ epsg: 4490 });
    await settled(presenter);
    expect([presenter.obstacle.value, presenter.settings.value, applied]).toEqual([undefined, { epsg: 4490 }, []]);
    presenter.dispose();
  });

  it('sends fields where they are told, one to a place, and forgets that with another target', async () => {
    const { presenter } = importing(withSystem);
    await settled(presenter);
    const place = (source: string) => placeOf(source, presenter.preview.value!.plan!.report);
    expect(place('SYZK')).toBe('useStatus');
    presenter.assign('SYZK', null);
    presenter.assign('备注', 'street');
    await settled(presenter);
    expect([place('SYZK'), place('备注')]).toEqual([null, 'street']);
    presenter.assign('SYZK', 'street');
    await settled(presenter);
    expect([place('SYZK'), presenter.settings.value.mapping]).toEqual(['street', [{ source: 'SYZK', target: 'street' }]]);
    presenter.assign('SYZK', undefined);
    await settled(presenter);
    expect([place('SYZK'), presenter.settings.value]).toEqual(['useStatus', {}]);
    presenter.choose({ key: 'DKBH' });
    presenter.choose({ target: { kind: 'layer', name: 'surveyed' } });
    await settled(presenter);
    expect([presenter.settings.value, presenter.preview.value!.plan!.files.map(({ uri }) => uri)]).toEqual([{ target: { kind: 'layer', name: 'surveyed' } }, ['layers/surveyed.geojson', 'workspace.yaml']]);
    presenter.dispose();
  });

  it('does not carry out what nobody has seen: a text that changed is previewed anew first', async () => {
    const { presenter, engine, applied } = importing(withSystem);
    await settled(presenter);
    engine.update({ set: [{ uri: 'inventory/df.yaml', content: inventory.replace('在用', '停产') }] });
    expect(await presenter.run()).toBe(false);
    expect([presenter.message.value!.zh, applied]).toEqual([expect.stringContaining('没有修改任何文件'), []]);
    await settled(presenter);
    expect(presenter.preview.value!.plan!.report.changed[0]!.fields[0]).toEqual({ field: 'useStatus', before: '停产', after: '空置' });
    expect(await presenter.run()).toBe(true);
    presenter.dispose();
  });

  it('follows checks, and waits where a file is in conflict', async () => {
    const { presenter, engine, checkNumber } = importing(withSystem, { conflicts: ['inventory/df.yaml'] });
    await settled(presenter);
    expect(presenter.obstacle.value!.zh).toContain('inventory/df.yaml 有未保存的修改');
    engine.update({ set: [{ uri: 'inventory/df.yaml', content: inventory.replace('在用', '停产') }] });
    checkNumber.value = 2;
    await settled(presenter);
    expect(presenter.preview.value!.plan!.report.changed[0]!.fields[0]!.before).toBe('停产');
    presenter.dispose();
  });

  it('asks before it leaves broken shapes out', async () => {
    const { presenter } = importing(`${withSystem}P-DF-01-02,空置,乙,POLYGON((1 2\n`);
    await settled(presenter);
    expect([presenter.errorCount.value > 0, presenter.obstacle.value?.zh]).toEqual([true, expect.stringContaining('项错误')]);
    presenter.acceptErrors(true);
    expect(presenter.obstacle.value).toBeUndefined();
    presenter.dispose();
  });

  it('tells of its progress only when it takes long', async () => {
    const { presenter, scheduled } = importing(withSystem);
    expect(presenter.progress.value).toBeUndefined();
    scheduled[0]!();
    expect(presenter.progress.value).toBe(0);
    await settled(presenter);
    expect(presenter.progress.value).toBeUndefined();
    presenter.dispose();
  });
});
