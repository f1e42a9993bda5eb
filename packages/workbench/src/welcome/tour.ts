import type { Bilingual } from '@plansmith/base';
import { signal, type ReadonlySignal } from '@preact/signals-core';

/** A stop of the tour. */
export interface TourStep {
  readonly title: Bilingual;
  text(): Bilingual;
  /** Selector of the place that is highlighted. */
  readonly place: string;
  /** Brings the place into view. */
  enter(): Promise<unknown>;
  /** What the tour can do in its user's place. */
  readonly act?: { readonly title: Bilingual; isOffered(): boolean; run(): Promise<unknown> };
}

export interface Tour {
  /** The step that is shown, from 0; undefined while there is no tour. */
  readonly at: ReadonlySignal<number | undefined>;
  readonly steps: readonly TourStep[];
  start(): Promise<void>;
  /** Goes on or back; beyond the last step the tour ends. */
  go(direction: 1 | -1): Promise<void>;
  leave(): void;
}

/** `onEnd` is told when the tour was taken to its end or left. A step that fails to come into view is shown all the same. */
export function createTour(options: { readonly steps: readonly TourStep[]; onEnd(): void }): Tour {
  const { steps } = options;
  const at = signal<number | undefined>(undefined);
  const enter = async (index: number): Promise<void> => {
    try {
      await steps[index]!.enter();
    } finally {
      at.value = index;
    }
  };
  const end = (): void => {
    if (at.peek() === undefined) return;
    at.value = undefined;
    options.onEnd();
  };
  return {
    at,
    steps,
    start: () => enter(0),
    async go(direction) {
      const now = at.peek();
      if (now === undefined) return;
      const next = now + direction;
      if (next >= steps.length) end();
      else if (next >= 0) await enter(next);
    },
    leave: end,
  };
}
