import { createResidentTable, type ResidentTable, type TableCopy } from '../kernel/resident-table.ts';
import { copyToKernel, doublesAt, kernel, kernelBytes, kernelDoubles, wordsAt } from '../kernel/kernel.ts';
import type { Frame } from '../overlay/edge-list.ts';
import type { EdgeTree } from '../overlay/edge-tree.ts';
import { measureArea } from '../overlay/measure.ts';
import { overlay } from '../overlay/overlay.ts';
import { tallestDegrees, treeOverlapM2 } from '../overlay/pair-overlap.ts';
import { form, formOf, prepareTable } from '../overlay/prepared-table.ts';
import type { Member } from '../overlay/union-overlap.ts';
import type { PolygonTable } from '../polygon-table.ts';

/** Subjects that the kernel holds. */
export interface ResidentSubjects {
  readonly table: ResidentTable;
  /** West, south, east, north of each; without extent (west above east) for one that cannot be measured. */
  readonly boxes: Float64Array;
  release(): void;
}

/** Hands subjects to the kernel. Whoever asks releases them. */
export function residentSubjects(polygons: PolygonTable): ResidentSubjects {
  const table = createResidentTable();
  table.addTable(polygons);
  return subjectsOf(table);
}

/** Subjects that the kernel holds already, in longitude and latitude. They are released with what this gives. */
export function subjectsOf(table: ResidentTable): ResidentSubjects {
  kernel.findPlainFeatures(table.handle);
  return { table, boxes: table.boxes(), release: () => table.release() };
}

/** Subjects of another thread's kernel, with what that found out about them. They are released with what this gives. */
export function subjectsOfCopy(copy: TableCopy): ResidentSubjects {
  const table = createResidentTable();
  table.addCopy(copy);
  return { table, boxes: table.boxes(), release: () => table.release() };
}

/** Some subjects, and the features of a layer that their boxes meet. */
export interface Group {
  /** Numbers of the subjects. */
  readonly order: Uint32Array;
  /** Candidates of the subject at place `p` of the order: `candidates[starts[p]]` to before `candidates[starts[p + 1]]`, features of the table. */
  readonly starts: Uint32Array;
  readonly candidates: Uint32Array;
  readonly features: ResidentTable;
}

/** What the subjects of a group share with the layer; by their places in the group's order. */
export interface GroupOverlay {
  readonly areasM2: Float64Array;
  /** NaN where the subject cannot be measured. */
  readonly coveredM2: Float64Array;
  readonly sumM2: Float64Array;
  /** Parts of the subject at place `p`: from `partEnds[p - 1]` (0 for the first) to before `partEnds[p]`. */
  readonly partEnds: Uint32Array;
  /** Features of the table, and the areas shared. */
  readonly parts: Uint32Array;
  readonly partsM2: Float64Array;
}

/** Overlays the subjects of a group. What the kernel does not decide (large, tall or crossing polygons, a doubtful sweep) is overlaid one by one. */
export function overlayGroup(subjects: ResidentSubjects, { order, starts, candidates, features }: Group): GroupOverlay {
  const unknownCount = kernel.findPlainFeatures(features.handle);
  kernel.clearHits();
  const count = order.length;
  const [orderAt, startsAt, candidatesAt] = [copyToKernel(order), copyToKernel(starts), copyToKernel(candidates)];
  const known = new Map<number, Member>();
  const candidate = (feature: number): Member => {
    let member = known.get(feature);
    if (member === undefined) known.set(feature, (member = memberOf(features, feature)));
    return member;
  };
  const givenAt = unknownCount === 0 ? 0 : givenAreas(subjects, { order, starts, candidates, features }, candidate);
  const answers = kernel.allocate(28 * count);
  const [areas, covered, sums, ends] = [answers, answers + 8 * count, answers + 16 * count, answers + 24 * count];
  for (let place = 0; place < count; place++) {
    // The rest of the kernel is asked in between, but never for answers.
    kernel.setAnswers(areas, covered, sums, ends);
    place = kernel.overlaySubjects(subjects.table.handle, features.handle, orderAt, place, count, startsAt, candidatesAt, givenAt);
    if (place === count) break;
    const subject = memberOf(subjects.table, order[place]!);
    const near = candidates.subarray(starts[place]!, starts[place + 1]!);
    const isMeasurable = formOf(subject.set, subject.feature) !== form.unmeasurable;
    const found = isMeasurable ? overlay(subject, Array.from(near, candidate)) : undefined;
    for (const [index, position] of (found?.hits ?? []).entries()) kernel.addHit(near[position]!, found!.areasM2[index]!);
    const doubles = kernelDoubles();
    doubles[areas / 8 + place] = measureArea(subject.set, subject.feature).areaM2;
    doubles[covered / 8 + place] = found?.coveredM2 ?? Number.NaN;
    doubles[sums / 8 + place] = found?.areasM2.reduce((sum, area) => sum + area, 0) ?? 0;
    new Uint32Array(kernelBytes().buffer, ends, count)[place] = kernel.hitsCount();
  }
  const hits = kernel.hitsCount();
  const result = {
    areasM2: doublesAt(areas, count),
    coveredM2: doublesAt(covered, count),
    sumM2: doublesAt(sums, count),
    partEnds: wordsAt(ends, count),
    parts: wordsAt(kernel.hitsAddress(), hits),
    partsM2: doublesAt(kernel.hitAreasAddress(), hits),
  };
  for (const block of [orderAt, startsAt, candidatesAt, answers]) kernel.release(block);
  if (givenAt !== 0) kernel.release(givenAt);
  return result;
}

/**
 * Tells the kernel the forms of features that only exact arithmetic knew. What subjects share with those that it leaves to trees: areas by the place in `candidates`,
 * NaN for all others, in its memory; 0 where there are none.
 */
function givenAreas(subjects: ResidentSubjects, { order, starts, candidates, features }: Group, candidate: (feature: number) => Member): number {
  const forms = features.forms();
  const trees = new Map<number, { readonly tree: EdgeTree; readonly box: Float64Array }>();
  for (let feature = 0; feature < forms.length; feature++) {
    if (forms[feature] !== form.unknown) continue;
    const { set } = candidate(feature);
    const how = formOf(set, 0);
    if (how === form.plain) features.notePlain(feature, set.turns);
    const tree = set.trees.get(0);
    if (tree !== undefined && (how !== form.evenOdd || !kernel.makeEvenOdd(features.handle, feature))) trees.set(feature, { tree, box: set.boxes });
  }
  if (trees.size === 0) return 0;
  const subjectForms = subjects.table.forms();
  const areas = new Float64Array(candidates.length).fill(Number.NaN);
  for (let place = 0; place < order.length; place++) {
    const subject = order[place]!;
    if (subjectForms[subject] !== form.plain && subjectForms[subject] !== form.evenOdd) continue;
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      const owner = trees.get(candidates[at]!);
      if (owner === undefined) continue;
      const frame = commonFrame(subjects.boxes.subarray(4 * subject, 4 * subject + 4), owner.box);
      if (frame === undefined) areas[at] = 0;
      else if (frame.height <= tallestDegrees) areas[at] = treeOverlapM2(owner, { table: subjects.table.handle, feature: subject }, frame);
    }
  }
  return copyToKernel(areas);
}

function commonFrame(a: Float64Array, b: Float64Array): Frame | undefined {
  const west = Math.max(a[0]!, b[0]!);
  const south = Math.max(a[1]!, b[1]!);
  const width = Math.min(a[2]!, b[2]!) - west;
  const height = Math.min(a[3]!, b[3]!) - south;
  return width > 0 && height > 0 ? { west, south, width, height } : undefined;
}

/** A copy of a feature of a table. */
function memberOf(features: ResidentTable, feature: number): Member {
  return { set: prepareTable(features.tableOf(feature, feature + 1)), feature: 0 };
}
