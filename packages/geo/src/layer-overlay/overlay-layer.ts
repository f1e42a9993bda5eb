import type { VectorLayer } from '../formats/types.ts';
import type { PolygonTable } from '../polygon-table.ts';
import type { FeatureId } from './feature-id.ts';
import { overlayGroup, residentSubjects, type GroupOverlay, type ResidentSubjects } from './overlay-group.ts';
import { overlayRows, type ResidentIds } from './overlay-rows.ts';
import { groupByReading, groupsBySearch, indexIsWrong, searchGroups, type SearchedGroups, type TouchedGroup, type TouchOptions } from './touched-groups.ts';
import type { LayerOverlay, OverlayShare } from './types.ts';

export interface OverlayOptions extends TouchOptions {
  /** Parts below this are left out; the area covered is that of all. */
  readonly leastPartM2?: number;
  /** Ids of the subjects, where shares are to have rows. */
  readonly rowsOf?: ResidentIds;
}

/** Overlays subjects, in longitude and latitude, with a layer. Rejects where the world refuses. */
export async function overlayLayer(subjects: PolygonTable, layer: VectorLayer, options: Omit<OverlayOptions, 'take'>): Promise<LayerOverlay> {
  const resident = residentSubjects(subjects);
  try {
    const searched = await searchGroups(layer, resident.boxes, options);
    const shares = (searched && (await overlayGroups(resident, layer, { ...options, searched }))) ?? [await overlayWhole(resident, layer, options)];
    return joinShares(subjects.featureCount, shares);
  } finally {
    resident.release();
  }
}

/** Shares of those groups that `options.take` leaves to the caller. Undefined where the file is not what its index says: then no share counts. */
export async function overlayGroups(subjects: ResidentSubjects, layer: VectorLayer, { searched, ...options }: OverlayOptions & { readonly searched: SearchedGroups }): Promise<readonly OverlayShare[] | undefined> {
  const shares: OverlayShare[] = [];
  try {
    for await (const group of groupsBySearch(layer, searched, options)) shares.push(shareOf(group, subjects, options));
    return shares;
  } catch (error) {
    if (error !== indexIsWrong) throw error;
    return undefined;
  }
}

/** All subjects as one share, by going through all features of the layer. */
export async function overlayWhole(subjects: ResidentSubjects, layer: VectorLayer, options: OverlayOptions): Promise<OverlayShare> {
  return shareOf(await groupByReading(layer, subjects.boxes, options), subjects, options);
}

/** Overlays a group, and releases it. */
function shareOf(group: TouchedGroup, subjects: ResidentSubjects, { leastPartM2 = 0, signal, rowsOf }: OverlayOptions): OverlayShare {
  try {
    signal?.throwIfAborted();
    const { partEnds, parts, partsM2, ...areas } = leastPartM2 > 0 ? withoutSmallParts(overlayGroup(subjects, group), leastPartM2) : overlayGroup(subjects, group);
    const starts = new Uint32Array(partEnds.length + 1);
    starts.set(partEnds, 1);
    const share = { ...areas, subjects: group.order, starts, partNumbers: parts.map((part) => group.numbers[part]!), partIds: group.idsOf(parts), partsM2, unmeasurable: group.unmeasurable };
    const rows = rowsOf && overlayRows(share, rowsOf);
    return rows === undefined ? share : { ...share, rows };
  } finally {
    group.features.release();
  }
}

function withoutSmallParts({ partEnds, parts, partsM2, ...areas }: GroupOverlay, leastPartM2: number): GroupOverlay {
  const kept: number[] = [];
  const ends = new Uint32Array(partEnds.length);
  for (let place = 0, part = 0; place < partEnds.length; place++) {
    for (; part < partEnds[place]!; part++) if (!(partsM2[part]! < leastPartM2)) kept.push(part);
    ends[place] = kept.length;
  }
  return { ...areas, partEnds: ends, parts: Uint32Array.from(kept, (part) => parts[part]!), partsM2: Float64Array.from(kept, (part) => partsM2[part]!) };
}

/** The overlay of all subjects from the shares of them. Throws where a subject is in none, or in two. */
export function joinShares(subjectCount: number, shares: readonly OverlayShare[]): LayerOverlay {
  const partCount = shares.reduce((sum, { partNumbers }) => sum + partNumbers.length, 0);
  const numbers = (): Float64Array => new Float64Array(subjectCount);
  const joined = { areasM2: numbers(), coveredM2: numbers(), sumM2: numbers(), starts: new Uint32Array(subjectCount + 1), partNumbers: new Uint32Array(partCount), partsM2: new Float64Array(partCount) };
  const partIds = { texts: new Uint8Array(shares.reduce((sum, share) => sum + share.partIds.texts.length, 0)), ends: new Uint32Array(partCount), others: new Map<number, FeatureId>() };
  const shareOf = new Int32Array(subjectCount).fill(-1);
  const placeOf = new Uint32Array(subjectCount);
  for (const [share, { subjects }] of shares.entries()) {
    for (let place = 0; place < subjects.length; place++) {
      if (shareOf[subjects[place]!] !== -1) throw new Error(`subject ${subjects[place]} is in two shares`);
      shareOf[subjects[place]!] = share;
      placeOf[subjects[place]!] = place;
    }
  }
  let parts = 0;
  let bytes = 0;
  for (let subject = 0; subject < subjectCount; subject++) {
    const share = shares[shareOf[subject]!];
    if (share === undefined) throw new Error(`subject ${subject} is in no share`);
    const place = placeOf[subject]!;
    joined.areasM2[subject] = share.areasM2[place]!;
    joined.coveredM2[subject] = share.coveredM2[place]!;
    joined.sumM2[subject] = share.sumM2[place]!;
    const { texts, ends, others } = share.partIds;
    const start = share.starts[place]!;
    const firstByte = ends[start - 1] ?? 0;
    for (let part = start; part < share.starts[place + 1]!; part++, parts++) {
      joined.partNumbers[parts] = share.partNumbers[part]!;
      joined.partsM2[parts] = share.partsM2[part]!;
      partIds.ends[parts] = bytes + ends[part]! - firstByte;
      if (others.size > 0 && others.has(part)) partIds.others.set(parts, others.get(part)!);
    }
    joined.starts[subject + 1] = parts;
    const lastByte = ends[share.starts[place + 1]! - 1] ?? 0;
    if (lastByte > firstByte) partIds.texts.set(texts.subarray(firstByte, lastByte), bytes);
    bytes += lastByte - firstByte;
  }
  const unmeasurable = new Map(shares.flatMap((share) => share.unmeasurable.map((feature) => [feature.number, feature] as const)));
  return { ...joined, partIds, unmeasurable: [...unmeasurable.values()].toSorted((a, b) => a.number - b.number) };
}
