import { computed, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { shareStructure } from '@plansmith/base';

/**
 * A table of signals by key. Reading a key that is not there is tracked too, so that the reader runs again when it comes.
 * Setting a value equal to the old one (by identity) wakes nobody.
 */
export class CellTable<T> {
  readonly #cells = new Map<string, Signal<T | undefined>>();

  get(key: string): T | undefined {
    return this.#cell(key).value;
  }

  /** The value without being tracked. */
  peek(key: string): T | undefined {
    return this.#cells.get(key)?.peek();
  }

  set(key: string, value: T | undefined): void {
    this.#cell(key).value = value;
  }

  #cell(key: string): Signal<T | undefined> {
    let cell = this.#cells.get(key);
    if (!cell) this.#cells.set(key, (cell = signal<T | undefined>(undefined)));
    return cell;
  }
}

/**
 * A function of a string key whose answers are remembered until something they read changes. An answer that is equal to the
 * one before keeps its identity, so that those who read it do not run again.
 */
export function memoByKey<T>(compute: (key: string) => T): (key: string) => T {
  const memos = new Map<string, ReadonlySignal<T>>();
  return (key) => {
    let memo = memos.get(key);
    if (!memo) {
      let previous: T | undefined;
      memo = computed(() => (previous = shareStructure(previous, compute(key))));
      memos.set(key, memo);
    }
    return memo.value;
  };
}

/**
 * Like `memoByKey` for a function of several strings, whose answers are compared by identity; `compute` is given its previous
 * answer, to keep it where it can.
 */
export function memoByKeys<Keys extends readonly string[], T>(compute: (keys: Keys, previous: T | undefined) => T): (...keys: Keys) => T {
  const memos = new Map<string, ReadonlySignal<T>>();
  return (...keys) => {
    const key = keys.join('\n');
    let memo = memos.get(key);
    if (!memo) {
      let previous: T | undefined;
      memo = computed(() => (previous = compute(keys, previous)));
      memos.set(key, memo);
    }
    return memo.value;
  };
}

/** So many neighbours are asked together: few enough that one of them costs little, and enough that a thousand are few groups. */
const groupSize = 32;

/**
 * Answers of many items in a row, by key, remembered in groups of neighbours until something they read changes. Where one item of thousands
 * changes, its neighbours are asked whether they did, and not all the others.
 */
export function memoInGroups<Item, T>(itemsOf: (key: string) => readonly Item[], answersOf: (item: Item, key: string) => readonly T[]): (key: string) => readonly T[] {
  const ofGroup = memoByKeys<readonly [string, string], readonly T[]>(([key, group], previous) => {
    const start = Number(group) * groupSize;
    return shareStructure(previous, itemsOf(key).slice(start, start + groupSize).flatMap((item) => answersOf(item, key)));
  });
  return memoByKey((key) => Array.from({ length: Math.ceil(itemsOf(key).length / groupSize) }, (_, group) => ofGroup(key, String(group))).flat());
}

/**
 * A small answer about a plan, by key, remembered for each plan until something it reads changes. A rule that asks this of many records,
 * and not the records themselves, does not run again for every number that changes in them.
 */
export function memoOfModel<Model extends object, T>(compute: (model: Model, key: string) => T): (model: Model, key: string) => T {
  const memos = new WeakMap<Model, (key: string) => T>();
  return (model, key) => {
    let memo = memos.get(model);
    if (!memo) memos.set(model, (memo = memoByKey((own) => compute(model, own))));
    return memo(key);
  };
}

/** Runs `read` without being tracked. */
export function withoutTracking<T>(read: () => T): T {
  return untracked(read);
}
