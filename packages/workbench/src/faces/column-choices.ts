import type { Path } from '@plansmith/base';
import { signal } from '@preact/signals-core';
import type { Storage } from '../platform/storage.ts';

/** How wide columns of a list are, and which are not shown, by the key of the column. */
export interface ColumnChoice {
  readonly widths: Readonly<Record<string, number>>;
  readonly hidden: readonly string[];
}

/** What the user chose for the columns of each list of each kind of document; remembered. */
export interface ColumnChoices {
  /** Read reactively. */
  of(list: string): ColumnChoice;
  change(list: string, change: Partial<ColumnChoice>): void;
}

const noChoice: ColumnChoice = { widths: {}, hidden: [] };
const storageKey = 'faces.columns';

export function createColumnChoices(storage: Storage): ColumnChoices {
  const chosen = signal<Readonly<Record<string, ColumnChoice>>>(storage.get<Record<string, ColumnChoice>>(storageKey) ?? {});
  return {
    of: (list) => chosen.value[list] ?? noChoice,
    change(list, change) {
      chosen.value = { ...chosen.peek(), [list]: { ...(chosen.peek()[list] ?? noChoice), ...change } };
      storage.set(storageKey, chosen.peek());
    },
  };
}

/** Lists that stand at the same place of their records share a choice: the numbers of a path do not count. */
export function listName(kind: string, list: Path): string {
  return [kind, ...list.filter((step) => typeof step === 'string')].join('.');
}
