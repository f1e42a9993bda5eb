import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Storage } from '../platform/storage.ts';

/** Commands that were run from the palette. */
export interface RecentCommands {
  /** Ids, the last used first. */
  readonly ids: ReadonlySignal<readonly string[]>;
  add(id: string): void;
  clear(): void;
}

const key = 'commands.recent';
const limit = 50;

/** Remembers the last fifty across reloads. */
export function createRecentCommands(storage: Storage): RecentCommands {
  const ids = signal<readonly string[]>(storage.get<string[]>(key) ?? []);
  const change = (next: readonly string[]): void => {
    ids.value = next;
    storage.set(key, next);
  };
  return {
    ids,
    add: (id) => change([id, ...ids.peek().filter((other) => other !== id)].slice(0, limit)),
    clear: () => change([]),
  };
}
