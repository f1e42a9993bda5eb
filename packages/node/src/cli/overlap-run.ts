import { localize, type Bilingual, type Locale } from '@plansmith/base';
import type { GeoNote, PolygonTable } from '@plansmith/geo';
import { idAt, joinShares, overlayGroups, overlayWhole, residentSubjects, searchGroups, type FeatureId, type LayerOverlay } from '@plansmith/geo/layer-overlay';
import type { SecondThread } from '../overlap-threads.ts';
import type { Work } from './interruptible.ts';
import type { OverlapCommand } from './measure-arguments.ts';
import { hasErrors, noteLines } from './note-lines.ts';
import { openLayer, type OpenedLayer } from './open-layer.ts';
import { couldNotRun, exitCodes, type ExitCode, type Output } from './output.ts';
import { projectionOf } from './projection-of.ts';
import { readPolygons } from './read-polygons.ts';
import { rounded, showM2 } from './round.ts';

type Id = FeatureId;

interface SubjectOverlap {
  readonly id: Id;
  readonly index: number;
  readonly areaM2: number;
  readonly overlapM2: number;
  /** What the layer covers more than once inside the subject. */
  readonly selfOverlapM2: number;
  readonly parts: readonly { readonly id: Id; readonly index: number; readonly overlapM2: number }[];
}

/** What `plansmith overlap --json` prints: the shape of schemas/cli/overlap-report.schema.json. */
interface OverlapReport {
  readonly subjects: readonly SubjectOverlap[];
  readonly totalOverlapM2: number;
  /** Features that cannot be measured, so that what they share is not known, and shapes that could not be built to agree with their areas. */
  readonly undecided: readonly Undecided[];
  readonly notes: readonly GeoNote[];
}

interface Undecided {
  readonly file: string;
  readonly index: number;
  readonly id: Id;
  readonly reason: Bilingual;
}

/** What an overlay works with. `second`: the second thread, where one was started. */
interface Run {
  readonly output: Output;
  readonly second: SecondThread | undefined;
  readonly work: Work;
}

/** What each polygon of A shares with the polygons of B, and with all of them together. */
export async function runOverlap(command: OverlapCommand, { output, second, work }: Run): Promise<ExitCode> {
  const refusal = command.geometry === undefined ? undefined : await (await import('./overlap-geometry.ts')).checkOverlapsTarget(command);
  if (refusal) return couldNotRun(output, refusal.message);
  const a = await openLayer(command.a, work);
  if (!a.ok) return couldNotRun(output, a.error.message);
  const b = await openLayer(command.b, work);
  if (!b.ok) {
    await a.value.close();
    return couldNotRun(output, b.error.message);
  }
  try {
    const { table, ids } = await readPolygons(a.value, { idField: command.id, work });
    const { overlay, notes } = await overlayAll(command, { subjects: table, layer: b.value, second, work });
    const undecided: Undecided[] = [];
    if (command.geometry !== undefined) {
      const projection = await projectionOf(b.value);
      const { writeOverlaps } = await import('./overlap-geometry.ts');
      const written = await writeOverlaps(command, { layer: b.value.layer, projection, overlay, subjects: { table, ids }, work });
      if (!written.ok) return couldNotRun(output, written.error.message);
      undecided.push(...written.value.disagreeing.map(({ part, id, areaM2, shapeM2 }) => ({ file: command.b.file, index: part, id, reason: disagreement(areaM2, shapeM2) })));
    }
    const report = reportOf(command, { ids, overlay, undecided, notes: [...a.value.notes, ...a.value.layer.notes(), ...b.value.notes, ...notes] });
    output.out(command.json ? json(report) : pretty(report, command.locale));
    return report.undecided.length > 0 || hasErrors(report.notes) ? exitCodes.findings : exitCodes.passed;
  } finally {
    await a.value.close();
    await b.value.close();
  }
}

interface Layers {
  readonly subjects: PolygonTable;
  readonly layer: OpenedLayer;
  readonly second: SecondThread | undefined;
  readonly work: Work;
}

interface Overlaid {
  readonly overlay: LayerOverlay;
  readonly notes: readonly GeoNote[];
}

async function overlayAll({ id, leastPartM2 }: OverlapCommand, { subjects, layer, second, work }: Layers): Promise<Overlaid> {
  const projection = await projectionOf(layer);
  const options = { ...(projection !== undefined && { projection }), ...(id !== undefined && { idField: id }), leastPartM2, signal: work.signal };
  const resident = residentSubjects(subjects);
  try {
    const searched = await searchGroups(layer.layer, resident.boxes, options);
    if (searched !== undefined) {
      second?.begin({ subjects, groups: searched.groups });
      const own = await overlayGroups(resident, layer.layer, { ...options, searched, ...(second !== undefined && { take: second.take }) });
      const ownNotes = layer.layer.notes();
      const rest = own === undefined ? undefined : await second?.join();
      const shares = rest === undefined ? own : rest.shares && own && [...own, ...rest.shares];
      if (shares !== undefined) {
        const told = new Set(ownNotes.map((note) => JSON.stringify(note)));
        return { overlay: joinShares(subjects.featureCount, shares), notes: [...ownNotes, ...(rest?.notes ?? []).filter((note) => !told.has(JSON.stringify(note)))] };
      }
    }
    return { overlay: joinShares(subjects.featureCount, [await overlayWhole(resident, layer.layer, options)]), notes: layer.layer.notes() };
  } finally {
    resident.release();
  }
}

const noPosition: Bilingual = { zh: '坐标不是经纬度范围内的位置', en: 'a coordinate is no position on earth' };

function disagreement(areaM2: number, shapeM2: number): Bilingual {
  return {
    zh: `相交图形的面积 ${showM2(shapeM2)} m² 与精确值 ${showM2(areaM2)} m² 不符，图形没有写出`,
    en: `the intersection's shape has ${showM2(shapeM2)} m2, the exact area is ${showM2(areaM2)} m2; the shape was not written`,
  };
}

interface Measured {
  readonly ids: readonly Id[];
  readonly overlay: LayerOverlay;
  readonly undecided: readonly Undecided[];
  readonly notes: readonly GeoNote[];
}

function reportOf({ a, b }: OverlapCommand, { ids, overlay, undecided: known, notes }: Measured): OverlapReport {
  const subjects: SubjectOverlap[] = [];
  const undecided = [...known];
  let total = 0;
  let twice = 0;
  let twiceSubjects = 0;
  for (let index = 0; index < ids.length; index++) {
    if (Number.isNaN(overlay.coveredM2[index]!)) {
      undecided.push({ file: a.file, index, id: ids[index]!, reason: noPosition });
      continue;
    }
    const covered = overlay.coveredM2[index]!;
    const selfOverlapM2 = rounded(Math.max(0, overlay.sumM2[index]! - covered), 4);
    total += covered;
    twice += selfOverlapM2;
    if (selfOverlapM2 > 0) twiceSubjects++;
    const parts: SubjectOverlap['parts'][number][] = [];
    for (let part = overlay.starts[index]!; part < overlay.starts[index + 1]!; part++) {
      parts.push({ id: idAt(overlay.partIds, part), index: overlay.partNumbers[part]!, overlapM2: rounded(overlay.partsM2[part]!, 4) });
    }
    subjects.push({ id: ids[index]!, index, areaM2: rounded(overlay.areasM2[index]!, 4), overlapM2: rounded(covered, 4), selfOverlapM2, parts });
  }
  for (const { number, id } of overlay.unmeasurable) undecided.push({ file: b.file, index: number, id, reason: noPosition });
  return { subjects, totalOverlapM2: rounded(total, 4), undecided, notes: twiceSubjects === 0 ? notes : [...notes, coversItself({ file: b.file, subjects: twiceSubjects, areaM2: rounded(twice, 2) })] };
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

/** A line for each subject: what differs between two runs shows as lines that differ. */
function json({ subjects, totalOverlapM2, undecided, notes }: OverlapReport): string {
  const lines = subjects.map((subject) => `    ${jsonLine(subject)}`).join(',\n');
  return `{\n  "subjects": [${lines === '' ? '' : `\n${lines}\n  `}],\n  "totalOverlapM2": ${totalOverlapM2},\n  "undecided": ${JSON.stringify(undecided)},\n  "notes": ${JSON.stringify(notes)}\n}\n`;
}

/** What JSON.stringify makes of a subject, in a third of its time. */
function jsonLine({ id, index, areaM2, overlapM2, selfOverlapM2, parts }: SubjectOverlap): string {
  let list = '';
  for (const part of parts) list += `${list === '' ? '' : ','}{"id":${jsonId(part.id)},"index":${part.index},"overlapM2":${part.overlapM2}}`;
  return `{"id":${jsonId(id)},"index":${index},"areaM2":${areaM2},"overlapM2":${overlapM2},"selfOverlapM2":${selfOverlapM2},"parts":[${list}]}`;
}

const plainText = /^[\w .:/-]*$/;

function jsonId(id: Id): string {
  return typeof id === 'string' && plainText.test(id) ? `"${id}"` : JSON.stringify(id);
}

function nameOf(id: Id, index: number): string {
  return id === null ? `#${index}` : String(id);
}

function pretty({ subjects, totalOverlapM2, undecided, notes }: OverlapReport, locale: Locale): string {
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
