import { geometryOf, tableOf, type GeoLayer, type GeoNote } from '@plansmith/geo';
import { cgcs2000, crsSuspicions, type Crs } from '@plansmith/geo/crs';
import type { VectorLayer } from '@plansmith/geo/formats';
import { mover } from './coordinates.ts';
import type { ImportFeature, ImportLayer } from './types.ts';

/**
 * Reads a layer whole, in longitude and latitude of CGCS2000, with the doubts about its coordinates. `reference` is the workspace's
 * layer of the same things, where there is one.
 */
export async function readImportLayer(layer: VectorLayer, options: { readonly crs: Crs; readonly reference?: GeoLayer | undefined }): Promise<{ readonly layer: ImportLayer; readonly notes: readonly GeoNote[] }> {
  const { crs, reference } = options;
  const move = mover(crs, cgcs2000);
  const features: ImportFeature[] = [];
  const suspicions = new Map<string, GeoNote>();
  const known = reference && reference.features.length > 0 ? tableOf(reference.features.map(({ geometry }) => geometry)) : undefined;
  for await (const batch of layer.batches()) {
    for (const note of crsSuspicions({ table: batch.polygons, crs, ...(known && { reference: { table: known } }) })) if (!suspicions.has(note.code)) suspicions.set(note.code, note);
    const polygons = move ? move(batch.polygons) : batch.polygons;
    for (let index = 0; index < polygons.featureCount; index++) {
      features.push({ id: batch.id(index), attributes: batch.attributes(index), geometry: geometryOf(polygons, index) });
    }
  }
  return { layer: { name: layer.name, fields: layer.fields, features }, notes: [...layer.notes(), ...suspicions.values()] };
}
