import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '@plansmith/geo';
import type { Finding } from '@plansmith/rules';
import type { FeatureAnswer } from '../core/feature-at.ts';
import type { ParcelAttributes } from '../core/parcel-attributes.ts';
import type { Scene } from '../core/scene.ts';
import { MapPresenter } from './map.presenter.ts';

const square: AreaGeometry = { type: 'Polygon', coordinates: [[[130, 46], [130.01, 46], [130.01, 46.01], [130, 46.01], [130, 46]]] };

const withFar = (far: number | null): ParcelAttributes['planned'] => ({ ...unknown, far });
const unknown = { far: null, densityPct: null, greenPct: null, heightM: null, gfaM2: null };

function parcel(change: Partial<ParcelAttributes> = {}): ParcelAttributes {
  const records = [{ uri: 'inventory/df.yaml', path: ['parcels', 0] }, { uri: 'plan/detailed/U-1.yaml', path: ['parcelControls', 0] }];
  const planUse = { code: '100101', name: '一类工业用地', color: '#b8835a' };
  return { id: 'P-1', name: '1 号地块', unit: 'U-1', planUse, currentUse: { code: '0901', name: '商业用地', color: '#f0504b' }, areaM2: 1000.5, planned: withFar(1.5), stated: withFar(1.5), current: unknown, year: 2026, records, ...change };
}

function scene(change: Partial<Scene> = {}): Scene {
  const features = [{ id: 'P-1', geometry: square, label: [130.005, 46.005] as const }];
  return {
    layers: [{ name: 'parcels', title: { zh: '地块', en: 'Parcels' }, synthetic: true, source: '示意', date: '2026-01-01', featureCount: 1, version: 'v1', features }],
    parcels: [parcel()],
    units: [],
    years: [2026, 2027],
    ...change,
  };
}

function finding(change: Partial<Finding> = {}): Finding {
  const start = { line: 0, character: 0 };
  return {
    rule: 'indicator/far', messageId: 'differs', severity: 'error', verdict: 'fail', message: { zh: '', en: '' }, uri: '', path: [], range: { start, end: start },
    feature: { layer: 'parcels', id: 'P-1' }, terms: [], related: [], fixes: [], source: { citation: 'own design', certainty: 'C' }, fingerprint: '', subject: 'P-1', valueFingerprint: '', ...change,
  };
}

function feature(id: string): FeatureAnswer {
  return { layer: 'parcels', id };
}

function tiled(version: string): Scene {
  return scene({ layers: [{ name: 'udb', title: { zh: '', en: '' }, synthetic: false, source: '', date: '', featureCount: 30_000, version, tiled: true }] });
}

describe('MapPresenter', () => {
  it('labels a parcel with its id and FAR in the language asked for', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    expect(presenter.collection('labels', 'zh-CN').features.map(({ properties }) => properties['text'])).toEqual(['P-1\n容积率 1.50']);
    expect(presenter.collection('labels', 'en').features[0]?.properties['text']).toBe('P-1\nFAR 1.50');
  });

  it('labels a parcel with both numbers where the stated FAR is not the computed one', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene({ parcels: [parcel({ stated: withFar(3.2) })] }));
    expect(presenter.collection('labels', 'en').features[0]?.properties['text']).toBe('P-1\nFAR 3.20 ≠ 1.50');
    presenter.setScene(scene({ parcels: [parcel({ stated: unknown })] }));
    expect(presenter.collection('labels', 'en').features[0]?.properties['text']).toBe('P-1\nFAR 1.50');
  });

  it('keeps geometry that the scene does not send again', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    expect(presenter.have).toEqual({ parcels: 'v1' });
    const [first] = scene().layers;
    const { features: _sent, ...unsent } = first!;
    presenter.setScene(scene({ layers: [unsent], parcels: [parcel({ planned: withFar(2), stated: withFar(2) })] }));
    expect(presenter.collection('parcels', 'en').features).toHaveLength(1);
    expect(presenter.collection('labels', 'en').features[0]?.properties['text']).toBe('P-1\nFAR 2.00');
  });

  it('names only the sources that changed', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    const changes: (readonly string[])[] = [];
    presenter.onDidChange(({ sources }) => changes.push(sources));
    const [first] = scene().layers;
    const { features: _sent, ...unsent } = first!;
    presenter.setScene(scene({ layers: [unsent] }));
    presenter.setScene(scene({ layers: [unsent], parcels: [parcel({ planned: withFar(2), stated: withFar(2) })] }));
    expect(changes).toEqual([[], ['parcels', 'labels', 'findings', 'marks']]);
  });

  it('draws what did not change as the same object, so that the map is told of nothing else', () => {
    const presenter = new MapPresenter();
    const [first] = scene().layers;
    const shapes = ['P-1', 'P-2'].map((id) => ({ ...first!.features![0]!, id }));
    const both = (far: number) => scene({ layers: [{ ...first!, features: shapes }], parcels: [parcel({ planned: withFar(far), stated: withFar(far) }), parcel({ id: 'P-2' })] });
    presenter.setScene(both(1));
    const drawn = () => ['parcels', 'labels'].map((source) => presenter.collection(source, 'en').features);
    const before = drawn();
    presenter.setScene({ ...both(2), layers: [{ ...first!, features: shapes }] });
    const after = drawn();
    expect(after.map((features, source) => features.map((feature, index) => feature === before[source]![index]))).toEqual([[false, true], [false, true]]);
    expect(presenter.look('light')).toBe(presenter.look('light'));
    presenter.setFields(['id']);
    expect(drawn()[1]!.map(({ properties }) => properties['text'])).toEqual(['P-1', 'P-2']);
  });

  it('paints what stands by a year, and sends no data for it', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    const changes: unknown[] = [];
    presenter.onDidChange((change) => changes.push(change));
    presenter.setYear(2026);
    expect(presenter.look('light').fillColor).toEqual(['case', ['all', ['has', 'year'], ['<=', ['get', 'year'], 2026]], ['get', 'planColor'], ['get', 'currentColor']]);
    expect(changes).toEqual([{ sources: [], paint: true }]);
  });

  it('labels what stands today where today is shown', () => {
    const presenter = new MapPresenter({ fields: ['id', 'use', 'far'] });
    presenter.setScene(scene({ parcels: [parcel({ current: withFar(0.4) })] }));
    presenter.setStyle('current');
    expect(presenter.collection('labels', 'zh-CN').features[0]?.properties['text']).toBe('P-1\n0901 商业用地\n容积率 0.40');
  });

  it('draws the witness of a finding, else the feature it is about, and nothing of a waived one', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    const witness = { geometry: { type: 'Point' as const, coordinates: [130, 46] }, areaM2: 1 };
    presenter.setFindings([finding({ witness }), finding(), finding({ verdict: 'waived' }), finding({ feature: { layer: 'parcels', id: 'gone' } })]);
    const drawn = presenter.collection('findings', 'en').features;
    expect(drawn.map(({ geometry, properties }) => [geometry.type, properties['witness']])).toEqual([['Point', true], ['Polygon', false]]);
  });

  it('prefers the record in the open document', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    const feature = { layer: 'parcels', id: 'P-1' } as const;
    expect(presenter.recordsOf(feature, undefined)[0]?.uri).toBe('inventory/df.yaml');
    expect(presenter.recordsOf(feature, 'plan/detailed/U-1.yaml')[0]?.uri).toBe('plan/detailed/U-1.yaml');
  });

  it('marks each finding with a place on it, so that a sliver is seen from afar', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    const witness = { geometry: { type: 'Polygon' as const, coordinates: [[[130, 46], [130.002, 46], [130.001, 46.000001], [130, 46]]] }, areaM2: 1 };
    presenter.setFindings([finding({ witness }), finding({ uri: 'b' })]);
    const drawn = presenter.collection('marks', 'en').features;
    expect(drawn.map(({ properties }) => properties['witness'])).toEqual([true, false]);
    expect(drawn[0]?.geometry.coordinates).toEqual([130.001, 46]);
    expect(presenter.finding(1)?.uri).toBe('b');
  });

  it('adds to what is selected, takes away again, and sums up', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene({ parcels: [parcel(), parcel({ id: 'P-2', areaM2: 0.1 }), parcel({ id: 'P-3', areaM2: null })] }));
    presenter.select([feature('P-1')]);
    presenter.add([feature('P-1'), feature('P-2'), feature('P-3')]);
    expect(presenter.sums).toMatchObject({ parcels: 3, areaM2: { value: 1000.6, missing: 1 } });
    presenter.toggle(feature('P-2'));
    presenter.toggle({ layer: 'units', id: 'U-1' });
    expect(presenter.state.selected.map(({ id }) => id)).toEqual(['P-1', 'P-3', 'U-1']);
    expect(presenter.sums.parcels).toBe(2);
  });

  it('tells of a feature in words: uses, indicators, findings', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene({ parcels: [parcel({ current: withFar(0.4), stated: withFar(3.2) })] }));
    presenter.setFindings([finding({ message: { zh: '不符', en: 'differs' }, uri: 'a.yaml' })]);
    const card = presenter.card({ layer: 'parcels', id: 'P-1' }, 'zh-CN');
    expect(card?.rows.map(({ label, value }) => `${label} ${value}`)).toEqual(['用途 0901 商业用地 → 100101 一类工业用地', '面积 1,000.5 m²', '容积率 0.40 → 3.20 ≠ 1.50', '再开发单元 U-1', '实施年度 2026']);
    expect(card?.findings).toEqual([{ verdict: 'error', message: '不符', uri: 'a.yaml', path: [] }]);
    expect(presenter.card({ layer: 'parcels', id: 'gone' }, 'zh-CN')).toBeUndefined();
  });

  it('asks for another source of tiles when a layer in tiles is another one', () => {
    const presenter = new MapPresenter();
    const changes: (readonly string[])[] = [];
    presenter.onDidChange(({ sources }) => changes.push(sources));
    presenter.setScene(tiled('#1'));
    presenter.setScene(tiled('#1'));
    presenter.setScene(tiled('#2'));
    expect(changes.map((sources) => sources.includes('udb'))).toEqual([true, true]);
    expect([presenter.tileVersion('udb'), presenter.tileVersion('parcels'), presenter.have]).toEqual(['#2', undefined, {}]);
  });

  it('comes back as it was left, and passes over what it does not know', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    presenter.setStyle('far');
    presenter.setField('use', true);
    presenter.setOpacity('parcels', 0.5);
    const again = new MapPresenter(JSON.parse(JSON.stringify(presenter.memory)));
    expect(again.state).toMatchObject({ style: 'far', fields: ['id', 'use', 'far'] });
    expect(again.opacity('parcels')).toBe(0.5);
    expect(new MapPresenter({ style: 'gone' as never, fields: ['gone', 'id'] as never }).state).toMatchObject({ style: 'plan', fields: ['id'] });
  });

  it('drops a year that no parcel has any more, and a layer that is gone', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    presenter.setYear(2027);
    expect([presenter.state.year, presenter.collection('parcels', 'en').features.length]).toEqual([2027, 1]);
    presenter.setScene(scene({ layers: [], years: [2026] }));
    expect(presenter.state.year).toBeUndefined();
    expect(presenter.collection('parcels', 'en').features).toEqual([]);
  });

  it('draws a proposal above the plan, tells what its shapes mean, and forgets it', () => {
    const presenter = new MapPresenter();
    const sources: string[] = [];
    presenter.onDidChange((change) => sources.push(...change.sources));
    const title = { zh: '导入预览', en: 'Import preview' };
    presenter.setProposal({ title, leftOut: 2, shapes: [{ id: 'P-1', change: 'changed', geometry: square, before: square }, { id: 'P-2', change: 'added', geometry: square }, { id: 'P-3', change: 'unchanged', geometry: square }] });
    expect(presenter.collection('proposal', 'en').features.map(({ properties }) => [properties['text'], properties['state']])).toEqual([['P-1', 'before'], ['P-1', 'changed'], ['P-2', 'added'], ['P-3', 'unchanged']]);
    expect(presenter.state.proposal).toEqual({ title, leftOut: 2, rows: [{ change: 'added', count: 1 }, { change: 'changed', count: 1 }, { change: 'unchanged', count: 1 }] });
    expect(presenter.proposedShapes().map(({ id }) => id)).toEqual(['P-1', 'P-2']);
    presenter.setProposal(undefined);
    expect([presenter.collection('proposal', 'en').features, presenter.state.proposal, sources]).toEqual([[], undefined, ['proposal', 'proposal']]);
  });
});
