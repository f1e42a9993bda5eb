import type { Projection } from '@plansmith/geo/crs';
import type { OpenedLayer } from './open-layer.ts';

/** How a layer's coordinates become longitude and latitude; undefined where they are. The code of projections is loaded only where it is needed. */
export async function projectionOf({ crs }: Pick<OpenedLayer, 'crs'>): Promise<Projection | undefined> {
  return crs.kind === 'lonLat' ? undefined : (await import('@plansmith/geo/crs')).createProjection(crs);
}
