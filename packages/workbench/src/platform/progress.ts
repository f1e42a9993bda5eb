import { toDisposable, type Bilingual, type Disposable } from '@plansmith/base';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';

/** Work under way that has taken long enough to be told of. */
export interface RunningWork {
  readonly id: number;
  readonly title: Bilingual;
  /** What it is at, where it says so. */
  readonly step: Bilingual | undefined;
  /** 0 to 1; undefined where nobody knows. */
  readonly share: number | undefined;
  /** Calls the work off, where it can be. */
  cancel?(): void;
}

/** A handle on one piece of work. Disposing tells that it ended. */
export interface ProgressHandle extends Disposable {
  report(step: Bilingual, share: number): void;
}

export interface Progress {
  /** What is shown now, the oldest first; the same list while nothing that is shown changes. */
  readonly shown: ReadonlySignal<readonly RunningWork[]>;
  /** Tells that work begins. It is shown when it takes more than 300 ms. */
  begin(title: Bilingual, options?: { cancel?(): void }): ProgressHandle;
}

const unnoticedMilliseconds = 300;

/** `schedule` runs an action later, and gives what calls it off. */
export function createProgress(schedule: (action: () => void, milliseconds: number) => () => void): Progress {
  const running = signal<readonly (RunningWork & { readonly isShown: boolean })[]>([]);
  let last = 0;
  let before: readonly RunningWork[] = [];
  const shown = computed(() => {
    const works = running.value.filter(({ isShown }) => isShown);
    // Every key begins a check, of which nothing is shown.
    if (works.length !== before.length || works.some((work, index) => work !== before[index])) before = works;
    return before;
  });
  const change = (id: number, part: Partial<RunningWork> & { readonly isShown?: boolean }): void => {
    running.value = running.peek().map((work) => (work.id === id ? { ...work, ...part } : work));
  };
  return {
    shown,
    begin(title, { cancel } = {}) {
      const id = ++last;
      running.value = [...running.peek(), { id, title, step: undefined, share: undefined, isShown: false, ...(cancel && { cancel }) }];
      const callOff = schedule(() => change(id, { isShown: true }), unnoticedMilliseconds);
      const end = toDisposable(() => {
        callOff();
        running.value = running.peek().filter((work) => work.id !== id);
      });
      return { report: (step, share) => change(id, { step, share }), dispose: () => end.dispose() };
    },
  };
}
