import { fail, ok, type Failure, type Result } from '@plansmith/base';
import { areaM2, geometryOf, intersectionShape, overlapAreaM2, shapeAgrees, tableOf, type AreaGeometry } from '@plansmith/geo';
import { cgcs2000, type Projection } from '@plansmith/geo/crs';
import { formatEntries, writerFor, type Attributes, type VectorContent, type VectorLayer } from '@plansmith/geo/formats';
import { idAt, type LayerOverlay } from '@plansmith/geo/layer-overlay';
import type { Work } from './interruptible.ts';
import type { OverlapCommand } from './measure-arguments.ts';
import type { Polygons } from './read-polygons.ts';
import { rounded } from './round.ts';
import { checkTarget, writeVectorFiles } from './vector-files.ts';

/** Parts whose shape and exact area disagree; they are not written. */
export interface WrittenOverlaps {
  readonly files: readonly string[];
  readonly disagreeing: readonly { readonly id: string | number | null; readonly part: number; readonly areaM2: number; readonly shapeM2: number }[];
}

interface Overlaps {
  readonly layer: VectorLayer;
  /** Where the layer's coordinates are not longitude and latitude. */
  readonly projection: Projection | undefined;
  readonly subjects: Polygons;
  readonly overlay: LayerOverlay;
  readonly work: Work;
}

/** Checks, before anything is measured, that the intersections can be written. */
export async function checkOverlapsTarget({ geometry, force }: OverlapCommand): Promise<Failure | undefined> {
  if (geometry === undefined) return undefined;
  if (writerFor(geometry)) return checkTarget(geometry, { force });
  const known = formatEntries.flatMap(({ writes }) => writes.map((extension) => `.${extension}`));
  return { code: 'noWriter', message: `不能写 ${geometry}：扩展名应为 ${known.join('、')} 之一 / cannot write ${geometry}: its extension should be one of ${known.join(', ')}` };
}

/** Writes each part as a feature: what subject and feature share, with its exact area. */
export async function writeOverlaps({ geometry, force }: OverlapCommand, { layer, projection, subjects, overlay, work }: Overlaps): Promise<Result<WrittenOverlaps, Failure>> {
  const shapes: AreaGeometry[] = [];
  const rows: Attributes[] = [];
  const disagreeing: WrittenOverlaps['disagreeing'][number][] = [];
  const wanted = new Set(overlay.partNumbers);
  const features = new Map<number, AreaGeometry>();
  let seen = 0;
  for await (const { polygons: table } of layer.batches()) {
    work.signal.throwIfAborted();
    projection?.toLonLat(table.xy);
    for (let feature = 0; feature < table.featureCount; feature++, seen++) {
      const shape = wanted.has(seen) ? geometryOf(table, feature) : undefined;
      if (shape !== undefined) features.set(seen, shape);
    }
  }
  for (const [subject, subjectId] of subjects.ids.entries()) {
    const own = geometryOf(subjects.table, subject);
    if (own === undefined) continue;
    for (let at = overlay.starts[subject]!; at < overlay.starts[subject + 1]!; at++) {
      const part = overlay.partNumbers[at]!;
      const other = features.get(part);
      if (other === undefined) continue;
      const shape = intersectionShape(own, other);
      const exactM2 = overlapAreaM2(own, other);
      const shapeM2 = shape === undefined ? 0 : areaM2(shape);
      if (!shapeAgrees(shapeM2, exactM2, shape)) disagreeing.push({ id: idAt(overlay.partIds, at), part, areaM2: exactM2, shapeM2 });
      else if (shape !== undefined) {
        shapes.push(shape);
        rows.push({ aId: subjectId, aIndex: subject, bId: idAt(overlay.partIds, at), bIndex: part, areaM2: rounded(exactM2, 4) });
      }
    }
  }
  const content: VectorContent = {
    name: 'overlap',
    crs: cgcs2000,
    fields: [
      { name: 'aId', type: 'text' },
      { name: 'aIndex', type: 'integer' },
      { name: 'bId', type: 'text' },
      { name: 'bIndex', type: 'integer' },
      { name: 'areaM2', type: 'number', decimals: 4 },
    ],
    async *batches() {
      yield { polygons: tableOf(shapes), attributes: (index) => rows[index]!, id: (index) => index };
    },
  };
  const entry = writerFor(geometry!);
  if (entry === undefined) return fail({ code: 'noWriter', message: `不能写 ${geometry} / cannot write` });
  const format = await entry.load();
  const written = await format.write!(content, {});
  const files = await writeVectorFiles(geometry!, written.files, { force, signal: work.signal });
  return files.ok ? ok({ files: files.value, disagreeing }) : files;
}
