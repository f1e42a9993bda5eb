import type { Bilingual, Disposable, Result } from '@plansmith/base';
import type { ImportEdits, ImportPreview, ImportSettings } from '@plansmith/engine/import-desk';
import type { FieldAssignment, ImportReport } from '@plansmith/engine/exchange';
import type { ShapeProposal } from '@plansmith/plugin';
import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { ApplyFailure } from '../changes/apply-changes.ts';
import { changesText } from '../changes/texts.ts';
import { importText } from './texts.ts';
import { noteText } from './note-text.ts';

/** What an import does with the world. */
export interface ImportWorld {
  /** Changes when the workspace was checked anew: the preview may be another then. */
  readonly checkNumber: ReadonlySignal<number>;
  preview(settings: ImportSettings, onProgress: (share: number) => void): Promise<ImportPreview | undefined>;
  /** Asks for the edits of the last preview. */
  edits(): Promise<ImportEdits | undefined>;
  /** Carries edits out, all or none; `changed` where a text is not the one they were made for any more. */
  apply(edits: ImportEdits): Promise<Result<void, ApplyFailure>>;
  /** Files with unsaved edits of which another version is on disk. Read reactively. */
  conflicts(): readonly string[];
  /** Whether the folder may be written to. Read reactively. */
  isReadonly(): boolean;
  propose(proposal: ShapeProposal | undefined): void;
  schedule(action: () => void, milliseconds: number): void;
}

/** A change of settings; undefined takes a choice back. */
export type ImportChoice = { readonly [Name in keyof ImportSettings]?: ImportSettings[Name] | undefined };

/** The state of one import, from the files to the edits. What is drawn of it is a view's. */
export interface ImportPresenter extends Disposable {
  readonly settings: ReadonlySignal<ImportSettings>;
  /** The last answer; it stays while the next one is worked out. */
  readonly preview: ReadonlySignal<ImportPreview | undefined>;
  readonly busy: ReadonlySignal<boolean>;
  /** Share that is read, from 0 to 1; undefined until the work takes long enough to tell of it. */
  readonly progress: ReadonlySignal<number | undefined>;
  /** What stands in the way of the import, for people; undefined when it can be carried out. */
  readonly obstacle: ReadonlySignal<Bilingual | undefined>;
  /** Notes of the kind `error`: parts of the file that would be left out. */
  readonly errorCount: ReadonlySignal<number>;
  /** Whether the user agreed to import the rest. */
  readonly acceptsErrors: ReadonlySignal<boolean>;
  acceptErrors(accepted: boolean): void;
  /** Changes what was chosen; choices that rest on it are forgotten. */
  choose(change: ImportChoice): void;
  /** Sends a field to a place: `null` leaves it out, undefined gives it back to the matching by names. */
  assign(source: string, target: string | null | undefined): void;
  /** Carries the import out. False where it could not be; `obstacle` or `message` say why. */
  run(): Promise<boolean>;
  /** What the last try to carry it out came to, where it failed. */
  readonly message: ReadonlySignal<Bilingual | undefined>;
}

const tellAfterMilliseconds = 300;

/** Settings that lose their meaning when another one changes. */
const dependents: Readonly<Record<keyof ImportSettings, readonly (keyof ImportSettings)[]>> = {
  file: ['layer', 'encoding', 'columns', 'epsg', 'target', 'key', 'into', 'mapping'],
  layer: ['epsg', 'key', 'mapping'],
  encoding: ['layer', 'columns', 'key', 'mapping'],
  columns: ['key', 'mapping'],
  epsg: [],
  target: ['key', 'into', 'mapping'],
  key: [],
  into: [],
  mapping: [],
};

export function createImport(world: ImportWorld): ImportPresenter {
  const settings = signal<ImportSettings>({});
  const preview = signal<ImportPreview | undefined>(undefined);
  const busy = signal(false);
  const progress = signal<number | undefined>(undefined);
  const failure = signal<Bilingual | undefined>(undefined);
  const message = signal<Bilingual | undefined>(undefined);
  const acceptsErrors = signal(false);
  let ended = false;
  let calls = 0;

  async function work(): Promise<void> {
    const call = ++calls;
    let share = 0;
    let told = false;
    busy.value = true;
    world.schedule(() => {
      if (call !== calls || !busy.peek()) return;
      told = true;
      progress.value = share;
    }, tellAfterMilliseconds);
    try {
      const answer = await world.preview(settings.peek(), (next) => {
        share = next;
        if (told && call === calls) progress.value = share;
      });
      if (call !== calls || ended || !answer) return;
      batch(() => {
        preview.value = answer;
        failure.value = undefined;
      });
      world.propose(proposalOf(answer));
    } catch (error) {
      if (call === calls && !ended) failure.value = importText('failed', { message: error instanceof Error ? error.message : String(error) });
    } finally {
      if (call === calls) {
        batch(() => {
          busy.value = false;
          progress.value = undefined;
        });
      }
    }
  }

  const errorCount = computed(() => errorsOf(preview.value));
  const obstacle = computed((): Bilingual | undefined => {
    const found = preview.value;
    if (busy.value || !found) return failure.value ?? importText('working');
    if (failure.value) return failure.value;
    if (found.problem) return noteText(found.problem.note);
    if (!found.plan || found.plan.files.length === 0) return importText('nothingToDo');
    if (world.isReadonly()) return importText('readonly');
    const conflict = found.plan.files.find(({ uri }) => world.conflicts().includes(uri));
    if (conflict) return changesText('conflict', { name: conflict.uri });
    if (errorCount.value > 0 && !acceptsErrors.value) return importText('errorsOpen', { count: errorCount.value });
    return undefined;
  });

  function choose(change: ImportChoice): void {
    const forgotten = new Set((Object.keys(change) as (keyof ImportSettings)[]).flatMap((name) => dependents[name]));
    const kept = Object.entries(settings.peek()).filter(([name]) => !forgotten.has(name as keyof ImportSettings));
    const next = Object.entries({ ...Object.fromEntries(kept), ...change }).filter(([, value]) => value !== undefined);
    batch(() => {
      settings.value = Object.fromEntries(next);
      acceptsErrors.value = false;
      message.value = undefined;
    });
    void work();
  }

  const stopFollowing = effect(() => {
    void world.checkNumber.value;
    void untracked(work);
  });

  return {
    settings,
    preview,
    busy,
    progress,
    obstacle,
    errorCount,
    acceptsErrors,
    message,
    acceptErrors: (accepted) => void (acceptsErrors.value = accepted),
    choose,
    assign(source, target) {
      // Whoever had the place by hand gives it up: two fields in one place are no choice but a mistake.
      const others = (settings.peek().mapping ?? []).filter((entry) => entry.source !== source && (target === null || entry.target !== target));
      const mapping: readonly FieldAssignment[] = target === undefined ? others : [...others, { source, target }];
      choose({ mapping: mapping.length > 0 ? mapping : undefined });
    },
    async run() {
      const seen = preview.peek()?.plan?.fingerprint;
      if (obstacle.peek() || seen === undefined) return false;
      busy.value = true;
      message.value = undefined;
      let outcome: Result<void, ApplyFailure>;
      try {
        const edits = await world.edits();
        outcome = edits?.fingerprint === seen ? await world.apply(edits) : { ok: false, error: { code: 'changed', message: changesText('changedMeanwhile') } };
      } finally {
        busy.value = false;
      }
      if (outcome.ok) return true;
      message.value = outcome.error.message;
      if (outcome.error.code === 'changed') void work();
      return false;
    },
    dispose() {
      if (ended) return;
      ended = true;
      calls++;
      stopFollowing();
      world.propose(undefined);
    },
  };
}

/** What each field of the file goes to now, by its name: a place, `null` where it was left out by hand, undefined where it found none. */
export function placeOf(source: string, { mapping, unmapped }: Pick<ImportReport, 'mapping' | 'unmapped'>): string | null | undefined {
  const found = mapping.find((entry) => entry.source === source);
  if (found) return found.target;
  return unmapped.find((entry) => entry.source === source)?.reason === 'leftOut' ? null : undefined;
}

function errorsOf(preview: ImportPreview | undefined): number {
  return [...(preview?.notes ?? []), ...(preview?.plan?.report.notes ?? [])].filter(({ severity }) => severity === 'error').length;
}

function proposalOf({ plan }: ImportPreview): ShapeProposal | undefined {
  if (!plan || plan.features.length === 0) return undefined;
  return { title: importText('proposal'), shapes: plan.features, leftOut: plan.featuresLeftOut };
}
