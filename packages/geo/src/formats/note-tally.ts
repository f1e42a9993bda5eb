import type { GeoNote } from '../note.ts';
import type { NoteCatalogue, NoteMaker } from './note-catalogue.ts';

/** Collects what is wrong with single records, so that a thousand of a kind are one note that names them all. */
export interface NoteTally<Catalogue extends NoteCatalogue> {
  /** One more record, counted from 1. Notes are kept apart by code, field and kind; `data` of the first stays. */
  add(code: keyof Catalogue & string, record: number, about?: { readonly field?: string; readonly kind?: string; readonly data?: Readonly<Record<string, string | number>> }): void;
  /** One note for each kind, in order of appearance. Its texts may show `{count}` and `{shown}`, the first of `data.records`. */
  notes(): readonly GeoNote[];
  clear(): void;
}

interface Entry<Catalogue> {
  readonly code: keyof Catalogue & string;
  readonly field: string | undefined;
  readonly data: Readonly<Record<string, string | number>>;
  readonly records: number[];
}

const shownRanges = 5;
/** Beyond this many, records are counted only: a note stays readable, and small. */
const listedRanges = 1000;

export function createNoteTally<Catalogue extends NoteCatalogue>(note: NoteMaker<Catalogue>): NoteTally<Catalogue> {
  const entries = new Map<string, Entry<Catalogue>>();
  return {
    add(code, record, { field, kind, data = {} } = {}) {
      const key = field === undefined && kind === undefined ? code : `${code}\0${field ?? ''}\0${kind ?? ''}`;
      const entry = entries.get(key);
      if (entry === undefined) entries.set(key, { code, field, data, records: [record] });
      else entry.records.push(record);
    },
    notes: () =>
      [...entries.values()].map(({ code, field, data, records }) => {
        const sorted = [...new Set(records)].toSorted((a, b) => a - b);
        const ranges = rangesOf(sorted);
        const all = {
          ...data,
          ...(field === undefined ? {} : { field }),
          count: sorted.length,
          records: shorten(ranges, listedRanges),
          shown: shorten(ranges, shownRanges),
        };
        return note(code, all, { record: sorted[0]!, ...(field === undefined ? {} : { field }) });
      }),
    clear: () => entries.clear(),
  };
}

function shorten(ranges: readonly string[], count: number): string {
  return ranges.slice(0, count).join(', ') + (ranges.length > count ? ' …' : '');
}

/** `1-3`, `7`, `9-12` of sorted numbers. */
function rangesOf(sorted: readonly number[]): string[] {
  const ranges: string[] = [];
  for (let index = 0; index < sorted.length; ) {
    let last = index;
    while (last + 1 < sorted.length && sorted[last + 1] === sorted[last]! + 1) last++;
    ranges.push(last === index ? `${sorted[index]}` : `${sorted[index]}-${sorted[last]}`);
    index = last + 1;
  }
  return ranges;
}
