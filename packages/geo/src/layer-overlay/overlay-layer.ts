import type { VectorLayer } from '../formats/types.ts';
import type { PolygonTable } from '../polygon-table.ts';
import type { FeatureId } from './feature-id.ts';
import { overlayGroup, residentSubjects } from './overlay-group.ts';
import { indexIsWrong, touchedGroups, type NumberedFeature, type TouchOptions } from './touched-groups.ts';

/** What subjects share with a layer, as plain arrays. `parts…` hold the parts of all subjects one after the other. */
export interface LayerOverlay {
  /** Of each subject: its own area, m2; 0 where it cannot be measured. */
  readonly areasM2: Float64Array;
  /** Of each subject: area that the layer covers, m2, each place counted once; NaN where the subject cannot be measured. */
  readonly coveredM2: Float64Array;
  /** Of each subject: sum of all its parts, m2; above `coveredM2` where the layer covers itself inside the subject. */
  readonly sumM2: Float64Array;
  /** Parts of subject `s`: from `starts[s]` to before `starts[s + 1]`. */
  readonly starts: Uint32Array;
  /** Number in the layer, from 0. */
  readonly partNumbers: Uint32Array;
  readonly partIds: readonly FeatureId[];
  readonly partsM2: Float64Array;
  /** Features of the layer that cannot be measured, and so may share more than is told. */
  readonly unmeasurable: readonly NumberedFeature[];
}

/** What some subjects share with a layer: arrays by the place in `subjects`, ready to be handed from thread to thread. */
export interface OverlayShare extends LayerOverlay {
  /** Numbers of the subjects. */
  readonly subjects: Uint32Array;
}

export interface OverlayOptions extends TouchOptions {
  /** Parts below this are left out; the area covered is that of all. */
  readonly leastPartM2?: number;
}

/** Overlays subjects, in longitude and latitude, with a layer. Rejects where the world refuses. */
export async function overlayLayer(subjects: PolygonTable, layer: VectorLayer, options: Omit<OverlayOptions, 'take'>): Promise<LayerOverlay> {
  const { search: _, ...unindexed } = layer;
  const shares = (await overlayShares(subjects, layer, options)) ?? (await overlayShares(subjects, unindexed, options));
  return joinShares(subjects.featureCount, shares!);
}

/** The same, in shares, of those subjects that `options.take` leaves to the caller. Undefined where the file is not what its index says: then no share counts. */
export async function overlayShares(subjects: PolygonTable, layer: VectorLayer, options: OverlayOptions): Promise<readonly OverlayShare[] | undefined> {
  const resident = residentSubjects(subjects);
  try {
    return await sharesOf(layer, { resident, options });
  } catch (error) {
    if (error !== indexIsWrong) throw error;
    return undefined;
  } finally {
    resident.release();
  }
}

interface Work {
  readonly resident: ReturnType<typeof residentSubjects>;
  readonly options: OverlayOptions;
}

async function sharesOf(layer: VectorLayer, { resident, options }: Work): Promise<readonly OverlayShare[]> {
  const { leastPartM2 = 0, signal } = options;
  const shares: OverlayShare[] = [];
  for await (const group of touchedGroups(layer, resident.boxes, options)) {
    try {
      signal?.throwIfAborted();
      const { areasM2, coveredM2, sumM2, partEnds, parts, partsM2 } = overlayGroup(resident, group);
      const starts = new Uint32Array(group.order.length + 1);
      const kept: number[] = [];
      for (let place = 0, part = 0; place < partEnds.length; place++) {
        for (; part < partEnds[place]!; part++) if (!(partsM2[part]! < leastPartM2)) kept.push(part);
        starts[place + 1] = kept.length;
      }
      shares.push({
        subjects: group.order,
        areasM2,
        coveredM2,
        sumM2,
        starts,
        partNumbers: Uint32Array.from(kept, (part) => group.numbers[parts[part]!]!),
        partIds: kept.map((part) => group.id(parts[part]!)),
        partsM2: Float64Array.from(kept, (part) => partsM2[part]!),
        unmeasurable: group.unmeasurable,
      });
    } finally {
      group.features.release();
    }
  }
  return shares;
}

/** The overlay of all subjects from the shares of them. Throws where a subject is in none, or in two. */
export function joinShares(subjectCount: number, shares: readonly OverlayShare[]): LayerOverlay {
  const partCount = shares.reduce((sum, { partNumbers }) => sum + partNumbers.length, 0);
  const numbers = (): Float64Array => new Float64Array(subjectCount);
  const joined = { areasM2: numbers(), coveredM2: numbers(), sumM2: numbers(), starts: new Uint32Array(subjectCount + 1), partNumbers: new Uint32Array(partCount), partsM2: new Float64Array(partCount) };
  const shareOf = new Int32Array(subjectCount).fill(-1);
  const placeOf = new Uint32Array(subjectCount);
  for (const [share, { subjects }] of shares.entries()) {
    for (let place = 0; place < subjects.length; place++) {
      if (shareOf[subjects[place]!] !== -1) throw new Error(`subject ${subjects[place]} is in two shares`);
      shareOf[subjects[place]!] = share;
      placeOf[subjects[place]!] = place;
    }
  }
  const partIds: FeatureId[] = [];
  for (let subject = 0; subject < subjectCount; subject++) {
    const share = shares[shareOf[subject]!];
    if (share === undefined) throw new Error(`subject ${subject} is in no share`);
    const place = placeOf[subject]!;
    joined.areasM2[subject] = share.areasM2[place]!;
    joined.coveredM2[subject] = share.coveredM2[place]!;
    joined.sumM2[subject] = share.sumM2[place]!;
    for (let part = share.starts[place]!; part < share.starts[place + 1]!; part++) {
      joined.partNumbers[partIds.length] = share.partNumbers[part]!;
      joined.partsM2[partIds.length] = share.partsM2[part]!;
      partIds.push(share.partIds[part]!);
    }
    joined.starts[subject + 1] = partIds.length;
  }
  const unmeasurable = new Map(shares.flatMap((share) => share.unmeasurable.map((feature) => [feature.number, feature] as const)));
  return { ...joined, partIds, unmeasurable: [...unmeasurable.values()].toSorted((a, b) => a.number - b.number) };
}
