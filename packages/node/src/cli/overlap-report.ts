import { localize, type Bilingual, type Locale } from '@plansmith/base';
import type { GeoNote } from '@plansmith/geo';
import { idAt, joinRows, joinShares, type FeatureId, type FeatureIds, type OverlayShare } from '@plansmith/geo/layer-overlay';
import type { OverlapCommand } from './measure-arguments.ts';
import { noteLines } from './note-lines.ts';
import { rounded, showM2 } from './round.ts';

/** Features that cannot be measured, so that what they share is not known, and shapes that could not be built to agree with their areas. */
export interface Undecided {
  readonly file: string;
  readonly index: number;
  readonly id: FeatureId;
  readonly reason: Bilingual;
}

/** What was measured: of each subject what it shares, in shares. */
export interface MeasuredOverlap {
  /** Of the subjects, in their order. */
  readonly ids: FeatureIds;
  readonly shares: readonly OverlayShare[];
  readonly undecided: readonly Undecided[];
  readonly notes: readonly GeoNote[];
}

/** What `plansmith overlap` says beside the subjects. */
export interface OverlapSummary {
  readonly totalOverlapM2: number;
  readonly undecided: readonly Undecided[];
  readonly notes: readonly GeoNote[];
}

const noPosition: Bilingual = { zh: '坐标不是经纬度范围内的位置', en: 'a coordinate is no position on earth' };

/** Sums up what was measured. */
export function summaryOf({ a, b }: Pick<OverlapCommand, 'a' | 'b'>, { ids, shares, undecided: known, notes }: MeasuredOverlap): OverlapSummary {
  const count = ids.ends.length;
  const [covered, sums] = [new Float64Array(count), new Float64Array(count)];
  for (const { subjects, coveredM2, sumM2 } of shares) {
    for (let place = 0; place < subjects.length; place++) {
      covered[subjects[place]!] = coveredM2[place]!;
      sums[subjects[place]!] = sumM2[place]!;
    }
  }
  const undecided = [...known];
  let total = 0;
  let twice = 0;
  let twiceSubjects = 0;
  for (let index = 0; index < count; index++) {
    if (Number.isNaN(covered[index]!)) {
      undecided.push({ file: a.file, index, id: idAt(ids, index), reason: noPosition });
      continue;
    }
    const selfOverlapM2 = selfOverlapOf(sums[index]!, covered[index]!);
    total += covered[index]!;
    twice += selfOverlapM2;
    if (selfOverlapM2 > 0) twiceSubjects++;
  }
  const unmeasurable = new Map(shares.flatMap((share) => share.unmeasurable.map(({ number, id }) => [number, id] as const)));
  for (const [index, id] of [...unmeasurable].toSorted(([one], [other]) => one - other)) undecided.push({ file: b.file, index, id, reason: noPosition });
  return { totalOverlapM2: rounded(total, 4), undecided, notes: twiceSubjects === 0 ? notes : [...notes, coversItself({ file: b.file, subjects: twiceSubjects, areaM2: rounded(twice, 2) })] };
}

/** What the layer covers more than once inside a subject. */
function selfOverlapOf(sumM2: number, coveredM2: number): number {
  return rounded(Math.max(0, sumM2 - coveredM2), 4);
}

function coversItself(data: { readonly file: string; readonly subjects: number; readonly areaM2: number }): GeoNote {
  return {
    code: 'overlap/layerCoversItself',
    severity: 'info',
    message: {
      zh: `${data.file} 的要素在 ${data.subjects} 个地块内相互重叠，合计 ${showM2(data.areaM2)} m²；重叠处只计一次`,
      en: `Features of ${data.file} cover each other inside ${data.subjects} subjects, by ${showM2(data.areaM2)} m2 in all; such places count once`,
    },
    data,
  };
}

/** The report in the shape of schemas/cli/overlap-report.schema.json, in pieces; a line for each subject: what differs between two runs shows as lines that differ. */
export function* overlapJson(measured: MeasuredOverlap, { totalOverlapM2, undecided, notes }: OverlapSummary): Generator<string | Uint8Array> {
  yield '{\n  "subjects": [';
  const rows = (joinRows(measured.ids.ends.length, measured.shares) ?? spelledRows(measured)).filter((piece) => piece.length > 0);
  for (const [index, piece] of rows.entries()) {
    if (index === 0) yield '\n';
    // Behind the last one stand a comma and a new line too many.
    yield index + 1 === rows.length ? piece.subarray(0, -2) : piece;
  }
  yield `${rows.length === 0 ? '' : '\n  '}],\n  "totalOverlapM2": ${totalOverlapM2},\n  "undecided": ${JSON.stringify(undecided)},\n  "notes": ${JSON.stringify(notes)}\n}\n`;
}

/** Rows as the kernel writes them, for areas that it leaves alone. */
function spelledRows(measured: MeasuredOverlap): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  return subjectRecords(measured).map((subject) => encoder.encode(`    ${JSON.stringify(subject)},\n`));
}

interface SubjectOverlap {
  readonly id: FeatureId;
  readonly index: number;
  readonly areaM2: number;
  readonly overlapM2: number;
  readonly selfOverlapM2: number;
  readonly parts: readonly { readonly id: FeatureId; readonly index: number; readonly overlapM2: number }[];
}

/** The subjects that could be measured. */
function subjectRecords({ ids, shares }: MeasuredOverlap): readonly SubjectOverlap[] {
  const { areasM2, coveredM2, sumM2, starts, partIds, partNumbers, partsM2 } = joinShares(ids.ends.length, shares);
  const subjects: SubjectOverlap[] = [];
  for (let index = 0; index < ids.ends.length; index++) {
    const covered = coveredM2[index]!;
    if (Number.isNaN(covered)) continue;
    const parts: SubjectOverlap['parts'][number][] = [];
    for (let part = starts[index]!; part < starts[index + 1]!; part++) parts.push({ id: idAt(partIds, part), index: partNumbers[part]!, overlapM2: rounded(partsM2[part]!, 4) });
    subjects.push({ id: idAt(ids, index), index, areaM2: rounded(areasM2[index]!, 4), overlapM2: rounded(covered, 4), selfOverlapM2: selfOverlapOf(sumM2[index]!, covered), parts });
  }
  return subjects;
}

function nameOf(id: FeatureId, index: number): string {
  return id === null ? `#${index}` : String(id);
}

/** The report for people. */
export function overlapText(measured: MeasuredOverlap, { totalOverlapM2, undecided, notes }: OverlapSummary, locale: Locale): string {
  const subjects = subjectRecords(measured);
  const zh = locale !== 'en';
  const touched = subjects.filter(({ overlapM2 }) => overlapM2 > 0);
  const lines = touched.flatMap(({ id, index, areaM2, overlapM2, parts }) => [
    `  ${nameOf(id, index)}  ${showM2(overlapM2)} / ${showM2(areaM2)} m²  ${((100 * overlapM2) / areaM2).toFixed(2)}%\n`,
    ...parts.map((part) => `      ${nameOf(part.id, part.index)}  ${showM2(part.overlapM2)}\n`),
  ]);
  const total = zh
    ? `${subjects.length} 个地块中 ${touched.length} 个有重叠，合计 ${showM2(totalOverlapM2)} m²\n`
    : `${touched.length} of ${subjects.length} subjects overlap, by ${showM2(totalOverlapM2)} m2 in all\n`;
  const open = undecided.map(({ file, id, index, reason }) => `  ${zh ? '未判定' : 'undecided'}  ${file} ${nameOf(id, index)}  ${localize(reason, locale)}\n`);
  return lines.join('') + total + open.join('') + noteLines(notes, locale);
}
