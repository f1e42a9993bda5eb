import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureIds, joinRows, overlayRows, residentIds, type FeatureId, type FeatureIds, type OverlayShare } from './index.ts';

const area = fc.oneof(fc.double({ min: 0, max: 4e11, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), fc.integer({ min: 0, max: 99_999 }).map((units) => units / 20_000));
const id: fc.Arbitrary<FeatureId> = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('230800000000153026', 'P-00817', '向阳-01', 'a"b', 'a\\b', 'tab\t'), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
const part = fc.record({ id, index: fc.nat(4_000_000_000), areaM2: area });
const subject = fc.record({ id, areaM2: area, coveredM2: fc.oneof(area, area, fc.constant(Number.NaN)), moreM2: area, parts: fc.array(part, { maxLength: 4 }) });
type Subject = typeof subject extends fc.Arbitrary<infer Value> ? Value : never;

/** Ids as a file has them, where they are texts. */
function asInFile(ids: readonly FeatureId[]): FeatureIds {
  const encoder = new TextEncoder();
  const texts = ids.map((value) => (typeof value === 'string' ? encoder.encode(value) : new Uint8Array(0)));
  let end = 0;
  const others = new Map(ids.flatMap((value, place) => (typeof value === 'string' || value === null ? [] : [[place, value] as const])));
  return { texts: Uint8Array.from(texts.flatMap((text) => [...text])), ends: Uint32Array.from(texts, (text) => (end += text.length)), others };
}

function shareOf(subjects: readonly Subject[], first: number): OverlayShare {
  let end = 0;
  const parts = subjects.flatMap((one) => one.parts);
  return {
    subjects: Uint32Array.from(subjects, (_, place) => first + place),
    areasM2: Float64Array.from(subjects, ({ areaM2 }) => areaM2),
    coveredM2: Float64Array.from(subjects, ({ coveredM2 }) => coveredM2),
    sumM2: Float64Array.from(subjects, ({ coveredM2, moreM2 }) => coveredM2 + moreM2 - 1),
    starts: Uint32Array.from([0, ...subjects.map((one) => (end += one.parts.length))]),
    partNumbers: Uint32Array.from(parts, ({ index }) => index),
    partIds: asInFile(parts.map((one) => one.id)),
    partsM2: Float64Array.from(parts, ({ areaM2 }) => areaM2),
    unmeasurable: [],
  };
}

const four = (value: number): number => Math.round(value * 10_000) / 10_000;
/** An empty text is no id. */
const known = (value: FeatureId): FeatureId => (value === '' ? null : value);

function lineOf({ id: own, areaM2, coveredM2, moreM2, parts }: Subject, index: number): string {
  if (Number.isNaN(coveredM2)) return '';
  return `    ${JSON.stringify({
    id: known(own), index, areaM2: four(areaM2), overlapM2: four(coveredM2), selfOverlapM2: four(Math.max(0, coveredM2 + moreM2 - 1 - coveredM2)),
    parts: parts.map((one) => ({ id: known(one.id), index: one.index, overlapM2: four(one.areaM2) })),
  })},\n`;
}

describe('rows of an overlay', () => {
  it('are what JSON.stringify makes of the records, in the order of the subjects, however they were shared out', () => {
    fc.assert(
      fc.property(fc.array(subject, { minLength: 1, maxLength: 6 }), fc.nat(6), fc.boolean(), (subjects, cut, areOfFile) => {
        const ids = subjects.map((one) => known(one.id));
        const resident = residentIds(areOfFile ? asInFile(ids) : featureIds(ids));
        const shares = [shareOf(subjects.slice(cut), Math.min(cut, subjects.length)), shareOf(subjects.slice(0, cut), 0)].map((share) => ({ ...share, rows: overlayRows(share, resident)! }));
        resident.release();
        const decoder = new TextDecoder();
        expect(joinRows(subjects.length, shares)!.map((piece) => decoder.decode(piece)).join('')).toBe(subjects.map(lineOf).join(''));
      }),
    );
  });

  it('are not written where an area has more digits than can be counted', () => {
    const subjects: readonly Subject[] = [{ id: 'Asia', areaM2: 4.4e13, coveredM2: 1, moreM2: 1, parts: [] }];
    const resident = residentIds(featureIds(['Asia']));
    expect(overlayRows(shareOf(subjects, 0), resident)).toBeUndefined();
    resident.release();
    expect(joinRows(1, [shareOf(subjects, 0)])).toBeUndefined();
  });
});
