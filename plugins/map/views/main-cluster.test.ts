import { describe, expect, it } from 'vitest';
import type { SceneFeature } from '../core/scene.ts';
import { mainCluster } from './main-cluster.ts';

function at(id: string, lon: number, lat: number): SceneFeature {
  return { id, label: [lon, lat], geometry: { type: 'Polygon', coordinates: [] } };
}

const core = [at('a', 130.34, 46.8), at('b', 130.36, 46.81), at('c', 130.38, 46.79), at('d', 130.4, 46.8)];

describe('mainCluster', () => {
  it('leaves out what is far from all the others', () => {
    expect(mainCluster([...core, at('far', 132.62, 47.25)]).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps everything where nothing is far, or where there is too little to tell', () => {
    expect(mainCluster(core)).toHaveLength(4);
    expect(mainCluster([core[0]!, at('far', 132.62, 47.25)])).toHaveLength(2);
  });
});
