import { fail, ok, type Result } from '@plansmith/base';
import type { AnnotatedSchema } from '@plansmith/document';
import type { GeoNote } from '@plansmith/geo';
import { cgcs2000 } from '@plansmith/geo/crs';
import type { FormatEntry, FormatId, VectorContent, WrittenFile } from '@plansmith/geo/formats';
import type { PlanModel } from '@plansmith/plan';
import { exportLayer, type ExportColumn } from './export-layer.ts';
import { errorNote } from './notes.ts';
import { targetSystem } from './target-system.ts';
import { passOn } from './vector-content.ts';

/** A layer of the workspace as files of a format. */
export interface WrittenLayer {
  readonly format: FormatId;
  /** Code of the system that the coordinates are in. */
  readonly epsg: number;
  readonly featureCount: number;
  readonly columns: readonly ExportColumn[];
  readonly files: readonly WrittenFile[];
  /** What there is to tell, first of the layer, then everything that the format could not hold. */
  readonly notes: readonly GeoNote[];
}

export interface WriteLayerOptions {
  readonly name: string;
  readonly entry: FormatEntry;
  /** Code of the system to write in; where absent, the one that the format asks for. */
  readonly to?: number | undefined;
  readonly encoding?: string | undefined;
  readonly schemas: Readonly<Record<string, AnnotatedSchema>>;
  /** Told of the share that is passed on, from 0 to 1. What it gives is awaited: a rejection ends the work. */
  readonly onProgress?: (share: number) => unknown;
}

/** Writes a registered layer with its records, under standard names. Fails where there is no such layer, or no system to write it in. */
export async function writeLayer(model: PlanModel, { name, entry, to, encoding, schemas, onProgress }: WriteLayerOptions): Promise<Result<WrittenLayer, GeoNote>> {
  const exported = exportLayer(model, { name, schemas });
  if (!exported.ok) return exported;
  const { layer, columns, featureCount, notes } = exported.value;
  const target = await targetSystem({ to, layer, crs: cgcs2000, entry });
  if (!target.ok) return target;
  const { crs } = target.value;
  if (entry.id === 'txt' && crs.kind !== 'gaussKruger') return fail(errorNote('export/needsZone', { zh: 'TXT 只能写高斯-克吕格坐标，请用 --to 指定带', en: 'TXT is written in Gauss-Kruger coordinates only: name the zone with --to' }, { epsg: crs.epsg }));
  const format = await entry.load();
  const passed = passOn(layer, { from: cgcs2000, to: crs });
  const content = onProgress ? telling(passed.content, { featureCount, onProgress }) : passed.content;
  const written = await format.write!(content, encoding === undefined ? {} : { encoding });
  return ok({ format: entry.id, epsg: crs.epsg, featureCount, columns, files: written.files, notes: [...notes, ...target.value.notes, ...passed.notes(), ...written.losses] });
}

/** Content that tells, batch by batch, how much of it has gone. */
function telling(content: VectorContent, { featureCount, onProgress }: { readonly featureCount: number; readonly onProgress: (share: number) => unknown }): VectorContent {
  return {
    ...content,
    async *batches() {
      let gone = 0;
      for await (const batch of content.batches()) {
        yield batch;
        gone += batch.polygons.featureCount;
        await onProgress(featureCount === 0 ? 1 : gone / featureCount);
      }
    },
  };
}
