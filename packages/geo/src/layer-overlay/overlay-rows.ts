import { copyToKernel, kernel, kernelBytes, wordsAt } from '../kernel/kernel.ts';
import { idAt, type FeatureIds } from './feature-id.ts';
import type { OverlayRows, OverlayShare } from './types.ts';

/** What JSON has for ids, in UTF-8: one behind the other, each with the byte that it stops before. */
interface IdTexts {
  readonly texts: Uint8Array;
  readonly ends: Uint32Array;
}

/** Ids of subjects as the kernel writes them, in its memory. */
export interface ResidentIds {
  readonly texts: number;
  readonly ends: number;
  release(): void;
}

export function residentIds(ids: FeatureIds): ResidentIds {
  const { texts, ends } = jsonIds(ids);
  const blocks = { texts: copyToKernel(texts), ends: copyToKernel(ends) };
  return { ...blocks, release: () => Object.values(blocks).forEach((block) => kernel.release(block)) };
}

function jsonIds(ids: FeatureIds): IdTexts {
  const count = ids.ends.length;
  const [textsAt, endsAt, doubtsAt] = [copyToKernel(ids.texts), copyToKernel(ids.ends), kernel.allocate(count)];
  kernel.quoteTexts(textsAt, endsAt, count, doubtsAt);
  const ends = wordsAt(endsAt, count);
  const from = kernel.textsAddress();
  const texts = kernelBytes().slice(from, from + (ends.at(-1) ?? 0));
  const isPlain = ids.others.size === 0 && !kernelBytes().subarray(doubtsAt, doubtsAt + count).includes(1);
  for (const block of [textsAt, endsAt, doubtsAt]) kernel.release(block);
  return isPlain ? { texts, ends } : spelledIds(ids);
}

function spelledIds(ids: FeatureIds): IdTexts {
  const encoder = new TextEncoder();
  const tokens = Array.from(ids.ends, (_, place) => JSON.stringify(idAt(ids, place)));
  let end = 0;
  return { texts: encoder.encode(tokens.join('')), ends: Uint32Array.from(tokens, (token) => (end += encoder.encode(token).length)) };
}

/**
 * The rows of a share: `{"id":…,"index":…,"areaM2":…,"overlapM2":…,"selfOverlapM2":…,"parts":[{"id":…,"index":…,"overlapM2":…}]}`, areas to four decimals.
 * Undefined where an area is too large for the kernel to write.
 */
export function overlayRows({ subjects, areasM2, coveredM2, sumM2, starts, partNumbers, partsM2, partIds }: Omit<OverlayShare, 'rows'>, subjectIds: ResidentIds): OverlayRows | undefined {
  const count = subjects.length;
  const ids = jsonIds(partIds);
  const given = [subjects, areasM2, coveredM2, sumM2, starts.subarray(1), partNumbers, partsM2, ids.texts, ids.ends].map(copyToKernel) as [number, number, number, number, number, number, number, number, number];
  const [order, areas, covered, sums, partEnds, numbers, parts, texts, ends] = given;
  const rowEnds = kernel.allocate(4 * count);
  const bytes = kernel.writeRows(order, count, areas, covered, sums, partEnds, numbers, parts, subjectIds.texts, subjectIds.ends, texts, ends, rowEnds);
  const from = kernel.rowsAddress();
  const rows = bytes < 0 ? undefined : { text: kernelBytes().slice(from, from + bytes), ends: wordsAt(rowEnds, count) };
  for (const block of [...given, rowEnds]) kernel.release(block);
  return rows;
}

/** The rows of all subjects in their order, in pieces; undefined where a share has none. */
export function joinRows(subjectCount: number, shares: readonly OverlayShare[]): readonly Uint8Array[] | undefined {
  const shareOf = new Int32Array(subjectCount).fill(-1);
  const placeOf = new Uint32Array(subjectCount);
  for (const [share, { subjects }] of shares.entries()) {
    for (let place = 0; place < subjects.length; place++) {
      shareOf[subjects[place]!] = share;
      placeOf[subjects[place]!] = place;
    }
  }
  const pieces: Uint8Array[] = [];
  for (let first = 0, next = 1; first < subjectCount; first = next++) {
    // Subjects that follow each other in a share have one piece.
    while (next < subjectCount && shareOf[next] === shareOf[first] && placeOf[next] === placeOf[next - 1]! + 1) next++;
    const rows = shares[shareOf[first]!]?.rows;
    if (rows === undefined) return undefined;
    pieces.push(rows.text.subarray(rows.ends[placeOf[first]! - 1] ?? 0, rows.ends[placeOf[next - 1]!]));
  }
  return pieces;
}
