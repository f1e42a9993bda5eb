import type { VectorLayer } from '../formats/types.ts';
import { overlay } from '../overlay/overlay.ts';
import { form, formOf, type PreparedTable } from '../overlay/prepared-table.ts';
import type { Member } from '../overlay/union-overlap.ts';
import { touchedLayer, type NumberedFeature, type TouchOptions } from './touched-layer.ts';

/** What subjects share with a layer, as plain arrays that can be handed from thread to thread. `parts…` hold the parts of all subjects one after the other. */
export interface LayerOverlay {
  /** Of each subject: area that the layer covers, m2, each place counted once; NaN where the subject cannot be measured. */
  readonly coveredM2: Float64Array;
  /** Of each subject: sum of all its parts, m2; above `coveredM2` where the layer covers itself inside the subject. */
  readonly sumM2: Float64Array;
  /** Parts of subject `s`: from `starts[s]` to before `starts[s + 1]`. */
  readonly starts: Uint32Array;
  /** Number in the layer, from 0. */
  readonly partNumbers: Uint32Array;
  readonly partIds: readonly (string | number | null)[];
  readonly partsM2: Float64Array;
  /** Features of the layer that cannot be measured, and so may share more than is told. */
  readonly unmeasurable: readonly NumberedFeature[];
}

/** Overlays subjects, in longitude and latitude, with a layer. Parts below `leastPartM2` are left out, the area covered is that of all. Rejects where the world refuses. */
export async function overlayLayer(subjects: PreparedTable, layer: VectorLayer, options: TouchOptions & { readonly leastPartM2?: number }): Promise<LayerOverlay> {
  const { set, numbers, starts: firstCandidates, candidates, id, unmeasurable } = await touchedLayer(layer, subjects, options);
  const { leastPartM2 = 0 } = options;
  const subjectCount = subjects.table.featureCount;
  const members: Member[] = Array.from({ length: set.table.featureCount }, (_, feature) => ({ set, feature }));
  const coveredM2 = new Float64Array(subjectCount);
  const sumM2 = new Float64Array(subjectCount);
  const starts = new Uint32Array(subjectCount + 1);
  const partPlaces: number[] = [];
  const partsM2: number[] = [];
  for (let subject = 0; subject < subjectCount; subject++) {
    if (subject % 256 === 0) options.signal?.throwIfAborted();
    if (formOf(subjects, subject) === form.unmeasurable) coveredM2[subject] = Number.NaN;
    else {
      const near: Member[] = [];
      for (let at = firstCandidates[subject]!; at < firstCandidates[subject + 1]!; at++) near.push(members[candidates[at]!]!);
      const found = overlay({ set: subjects, feature: subject }, near);
      coveredM2[subject] = found.coveredM2;
      for (let hit = 0; hit < found.hits.length; hit++) {
        sumM2[subject]! += found.areasM2[hit]!;
        if (found.areasM2[hit]! < leastPartM2) continue;
        partPlaces.push(near[found.hits[hit]!]!.feature);
        partsM2.push(found.areasM2[hit]!);
      }
    }
    starts[subject + 1] = partPlaces.length;
  }
  return {
    coveredM2,
    sumM2,
    starts,
    partNumbers: Uint32Array.from(partPlaces, (place) => numbers[place]!),
    partIds: partPlaces.map(id),
    partsM2: Float64Array.from(partsM2),
    unmeasurable,
  };
}
