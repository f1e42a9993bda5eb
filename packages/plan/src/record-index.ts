import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { compareText, shareStructure, type Path } from '@plansmith/base';
import { CellTable } from './cells.ts';

/** Anything that stands at a place and is found by a group and an id. */
export interface Placed {
  readonly id: string;
  readonly uri: string;
  readonly path: Path;
}

/** One group: its records by document, and its whole list, built when somebody reads it. */
interface Group<T> {
  readonly byUri: Map<string, readonly T[]>;
  /** The documents in order; undefined when one came or went since. */
  ordered: readonly string[] | undefined;
  readonly byId: Map<string, readonly T[]>;
  readonly version: Signal<number>;
  readonly list: ReadonlySignal<readonly T[]>;
}

/**
 * Records of many documents by (group, id). When a document's records are replaced, only readers of ids whose record really
 * changed wake, and readers of a group's list wake once.
 */
export class RecordIndex<T extends Placed> {
  readonly #groupOf: (record: T) => string;
  readonly #byUri = new CellTable<readonly T[]>();
  readonly #groups = new Map<string, Group<T>>();
  readonly #first = new CellTable<T>();

  constructor(groupOf: (record: T) => string) {
    this.#groupOf = groupOf;
  }

  /** The first record with this id by (uri, path), tracked. */
  get(group: string, id: string): T | undefined {
    return this.#first.get(cellKey(group, id));
  }

  /** All records of a group ordered by uri, then as they stand; duplicates of an id included. Tracked. */
  list(group: string): readonly T[] {
    return this.#group(group).list.value;
  }

  /** Records of a group in one document, as they stand. Tracked by document. */
  listIn(group: string, uri: string): readonly T[] {
    return this.in(uri).filter((record) => this.#groupOf(record) === group);
  }

  /** What a document holds, as it was given. Tracked. */
  in(uri: string): readonly T[] {
    return this.#byUri.get(uri) ?? [];
  }

  /** Replaces what a document holds; an empty list takes the document out. Call inside a batch. */
  replace(uri: string, records: readonly T[]): void {
    const before = this.#byUri.peek(uri) ?? [];
    const after = before.length === 0 ? records : this.#withOldIdentities(before, records);
    if (after.length === before.length && after.every((record, index) => record === before[index])) return;
    this.#byUri.set(uri, after.length === 0 ? undefined : after);

    const gone = without(before, after);
    const come = without(after, before);
    for (const record of gone) {
      const { byId } = this.#group(this.#groupOf(record));
      const rest = (byId.get(record.id) ?? []).filter((other) => other !== record);
      if (rest.length > 0) byId.set(record.id, rest);
      else byId.delete(record.id);
    }
    for (const record of come) {
      const { byId } = this.#group(this.#groupOf(record));
      const others = byId.get(record.id);
      byId.set(record.id, others ? [...others, record].toSorted(comparePlaces) : [record]);
    }
    const touched = new Set<string>();
    for (const record of [...gone, ...come]) {
      const group = this.#groupOf(record);
      touched.add(group);
      this.#first.set(cellKey(group, record.id), this.#group(group).byId.get(record.id)?.[0]);
    }
    for (const name of touched) {
      const group = this.#group(name);
      const own = after.filter((record) => this.#groupOf(record) === name);
      if (group.byUri.has(uri) !== own.length > 0) group.ordered = undefined;
      if (own.length > 0) group.byUri.set(uri, own);
      else group.byUri.delete(uri);
      group.version.value = group.version.peek() + 1;
    }
  }

  #group(name: string): Group<T> {
    const known = this.#groups.get(name);
    if (known) return known;
    const byUri = new Map<string, readonly T[]>();
    const version = signal(0);
    const list = computed(() => {
      void version.value;
      group.ordered ??= [...byUri.keys()].toSorted(compareText);
      return group.ordered.flatMap((uri) => byUri.get(uri) ?? []);
    });
    const group: Group<T> = { byUri, ordered: undefined, byId: new Map(), version, list };
    this.#groups.set(name, group);
    return group;
  }

  /** A record that is equal to the one at its place keeps its identity: that is what "did not change" means everywhere. */
  #withOldIdentities(before: readonly T[], records: readonly T[]): readonly T[] {
    let known: Map<string, T> | undefined;
    return records.map((record, index) => {
      const same = before[index];
      if (same === record) return record;
      // After most edits each record stands where it stood: no keys are made for thousands of them.
      if (same && this.#isAtPlaceOf(same, record)) return shareStructure(same, record);
      known ??= new Map(before.map((old) => [this.#placeKey(old), old]));
      return shareStructure(known.get(this.#placeKey(record)), record);
    });
  }

  #isAtPlaceOf(a: T, b: T): boolean {
    return a.id === b.id && this.#groupOf(a) === this.#groupOf(b) && a.path.length === b.path.length && a.path.every((step, index) => step === b.path[index]);
  }

  #placeKey(record: T): string {
    return `${this.#groupOf(record)}\n${record.path.join('/')}\n${record.id}`;
  }
}

function without<T>(records: readonly T[], others: readonly T[]): readonly T[] {
  if (records.length === 0 || others.length === 0) return records;
  const known = new Set(others);
  return records.filter((record) => !known.has(record));
}

function comparePlaces(a: Placed, b: Placed): number {
  return compareText(a.uri, b.uri) || comparePaths(a.path, b.path);
}

function comparePaths(a: Path, b: Path): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const left = a[index]!;
    const right = b[index]!;
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return compareText(String(left), String(right));
  }
  return a.length - b.length;
}

function cellKey(group: string, id: string): string {
  return `${group}\n${id}`;
}
