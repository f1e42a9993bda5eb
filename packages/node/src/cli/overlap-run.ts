import type { Bilingual } from '@plansmith/base';
import type { GeoNote } from '@plansmith/geo';
import { idAt, joinShares, overlayGroups, overlayWhole, residentIds, searchGroups, type OverlayShare } from '@plansmith/geo/layer-overlay';
import type { SecondThread } from '../overlap-threads.ts';
import type { Work } from './interruptible.ts';
import type { OverlapCommand } from './measure-arguments.ts';
import { hasErrors } from './note-lines.ts';
import { openLayer, type OpenedLayer } from './open-layer.ts';
import { couldNotRun, exitCodes, type ExitCode, type Output } from './output.ts';
import { overlapJson, overlapText, summaryOf, type Undecided } from './overlap-report.ts';
import { projectionOf } from './projection-of.ts';
import { readSubjects, type Subjects } from './read-polygons.ts';
import { showM2 } from './round.ts';

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
  let subjects: Subjects | undefined;
  try {
    subjects = await readSubjects(a.value, { idField: command.id, work });
    const { ids, resident } = subjects;
    second?.handOver(resident.table.copy(), ids);
    const { shares, notes } = await overlayAll(command, { subjects, layer: b.value, second, work });
    const undecided: Undecided[] = [];
    if (command.geometry !== undefined) {
      const projection = await projectionOf(b.value);
      const { writeOverlaps } = await import('./overlap-geometry.ts');
      const table = resident.table.tableOf(0, ids.ends.length);
      const overlay = joinShares(ids.ends.length, shares);
      const written = await writeOverlaps(command, { layer: b.value.layer, projection, overlay, subjects: { table, ids: Array.from(ids.ends, (_, subject) => idAt(ids, subject)) }, work });
      if (!written.ok) return couldNotRun(output, written.error.message);
      undecided.push(...written.value.disagreeing.map(({ part, id, areaM2, shapeM2 }) => ({ file: command.b.file, index: part, id, reason: disagreement(areaM2, shapeM2) })));
    }
    const measured = { ids, shares, undecided, notes: [...a.value.notes, ...a.value.layer.notes(), ...b.value.notes, ...notes] };
    const summary = summaryOf(command, measured);
    if (command.json) for (const piece of overlapJson(measured, summary)) output.out(piece);
    else output.out(overlapText(measured, summary, command.locale));
    return summary.undecided.length > 0 || hasErrors(summary.notes) ? exitCodes.findings : exitCodes.passed;
  } finally {
    subjects?.resident.release();
    await a.value.close();
    await b.value.close();
  }
}

interface Layers {
  readonly subjects: Subjects;
  readonly layer: OpenedLayer;
  readonly second: SecondThread | undefined;
  readonly work: Work;
}

interface Overlaid {
  readonly shares: readonly OverlayShare[];
  readonly notes: readonly GeoNote[];
}

async function overlayAll({ id, leastPartM2, json }: OverlapCommand, { subjects: { resident, ids }, layer, second, work }: Layers): Promise<Overlaid> {
  const projection = await projectionOf(layer);
  const rowsOf = json ? residentIds(ids) : undefined;
  const options = { ...(projection !== undefined && { projection }), ...(id !== undefined && { idField: id }), ...(rowsOf !== undefined && { rowsOf }), leastPartM2, signal: work.signal };
  try {
    const searched = await searchGroups(layer.layer, resident.boxes, options);
    if (searched !== undefined) {
      second?.begin(searched.groups);
      const own = await overlayGroups(resident, layer.layer, { ...options, searched, ...(second !== undefined && { take: second.take }) });
      const ownNotes = layer.layer.notes();
      const rest = own === undefined ? undefined : await second?.join();
      const shares = rest === undefined ? own : rest.shares && own && [...own, ...rest.shares];
      if (shares !== undefined) {
        const told = new Set(ownNotes.map((note) => JSON.stringify(note)));
        return { shares, notes: [...ownNotes, ...(rest?.notes ?? []).filter((note) => !told.has(JSON.stringify(note)))] };
      }
    }
    return { shares: [await overlayWhole(resident, layer.layer, options)], notes: layer.layer.notes() };
  } finally {
    rowsOf?.release();
  }
}

function disagreement(areaM2: number, shapeM2: number): Bilingual {
  return {
    zh: `相交图形的面积 ${showM2(shapeM2)} m² 与精确值 ${showM2(areaM2)} m² 不符，图形没有写出`,
    en: `the intersection's shape has ${showM2(shapeM2)} m2, the exact area is ${showM2(areaM2)} m2; the shape was not written`,
  };
}
