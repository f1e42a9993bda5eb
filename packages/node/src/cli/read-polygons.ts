import type { PolygonTable } from '@plansmith/geo';
import { idReader, joinTables, type FeatureId } from '@plansmith/geo/layer-overlay';
import type { Work } from './interruptible.ts';
import type { OpenedLayer } from './open-layer.ts';
import { projectionOf } from './projection-of.ts';

/** All polygons of a layer, in longitude and latitude, with their ids. */
export interface Polygons {
  readonly table: PolygonTable;
  readonly ids: readonly FeatureId[];
}

/** Reads a layer whole. Ids are those of the attribute asked for, or the usual ones: see `idReader`. */
export async function readPolygons(opened: OpenedLayer, { idField, work }: { readonly idField: string | undefined; readonly work: Work }): Promise<Polygons> {
  const projection = await projectionOf(opened);
  const idOf = idReader(opened.layer.fields, idField);
  const tables: PolygonTable[] = [];
  const ids: FeatureId[] = [];
  for await (const batch of opened.layer.batches()) {
    work.signal.throwIfAborted();
    for (let feature = 0; feature < batch.polygons.featureCount; feature++) ids.push(idOf(batch, feature));
    projection?.toLonLat(batch.polygons.xy);
    tables.push(batch.polygons);
  }
  return { table: joinTables(tables), ids };
}

/** The polygons of a layer without their ids, in longitude and latitude. */
export async function readTable(opened: OpenedLayer, work: Work): Promise<PolygonTable> {
  const projection = await projectionOf(opened);
  const tables: PolygonTable[] = [];
  for await (const { polygons } of opened.layer.batches()) {
    work.signal.throwIfAborted();
    projection?.toLonLat(polygons.xy);
    tables.push(polygons);
  }
  return joinTables(tables);
}
