import { describe, expect, it } from 'vitest';
import { isLayerVisible, layerOrder, moveLayer, noLayerSettings, readLayerSettings } from './layer-settings.ts';

const layers = ['units', 'parcels', 'planLandUse', 'udb', 'wetland'];

describe('layer settings', () => {
  it('put at first what limits the plan above units, parcels and planned land', () => {
    expect(layerOrder(noLayerSettings, layers)).toEqual(['udb', 'wetland', 'units', 'parcels', 'planLandUse']);
  });

  it('move a layer by one place, and not beyond the ends', () => {
    const once = moveLayer(noLayerSettings, { layers, layer: 'parcels', step: -1 });
    expect(layerOrder(once, layers)).toEqual(['udb', 'wetland', 'parcels', 'units', 'planLandUse']);
    expect(moveLayer(once, { layers, layer: 'udb', step: -1 })).toBe(once);
    expect(moveLayer(once, { layers, layer: 'planLandUse', step: 1 })).toBe(once);
  });

  it('keep an order when layers come and go', () => {
    const moved = moveLayer(noLayerSettings, { layers, layer: 'wetland', step: -1 });
    expect(layerOrder(moved, ['units', 'wetland', 'udb', 'lineBlue'])).toEqual(['wetland', 'udb', 'lineBlue', 'units']);
  });

  it('read what was stored and leave out what is of another shape', () => {
    expect(readLayerSettings({ visible: { udb: false, a: 1 }, opacity: { udb: 0.5, b: 7 }, order: ['udb', 3] })).toEqual({ visible: { udb: false }, opacity: { udb: 0.5 }, order: ['udb'] });
    for (const broken of [undefined, null, 'x', { order: 'x', visible: null }]) expect(readLayerSettings(broken)).toEqual(noLayerSettings);
    expect([isLayerVisible(noLayerSettings, 'udb'), isLayerVisible(noLayerSettings, 'wetland'), isLayerVisible(readLayerSettings({ visible: { udb: false } }), 'udb')]).toEqual([true, false, false]);
  });
});
