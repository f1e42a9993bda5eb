import { addProtocol, removeProtocol } from 'maplibre-gl';
import { toDisposable, type Disposable } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import type { TileRequest } from '../core/tiles.ts';

const scheme = 'plansmith-layer';

/** Where the map finds tiles of a layer. The version only makes the address another one when the shapes are. */
export function tileUrl(layer: string, version: string): string {
  return `${scheme}://${encodeURIComponent(layer)}/${encodeURIComponent(version)}/{z}/{x}/{y}`;
}

/** Lets the map ask the engine's worker for tiles while the view is open. */
export function serveTiles(services: ViewServices): Disposable {
  addProtocol(scheme, async ({ url }) => {
    const [layer, , z, x, y] = url.slice(scheme.length + 3).split('/') as [string, string, string, string, string];
    const request: TileRequest = { layer: decodeURIComponent(layer), z: Number(z), x: Number(x), y: Number(y) };
    const bytes = await services.query<Uint8Array | null>('map/tile', request);
    return { data: bytes ? bytes.slice().buffer : new ArrayBuffer(0) };
  });
  return toDisposable(() => removeProtocol(scheme));
}
