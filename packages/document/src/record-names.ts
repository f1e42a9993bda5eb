import { compareText, formatPath, type Path } from '@plansmith/base';

/** The id that a record goes by: its own, that of what it is a row of (`parcelRef`, `polygonId`), or its name; undefined where it has none. */
export function nameOfRecord(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined;
  const value = record as Readonly<Record<string, unknown>>;
  const rowKeys = Object.keys(value).filter((key) => /(Ref|Id)$/.test(key));
  const key = ['id', 'code', ...rowKeys.toSorted(compareText), 'name'].find((candidate) => typeof value[candidate] === 'string' && value[candidate] !== '');
  return key === undefined ? undefined : (value[key] as string);
}

/** Ids of the records that a path leads through, the innermost first; the document's own last. */
export function recordsAround(value: unknown, path: Path): readonly string[] {
  const found: string[] = [];
  let current = value;
  for (const step of [undefined, ...path]) {
    if (step !== undefined) current = childOf(current, step);
    const name = nameOfRecord(current);
    if (name !== undefined) found.unshift(name);
  }
  return found;
}

/**
 * A path with the items of lists told by their ids where they have one, so that it stays the same when items come before:
 * `parcels[P-DF-01-01].areaM2`.
 */
export function formatRecordPath(value: unknown, path: Path): string {
  let current = value;
  const parts = path.map((step, index) => {
    current = childOf(current, step);
    if (typeof step === 'number') return `[${nameOfRecord(current) ?? step}]`;
    const text = formatPath([step]);
    return index === 0 || text.startsWith('[') ? text : `.${text}`;
  });
  return parts.length === 0 ? formatPath([]) : parts.join('');
}

function childOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
}
