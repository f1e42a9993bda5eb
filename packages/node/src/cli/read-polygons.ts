import type { PolygonTable } from '@plansmith/geo';
import { featureIds, idReader, joinTables, numbersBelow, residentSubjects, selectedIds, subjectsOf, type FeatureId, type FeatureIds, type ResidentSubjects } from '@plansmith/geo/layer-overlay';
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

/** Polygons that the kernel holds to overlay them with a layer, with their ids. */
export interface Subjects {
  readonly resident: ResidentSubjects;
  readonly ids: FeatureIds;
}

/** Reads a layer whole into the kernel, in longitude and latitude. Whoever asks releases it. */
export async function readSubjects(opened: OpenedLayer, options: { readonly idField: string | undefined; readonly work: Work }): Promise<Subjects> {
  const { layer } = opened;
  const whole = (await projectionOf(opened)) === undefined ? await layer.whole?.(options.work.signal) : undefined;
  if (whole === undefined) {
    const { table, ids } = await readPolygons(opened, options);
    return { resident: residentSubjects(table), ids: featureIds(ids) };
  }
  return { resident: subjectsOf(whole.features), ids: selectedIds(whole, numbersBelow(whole.features.featureCount), { fields: layer.fields, asked: options.idField }) };
}
