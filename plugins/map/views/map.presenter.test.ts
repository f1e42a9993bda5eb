import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '@plansmith/geo';
import type { Finding } from '@plansmith/rules';
import type { ParcelAttributes, Scene } from '../core/scene.ts';
import { MapPresenter } from './map.presenter.ts';

const square: AreaGeometry = { type: 'Polygon', coordinates: [[[130, 46], [130.01, 46], [130.01, 46.01], [130, 46.01], [130, 46]]] };

function parcel(change: Partial<ParcelAttributes> = {}): ParcelAttributes {
  const records = [{ uri: 'inventory/df.yaml', path: ['parcels', 0] }, { uri: 'plan/detailed/U-1.yaml', path: ['parcelControls', 0] }];
  return { id: 'P-1', unit: 'U-1', useCode: '100101', useName: '一类工业用地', color: '#b8835a', far: 1.5, statedFar: 1.5, year: 2026, records, ...change };
}

function scene(change: Partial<Scene> = {}): Scene {
  const features = [{ id: 'P-1', geometry: square, label: [130.005, 46.005] as const }];
  return {
    layers: [{ name: 'parcels', title: { zh: '地块', en: 'Parcels' }, synthetic: true, version: 'v1', features }],
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

describe('MapPresenter', () => {
  it('labels a parcel with its id and FAR in the language asked for', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    expect(presenter.collection('labels', 'zh-CN').features.map(({ properties }) => properties['text'])).toEqual(['P-1\n容积率 1.50']);
    expect(presenter.collection('labels', 'en').features[0]?.properties['text']).toBe('P-1\nFAR 1.50');
  });

  it('labels a parcel with both numbers where the stated FAR is not the computed one', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene({ parcels: [parcel({ statedFar: 3.2 })] }));
    expect(presenter.collection('labels', 'en').features[0]?.properties['text']).toBe('P-1\nFAR 3.20 ≠ 1.50');
    presenter.setScene(scene({ parcels: [parcel({ statedFar: null })] }));
    expect(presenter.collection('labels', 'en').features[0]?.properties['text']).toBe('P-1\nFAR 1.50');
  });

  it('keeps geometry that the scene does not send again', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    expect(presenter.have).toEqual({ parcels: 'v1' });
    const [first] = scene().layers;
    const { features: _sent, ...unsent } = first!;
    presenter.setScene(scene({ layers: [unsent], parcels: [parcel({ far: 2, statedFar: 2 })] }));
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
    presenter.setScene(scene({ layers: [unsent], parcels: [parcel({ far: 2, statedFar: 2 })] }));
    expect(changes).toEqual([[], ['parcels', 'labels', 'findings']]);
  });

  it('dims parcels of other years and takes their labels away', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    presenter.setYear(2027);
    expect(presenter.collection('parcels', 'en').features[0]?.properties['dimmed']).toBe(true);
    expect(presenter.collection('labels', 'en').features).toEqual([]);
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

  it('drops a year filter that no parcel has any more, and a layer that is gone', () => {
    const presenter = new MapPresenter();
    presenter.setScene(scene());
    presenter.setYear(2027);
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
