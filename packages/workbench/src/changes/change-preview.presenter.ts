import type { Bilingual, Result } from '@plansmith/base';
import type { TextChanges } from '@plansmith/engine';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { AppliedChanges, ApplyFailure } from './apply-changes.ts';

/** One change among those that are proposed. */
export interface PreviewLine {
  readonly id: string;
  /** The file that it is listed under. */
  readonly uri: string;
  readonly label: Bilingual;
  readonly detail?: Bilingual;
  /** Line of the file, from 0, that is shown with it. */
  readonly line?: number;
  /** Comes with another one and cannot be left out by itself. */
  readonly follows?: true;
}

/** What is proposed for the texts as they stand. */
export interface PreviewPlan {
  /** All changes, those that are left out too, ordered by file and place. */
  readonly lines: readonly PreviewLine[];
  /** What cannot be done, and why. */
  readonly notes: readonly Bilingual[];
  readonly texts: readonly { readonly uri: string; readonly before: string; readonly after: string }[];
  readonly changes: TextChanges;
}

export interface PreviewFile {
  readonly uri: string;
  readonly lines: readonly PreviewLine[];
  /** How many lines can be ticked, and how many of them are. */
  readonly choosable: number;
  readonly ticked: number;
}

/** A preview of changes in several files, ticked by file or one by one; what is ticked is worked out anew, never cut out of the rest. */
export interface ChangePreview {
  /** Undefined until it was worked out the first time. */
  readonly plan: ReadonlySignal<PreviewPlan | undefined>;
  readonly files: ReadonlySignal<readonly PreviewFile[]>;
  /** Changes that would be made. */
  readonly count: ReadonlySignal<number>;
  /** Whether what is shown is being worked out anew. */
  readonly busy: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<Bilingual | undefined>;
  /** The line, or file, whose change is shown. */
  readonly shown: ReadonlySignal<{ readonly uri: string; readonly line?: number } | undefined>;
  isTicked(id: string): boolean;
  show(place: { readonly uri: string; readonly line?: number }): void;
  /** Ticks lines, or takes their ticks away. */
  tick(ids: readonly string[], on: boolean): void;
  /** Works out anew, because texts may have changed. */
  refresh(): Promise<void>;
  /** Carries out what is ticked; undefined where nothing was changed, which `problem` tells of. */
  apply(): Promise<AppliedChanges | undefined>;
}

/** `plan` says what would be done without the changes of these ids. */
export function createChangePreview(options: {
  plan(without: readonly string[]): Promise<PreviewPlan>;
  apply(changes: TextChanges): Promise<Result<AppliedChanges, ApplyFailure>>;
}): ChangePreview {
  const plan = signal<PreviewPlan | undefined>(undefined);
  const without = signal<ReadonlySet<string>>(new Set());
  const pending = signal(0);
  const problem = signal<Bilingual | undefined>(undefined);
  const chosen = signal<{ readonly uri: string; readonly line?: number } | undefined>(undefined);
  let asked = 0;
  const files = computed(() => {
    const byFile = new Map<string, PreviewLine[]>();
    for (const line of plan.value?.lines ?? []) byFile.set(line.uri, [...(byFile.get(line.uri) ?? []), line]);
    for (const { uri } of plan.value?.texts ?? []) if (!byFile.has(uri)) byFile.set(uri, []);
    return [...byFile].map(([uri, lines]): PreviewFile => {
      const own = lines.filter((line) => !line.follows);
      return { uri, lines, choosable: own.length, ticked: own.filter(({ id }) => !without.value.has(id)).length };
    });
  });

  async function refresh(): Promise<void> {
    const ticket = ++asked;
    pending.value++;
    try {
      const next = await options.plan([...without.peek()]);
      if (ticket === asked) plan.value = next;
    } finally {
      pending.value--;
    }
  }

  return {
    plan,
    files,
    count: computed(() => (plan.value?.lines ?? []).filter(({ id, follows }) => follows || !without.value.has(id)).length),
    busy: computed(() => pending.value > 0),
    problem,
    shown: computed(() => (chosen.value && files.value.some(({ uri }) => uri === chosen.value!.uri) ? chosen.value : files.value[0] && { uri: files.value[0].uri })),
    isTicked: (id) => !without.value.has(id),
    show(place) {
      chosen.value = place;
    },
    tick(ids, on) {
      const next = new Set(without.peek());
      for (const id of ids) {
        if (on) next.delete(id);
        else next.add(id);
      }
      without.value = next;
      problem.value = undefined;
      void refresh();
    },
    refresh,
    async apply() {
      const now = plan.peek();
      if (!now || pending.peek() > 0 || now.texts.length === 0) return undefined;
      const outcome = await options.apply(now.changes);
      if (outcome.ok) return outcome.value;
      problem.value = outcome.error.message;
      await refresh();
      return undefined;
    },
  };
}
