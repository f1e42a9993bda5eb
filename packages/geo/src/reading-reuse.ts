import type { FeatureReading } from './read-feature.ts';

/** A file as it was read: its text, and where each item of `features` stood. */
export interface FileReading {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly readings: readonly FeatureReading[];
}

/** Finds items that an earlier reading of the file knows already. */
export interface ReadingReuse {
  /** The earlier item whose text stands in the new text at `at`, if the start and end of the files tell it without comparing. */
  at(at: number): { readonly reading: FeatureReading; readonly end: number } | undefined;
  /** The earlier item with this text, looked up among those between the unchanged start and end. */
  withText(slice: string): FeatureReading | undefined;
}

export function reuseOf(previous: FileReading | undefined, text: string): ReadingReuse {
  if (previous === undefined) return { at: () => undefined, withText: () => undefined };
  const { starts, ends, readings } = previous;
  const head = commonStart(previous.text, text);
  const tail = Math.min(commonEnd(previous.text, text), Math.min(previous.text.length, text.length) - head);
  const shift = text.length - previous.text.length;
  const tailStart = previous.text.length - tail;
  const inHead = ends.findLastIndex((end) => end <= head) + 1;
  const beforeTail = starts.findIndex((start) => start >= tailStart);
  const tailFrom = beforeTail === -1 ? starts.length : beforeTail;
  let headNext = 0;
  let tailNext = tailFrom;
  let byText: Map<string, FeatureReading> | undefined;
  return {
    at(at) {
      while (headNext < inHead && starts[headNext]! < at) headNext++;
      if (headNext < inHead && starts[headNext] === at) return { reading: readings[headNext]!, end: ends[headNext]! };
      while (tailNext < starts.length && starts[tailNext]! + shift < at) tailNext++;
      if (tailNext < starts.length && starts[tailNext]! + shift === at) return { reading: readings[tailNext]!, end: ends[tailNext]! + shift };
      return undefined;
    },
    withText(slice) {
      if (byText === undefined) {
        byText = new Map();
        for (let index = inHead; index < tailFrom; index++) byText.set(previous.text.slice(starts[index], ends[index]), readings[index]!);
      }
      return byText.size === 0 ? undefined : byText.get(slice);
    },
  };
}

const block = 4096;

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  // Whole blocks first: comparing slices runs at memory speed.
  while (length + block <= most && a.slice(length, length + block) === b.slice(length, length + block)) length += block;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length + block <= most && endSlice(a, length) === endSlice(b, length)) length += block;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}

function endSlice(text: string, fromEnd: number): string {
  return text.slice(text.length - fromEnd - block, text.length - fromEnd);
}
