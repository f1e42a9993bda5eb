import { DisposableStore, Emitter, fillMessage, type Bilingual, type Disposable, type Event } from '@plansmith/base';
import type { RunningTask, ViewServices } from '@plansmith/plugin';
import { sumDecimal } from '@plansmith/plan';
import type { Adjustment } from '../core/what-if/adjustments.ts';
import type { WhatIfTable } from '../core/what-if/what-if-query.ts';
import type { WhatIfAnswer } from '../core/what-if/what-if-task.ts';
import { adjustmentStep } from './what-if-steps.ts';
import { whatIfTexts } from './what-if-texts.ts';

/** The cell that is typed into. */
export type EditedCell = Pick<Adjustment, 'row' | 'id' | 'column'>;

export interface WhatIfState {
  /** While on, cells of the table can be typed into. */
  readonly isOn: boolean;
  readonly adjustments: readonly Adjustment[];
  /** What of the table would be other; absent while nothing is typed, and until the first answer. */
  readonly table?: WhatIfTable;
  /** What the rules would say of it; absent until they have been asked. */
  readonly findings?: WhatIfAnswer;
  readonly isChecking: boolean;
  /** The cell that is typed into, with the text in it. */
  readonly editing?: EditedCell & { readonly text: string };
  readonly problem?: Bilingual;
}

export interface WhatIfPresenter extends Disposable {
  readonly state: WhatIfState;
  readonly onDidChange: Event<WhatIfState>;
  turn(isOn: boolean): void;
  /** Units whose parcels are shown, and ids that a sum leaves alone: what the answers are for. */
  look(given: { readonly expanded: readonly string[]; readonly keeps: readonly string[] }): void;
  adjust(adjustment: Adjustment): void;
  takeBack(cell: EditedCell): void;
  /** Begins to type into a cell that holds a number. */
  edit(cell: EditedCell, value: number): void;
  type(text: string): void;
  /** One step up (1) or down (-1), or ten. */
  step(count: number): void;
  /** Ends typing; with `keeps: false` what the cell held before is back. */
  finish(options: { readonly keeps: boolean }): void;
  reset(): void;
  /** Puts other adjustments in the place of all. */
  load(adjustments: readonly Adjustment[]): void;
  /** Writes the numbers into the editor's texts, with those that repeat them; then nothing is typed any more. */
  apply(): Promise<void>;
  /** What the rules say of what is typed now, waiting for it. */
  checked(): Promise<WhatIfAnswer | undefined>;
}

/** What comes back after a reload. */
interface Remembered {
  readonly isOn: boolean;
  readonly adjustments: readonly Adjustment[];
}

const mementoKey = 'indicatorBalance.whatIf';
/** Rules are asked when nothing was typed or dragged for so long, ms. */
const pause = 150;

type Services = Pick<ViewServices, 'query' | 'onDidCheck' | 'runTask' | 'applyChange' | 'memento'>;

/** What a person tries in the table, and what would follow from it. Knows no DOM. */
export function createWhatIfPresenter(services: Services): WhatIfPresenter {
  const store = new DisposableStore();
  const changed = store.add(new Emitter<WhatIfState>());
  const remembered = services.memento.get<Remembered>(mementoKey);
  let state: WhatIfState = { isOn: remembered?.isOn ?? false, adjustments: remembered?.adjustments ?? [], isChecking: false };
  let shown: { readonly expanded: readonly string[]; readonly keeps: readonly string[] } = { expanded: [], keeps: [] };
  /** What the edited cell was adjusted to before. */
  let before: readonly Adjustment[] = [];
  let asking: Promise<void> | undefined;
  let isStale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let task: RunningTask<WhatIfAnswer> | undefined;

  function update(change: Partial<WhatIfState>, gone: readonly ('table' | 'findings' | 'editing' | 'problem')[] = []): void {
    if (store.isDisposed) return;
    const next = { ...state, ...change };
    for (const key of gone) delete next[key];
    state = next;
    changed.fire(state);
  }

  /** One question at a time: while it is answered, later adjustments wait as one. */
  function ask(): Promise<void> {
    if (asking) isStale = true;
    else {
      asking = answerAll().finally(() => {
        asking = undefined;
        // What came after the last answer, before this line.
        if (isStale && !store.isDisposed) return ask();
        return checkSoon();
      });
    }
    return asking;
  }

  async function answerAll(): Promise<void> {
    try {
      do {
        isStale = false;
        const { adjustments } = state;
        if (!state.isOn || adjustments.length === 0) {
          update({}, ['table', 'findings', 'problem']);
          continue;
        }
        const table = await services.query<WhatIfTable>('indicator-balance/what-if', { adjustments, ...shown });
        if (state.isOn && state.adjustments.length > 0) update({ table }, ['problem']);
      } while (isStale && !store.isDisposed);
    } catch (error) {
      update({ problem: fillMessage(whatIfTexts.failed, { error: error instanceof Error ? error.message : String(error) }) });
    }
  }

  function stopTimer(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function checkSoon(): void {
    stopTimer();
    task?.cancel();
    if (store.isDisposed) return;
    if (state.isOn && state.adjustments.length > 0) timer = setTimeout(() => void check(), pause);
  }

  function check(): Promise<WhatIfAnswer | undefined> {
    stopTimer();
    const overrides = state.table?.overrides;
    if (!overrides) return Promise.resolve(undefined);
    update({ isChecking: true });
    const own = services.runTask<WhatIfAnswer>('indicator-balance/what-if-findings', { overrides }, () => undefined);
    task = own;
    return own.answer.then(
      (findings) => {
        if (task !== own) return undefined;
        task = undefined;
        if (state.table?.overrides === overrides) update({ findings, isChecking: false });
        else update({ isChecking: false });
        return findings;
      },
      (error: unknown) => {
        if (task !== own) return undefined;
        task = undefined;
        const message = error instanceof Error ? error.message : String(error);
        update({ isChecking: false, ...(message !== 'cancelled' && { problem: fillMessage(whatIfTexts.failed, { error: message }) }) });
        return undefined;
      },
    );
  }

  function change(adjustments: readonly Adjustment[]): void {
    update({ adjustments });
    services.memento.set(mementoKey, { isOn: state.isOn, adjustments } satisfies Remembered);
    void ask();
  }

  function without({ row, id, column }: EditedCell): readonly Adjustment[] {
    return state.adjustments.filter((item) => item.row !== row || item.id !== id || item.column !== column);
  }

  function adjust(adjustment: Adjustment): void {
    change([...without(adjustment), adjustment]);
  }

  async function checked(): Promise<WhatIfAnswer | undefined> {
    await asking;
    return state.findings && !state.isChecking && !timer ? state.findings : check();
  }

  store.add(
    services.onDidCheck(() => {
      if (state.isOn && state.adjustments.length > 0) void ask();
    }),
  );

  return {
    get state() {
      return state;
    },
    onDidChange: changed.event,
    turn(isOn) {
      update({ isOn }, ['editing']);
      change(state.adjustments);
    },
    look(given) {
      if (given.expanded.join() === shown.expanded.join() && given.keeps.join() === shown.keeps.join()) return;
      shown = given;
      if (state.isOn && state.adjustments.length > 0) void ask();
    },
    adjust,
    takeBack: (cell) => change(without(cell)),
    edit(cell, value) {
      before = state.adjustments;
      update({ editing: { ...cell, text: String(sumDecimal([value])) } });
    },
    type(text) {
      if (!state.editing) return;
      const { row, id, column } = state.editing;
      update({ editing: { row, id, column, text } });
      const value = Number(text);
      if (text.trim() !== '' && Number.isFinite(value) && value >= 0) adjust({ row, id, column, value });
    },
    step(count) {
      if (!state.editing) return;
      const { row, id, column, text } = state.editing;
      const value = Math.max(0, sumDecimal([Number(text) || 0, adjustmentStep(column) * count]));
      update({ editing: { row, id, column, text: String(value) } });
      adjust({ row, id, column, value });
    },
    finish({ keeps }) {
      if (!state.editing) return;
      update({}, ['editing']);
      if (!keeps) change(before);
    },
    reset: () => change([]),
    load(adjustments) {
      update({ isOn: true }, ['editing', 'findings']);
      change(adjustments);
    },
    async apply() {
      const answer = await checked();
      if (!answer || answer.patch.length === 0) return;
      const result = await services.applyChange({ title: whatIfTexts.name, values: answer.patch.map(({ uri, path, before: now, after }) => ({ uri, path, before: now, after })) });
      if (result.kind === 'done') change([]);
      else update({ problem: fillMessage(whatIfTexts[result.kind], { uri: result.uri }) });
    },
    checked,
    dispose() {
      stopTimer();
      task?.cancel();
      store.dispose();
    },
  };
}
