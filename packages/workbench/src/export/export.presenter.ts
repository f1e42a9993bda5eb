import type { Bilingual, Disposable } from '@plansmith/base';
import type { ExportableLayer, ExportedFile, ExportPreview, ExportSettings } from '@plansmith/engine/export-desk';
import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import { exportText } from './texts.ts';

/** What an export does with the world. */
export interface ExportWorld {
  /** Changes when the workspace was checked anew: what is written may be another then. */
  readonly checkNumber: ReadonlySignal<number>;
  preview(settings: ExportSettings, onProgress: (share: number) => void): Promise<ExportPreview | undefined>;
  file(base: string): Promise<ExportedFile | undefined>;
  offer(file: ExportedFile): void;
  schedule(action: () => void, milliseconds: number): void;
}

/** A change of settings; undefined takes a choice back. */
export type ExportChoice = { readonly [Name in keyof ExportSettings]?: ExportSettings[Name] | undefined };

/** The state of one export: what is chosen, and what would be saved. */
export interface ExportPresenter extends Disposable {
  readonly layers: readonly ExportableLayer[];
  readonly settings: ReadonlySignal<ExportSettings>;
  /** Name of the file without its extension. */
  readonly base: ReadonlySignal<string>;
  /** The last answer; it stays while the next one is worked out. */
  readonly preview: ReadonlySignal<ExportPreview | undefined>;
  readonly busy: ReadonlySignal<boolean>;
  /** Share that is written, from 0 to 1; undefined until the work takes long enough to tell of it. */
  readonly progress: ReadonlySignal<number | undefined>;
  readonly failure: ReadonlySignal<Bilingual | undefined>;
  /** Whether what was chosen is written and can be saved. */
  readonly isReady: ReadonlySignal<boolean>;
  choose(change: ExportChoice): void;
  rename(base: string): void;
  /** Offers the file to be saved; gives its name, or undefined where there is none. */
  save(): Promise<string | undefined>;
}

const tellAfterMilliseconds = 300;
/** Formats whose texts can be in one encoding or another, by extension. */
const encoded: ReadonlySet<string> = new Set(['shp', 'txt', 'csv']);

/** Whether an encoding can be chosen for a format. */
export function takesEncoding(extension: string): boolean {
  return encoded.has(extension);
}

/** Begins with `first`, which must be among the layers. */
export function createExport(world: ExportWorld, layers: readonly ExportableLayer[], first: string): ExportPresenter {
  const settings = signal<ExportSettings>({ layer: first, extension: 'geojson' });
  const given = signal<string | undefined>(undefined);
  const base = computed(() => given.value ?? settings.value.layer);
  const preview = signal<ExportPreview | undefined>(undefined);
  const busy = signal(false);
  const progress = signal<number | undefined>(undefined);
  const failure = signal<Bilingual | undefined>(undefined);
  let calls = 0;

  async function work(): Promise<void> {
    const call = ++calls;
    let share = 0;
    let isTold = false;
    busy.value = true;
    world.schedule(() => {
      if (call !== calls) return;
      isTold = true;
      if (busy.peek()) progress.value = share;
    }, tellAfterMilliseconds);
    try {
      const answer = await world.preview(settings.peek(), (next) => {
        share = next;
        if (isTold && call === calls) progress.value = share;
      });
      if (call === calls && answer) batch(() => ((preview.value = answer), (failure.value = undefined)));
    } catch (error) {
      if (call === calls) failure.value = exportText('failed', { message: error instanceof Error ? error.message : String(error) });
    } finally {
      if (call === calls) batch(() => ((busy.value = false), (progress.value = undefined)));
    }
  }

  const stopFollowing = effect(() => {
    void world.checkNumber.value;
    void untracked(work);
  });

  const isReady = computed(() => !busy.value && failure.value === undefined && preview.value?.written !== undefined);
  return {
    layers,
    settings,
    base,
    preview,
    busy,
    progress,
    failure,
    isReady,
    choose(change) {
      const next = Object.fromEntries(Object.entries({ ...settings.peek(), ...change }).filter(([, value]) => value !== undefined)) as unknown as ExportSettings;
      const { encoding: _, ...rest } = next;
      settings.value = takesEncoding(next.extension) ? next : rest;
      void work();
    },
    rename: (text) => void (given.value = cleanName(text)),
    async save() {
      if (!isReady.peek()) return undefined;
      const file = await world.file(base.peek());
      if (!file) return undefined;
      world.offer(file);
      return file.name;
    },
    dispose() {
      calls++;
      stopFollowing();
    },
  };
}

/** A name that any system takes for a file; undefined where nothing is left of it. */
function cleanName(text: string): string | undefined {
  const name = [...text].filter((character) => !'\\/:*?"<>|'.includes(character) && character >= ' ').join('').trim().replace(/^\.+|\.+$/g, '');
  return name === '' ? undefined : name;
}
