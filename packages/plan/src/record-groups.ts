import { valueAt, type Path } from '@plansmith/base';
import type { ListRecord } from '@plansmith/document';
import { CellTable } from './cells.ts';

/**
 * Records that stand together change together for whoever reads one of them. The more of them, the fewer signals a city needs; the fewer, the
 * less a keystroke in a list of hundreds makes anew.
 */
const groupSize = 8;

/** The groups of one list of one document; none where there is no such list. */
interface KnownList {
  readonly uri: string;
  readonly list: Path;
  groups: readonly (readonly ListRecord[])[];
}

/**
 * Lists of documents in groups of neighbouring records, each a signal of its own, and each record the same object as long as its value and index are. Only lists that somebody asked for are kept; a document that
 * is set anew costs one comparison of identities for each record of these.
 */
export class RecordGroups {
  readonly #valueOf: (uri: string) => unknown;
  readonly #known = new Map<string, Map<string, KnownList>>();
  readonly #groups = new CellTable<readonly ListRecord[]>();
  readonly #counts = new CellTable<number>();

  /** `valueOf` gives a document's value as it stands, untracked. */
  constructor(valueOf: (uri: string) => unknown) {
    this.#valueOf = valueOf;
  }

  /** How many groups a list has. Tracked. */
  count(uri: string, list: Path): number {
    return this.#counts.get(this.#keyOf(uri, list)) ?? 0;
  }

  /** The usable records of a group, in their order; none of one that is not there. Tracked. */
  group(uri: string, list: Path, index: number): readonly ListRecord[] {
    return this.#groups.get(`${this.#keyOf(uri, list)}\n${index}`) ?? [];
  }

  /** Takes in what a document holds now. Call inside a batch. */
  replace(uri: string, value: unknown): void {
    for (const [key, known] of this.#known.get(uri) ?? []) this.#take(key, known, value);
  }

  #keyOf(uri: string, list: Path): string {
    const name = list.join('\n');
    const key = `${uri}\n${name}`;
    let lists = this.#known.get(uri);
    if (!lists) this.#known.set(uri, (lists = new Map()));
    if (!lists.has(key)) {
      const known: KnownList = { uri, list, groups: [] };
      lists.set(key, known);
      this.#take(key, known, this.#valueOf(uri));
    }
    return key;
  }

  #take(key: string, known: KnownList, value: unknown): void {
    const items = valueAt(value, known.list);
    const groups: (readonly ListRecord[])[] = [];
    const count = Array.isArray(items) ? Math.ceil(items.length / groupSize) : 0;
    for (let at = 0; at < count; at++) groups.push(sameGroup(known.groups[at], items as readonly unknown[], { from: at * groupSize, list: known.list }));
    for (let at = 0; at < Math.max(count, known.groups.length); at++) if (groups[at] !== known.groups[at]) this.#groups.set(`${key}\n${at}`, groups[at]);
    known.groups = groups;
    this.#counts.set(key, count);
  }
}

/** The records from an index on; the group as it was where they are the same. */
function sameGroup(before: readonly ListRecord[] | undefined, items: readonly unknown[], { from, list }: { readonly from: number; readonly list: Path }): readonly ListRecord[] {
  const group: ListRecord[] = [];
  for (let index = from; index < Math.min(from + groupSize, items.length); index++) {
    const value = items[index];
    if (value === undefined || value === null) continue;
    const known = before?.find((record) => record.index === index);
    group.push(known?.value === value ? known : { index, path: [...list, index], value });
  }
  return before?.length === group.length && group.every((record, at) => record === before[at]) ? before : group;
}
