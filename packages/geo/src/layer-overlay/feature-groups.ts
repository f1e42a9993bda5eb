import { copyToKernel, doublesAt, kernel, wordsAt } from '../kernel/kernel.ts';
import type { FoundFeatures, LayerSearch } from '../formats/types.ts';

/** Subjects shared out to groups, with the features of a layer that each group meets: plain arrays, ready to be handed from thread to thread. */
export interface FeatureGroups {
  /** Numbers of the subjects, those of the first group first. */
  readonly order: Uint32Array;
  /** Behind how many subjects of the order each group stops. */
  readonly subjectEnds: Uint32Array;
  /** Features of all groups, by their numbers within each. */
  readonly features: FoundFeatures;
  /** Behind how many features each group stops. */
  readonly featureEnds: Uint32Array;
  /** For each group, one list after the other: where the candidates of each of its subjects start, with one more behind the last. */
  readonly starts: Uint32Array;
  /** Features of the group, by their places in it. */
  readonly candidates: Uint32Array;
  /** Behind how many candidates each group stops. */
  readonly candidateEnds: Uint32Array;
}

/** One of the groups. */
export interface FeatureGroup {
  readonly order: Uint32Array;
  readonly features: FoundFeatures;
  readonly starts: Uint32Array;
  readonly candidates: Uint32Array;
}

/** Groups, with the bytes of the layer that all together read, and those of what they touch: more is read where groups share features. */
export interface Grouping {
  readonly groups: FeatureGroups;
  readonly readBytes: number;
  readonly touchedBytes: number;
}

/** The numbers from 0 to before `count`. A loop, because `Uint32Array.from` asks a function for each. */
export function numbersBelow(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let number = 0; number < count; number++) numbers[number] = number;
  return numbers;
}

/** Stretches of the subjects in an order, by what was found for each, that meet about as many bytes of the layer each: see kernel/groups.ts. */
export function groupSubjects(order: Uint32Array, { starts, numbers, begins, ends }: Omit<LayerSearch, 'read'>): Grouping {
  const found = [copyToKernel(numbers), copyToKernel(begins), copyToKernel(ends)] as const;
  const [orderAt, startsAt, ownStartsAt, candidatesAt] = [copyToKernel(order), copyToKernel(starts), kernel.allocate(8 * order.length), kernel.allocate(4 * numbers.length)];
  const groupCount = kernel.groupSubjects(orderAt, order.length, startsAt, ...found, numbers.length, ownStartsAt, candidatesAt);
  const featureCount = kernel.groupFeatureCount();
  const own = [kernel.allocate(4 * featureCount), kernel.allocate(8 * featureCount), kernel.allocate(8 * featureCount)] as const;
  kernel.copyGroupFeatures(...found, ...own);
  const subjectEnds = wordsAt(kernel.groupEndsAddress(), groupCount);
  const ownStarts = wordsAt(ownStartsAt, order.length + groupCount);
  let candidateCount = 0;
  const groups: FeatureGroups = {
    order,
    subjectEnds,
    features: { numbers: wordsAt(own[0], featureCount), begins: doublesAt(own[1], featureCount), ends: doublesAt(own[2], featureCount) },
    featureEnds: wordsAt(kernel.groupFeatureEnds(), groupCount),
    starts: ownStarts,
    candidates: wordsAt(candidatesAt, numbers.length),
    candidateEnds: subjectEnds.map((end, group) => (candidateCount += ownStarts[end + group]!)),
  };
  for (const block of [...found, ...own, orderAt, startsAt, ownStartsAt, candidatesAt]) kernel.release(block);
  return { groups, readBytes: kernel.groupReadBytes(), touchedBytes: kernel.groupTouchedBytes() };
}

/** Group number `group`; undefined behind the last. */
export function groupAt({ order, subjectEnds, features: { numbers, begins, ends }, featureEnds, starts, candidates, candidateEnds }: FeatureGroups, group: number): FeatureGroup | undefined {
  if (group >= subjectEnds.length) return undefined;
  const [firstSubject, endSubject] = [subjectEnds[group - 1] ?? 0, subjectEnds[group]!];
  const [firstFeature, endFeature] = [featureEnds[group - 1] ?? 0, featureEnds[group]!];
  return {
    order: order.subarray(firstSubject, endSubject),
    features: { numbers: numbers.subarray(firstFeature, endFeature), begins: begins.subarray(firstFeature, endFeature), ends: ends.subarray(firstFeature, endFeature) },
    starts: starts.subarray(firstSubject + group, endSubject + group + 1),
    candidates: candidates.subarray(candidateEnds[group - 1] ?? 0, candidateEnds[group]!),
  };
}
