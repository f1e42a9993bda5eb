import { DisposableStore, Emitter, type Bilingual, type Disposable, type Event } from '@plansmith/base';
import type { PlanChange, RunningTask, ViewServices } from '@plansmith/plugin';
import { balanceTaskId, type BalanceAnswer, type BalanceRefusal, type PatchRow } from '@plansmith/plugin/balance';
import type { BalanceScopes } from '../core/balance/scopes.ts';
import { emptyForm, requestOf, type SolveForm } from './solve-form.ts';
import { solveTexts } from './solve-texts.ts';

export interface SolveState {
  readonly form: SolveForm;
  /** What the scope may be besides units and parcels; empty until the first answer. */
  readonly scopes: BalanceScopes;
  /** Present while the task runs. */
  readonly running?: { readonly step?: Bilingual; readonly share: number; readonly isCancelling: boolean };
  readonly answer?: BalanceAnswer | BalanceRefusal;
  /** Rows of the patch that are ticked, and those that were accepted, by index. */
  readonly chosen: ReadonlySet<number>;
  readonly accepted: ReadonlySet<number>;
  /** Why there is no answer, or why a row was not accepted. */
  readonly problem?: Bilingual;
}

export interface SolvePresenter extends Disposable {
  readonly state: SolveState;
  readonly onDidChange: Event<SolveState>;
  change(form: Partial<SolveForm>): void;
  toggleLock(id: string): void;
  /** Starts the task for the form as it stands; nothing while one runs. */
  run(): Promise<void>;
  cancel(): void;
  toggleRow(index: number): void;
  /** Accepts the ticked rows that were not yet. */
  accept(): Promise<void>;
  compare(uri: string): void;
}

type Services = Pick<ViewServices, 'query' | 'onDidCheck' | 'runTask' | 'applyChange' | 'compareChange' | 'memento'>;

const mementoKey = 'indicatorBalance.form';

/** Asks for a balance, and takes its patch over as a whole or by row. Knows no DOM. */
export function createSolvePresenter(services: Services): SolvePresenter {
  const store = new DisposableStore();
  const changed = store.add(new Emitter<SolveState>());
  let state: SolveState = { scopes: { pilotAreas: [], years: [] }, form: { ...emptyForm, ...services.memento.get<SolveForm>(mementoKey) }, chosen: new Set(), accepted: new Set() };
  let task: RunningTask<BalanceAnswer | BalanceRefusal> | undefined;

  function update(next: SolveState): void {
    if (store.isDisposed) return;
    state = next;
    changed.fire(state);
  }

  function change(form: Partial<SolveForm>): void {
    update({ ...state, form: { ...state.form, ...form } });
    services.memento.set(mementoKey, state.form);
  }

  function changeOf(wanted: (row: PatchRow, index: number) => boolean): PlanChange {
    const patch = state.answer && 'patch' in state.answer ? state.answer.patch : [];
    const rows = patch.filter((row, index) => wanted(row, index));
    const operations = rows.flatMap(({ edits }) => edits ?? []);
    return {
      title: solveTexts.name,
      values: rows.flatMap(({ uri, path, before, after, edits }) => (edits ? [] : [{ uri, path, before, after }])),
      ...(operations.length > 0 && { operations }),
    };
  }

  async function askScopes(): Promise<void> {
    const scopes = await services.query<BalanceScopes>('indicator-balance/scopes', {});
    update({ ...state, scopes });
  }

  store.add(services.onDidCheck(() => void askScopes()));
  void askScopes();

  return {
    get state() {
      return state;
    },
    onDidChange: changed.event,
    change,
    toggleLock(id) {
      const { locked } = state.form;
      change({ locked: locked.includes(id) ? locked.filter((other) => other !== id) : [...locked, id] });
    },
    async run() {
      if (task) return;
      const { form } = state;
      update({ form, scopes: state.scopes, chosen: new Set(), accepted: new Set(), running: { share: 0, isCancelling: false } });
      task = services.runTask<BalanceAnswer | BalanceRefusal>(balanceTaskId, requestOf(form), (step, share) => {
        if (state.running) update({ ...state, running: { ...state.running, step, share } });
      });
      try {
        const answer = await task.answer;
        update({ form: state.form, scopes: state.scopes, answer, chosen: new Set('patch' in answer ? answer.patch.keys() : []), accepted: new Set() });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const problem = message === 'cancelled' ? solveTexts.cancelled : { zh: `${solveTexts.failed.zh}${message}`, en: `${solveTexts.failed.en}${message}` };
        update({ form: state.form, scopes: state.scopes, chosen: new Set(), accepted: new Set(), problem });
      } finally {
        task = undefined;
      }
    },
    cancel() {
      if (!task || !state.running) return;
      task.cancel();
      update({ ...state, running: { ...state.running, isCancelling: true } });
    },
    toggleRow(index) {
      const chosen = new Set(state.chosen);
      if (!chosen.delete(index)) chosen.add(index);
      update({ ...state, chosen });
    },
    async accept() {
      const { answer, chosen, accepted } = state;
      const isWanted = (_row: PatchRow, index: number): boolean => chosen.has(index) && !accepted.has(index);
      const change = changeOf(isWanted);
      if (change.values.length === 0 && !change.operations) return;
      const result = await services.applyChange(change);
      // A later answer has rows of its own.
      if (state.answer !== answer) return;
      const { problem: _, ...rest } = state;
      if (result.kind === 'done') update({ ...rest, accepted: new Set([...accepted, ...chosen]) });
      else update({ ...rest, problem: result.kind === 'outdated' ? { zh: `${result.uri} ${solveTexts.outdated.zh}`, en: `${result.uri} ${solveTexts.outdated.en}` } : { zh: `${result.uri} ${solveTexts.refused.zh}`, en: `${result.uri} ${solveTexts.refused.en}` } });
    },
    compare: (uri) => void services.compareChange(changeOf((row, index) => row.uri === uri && state.chosen.has(index) && !state.accepted.has(index)), uri),
    dispose() {
      task?.cancel();
      store.dispose();
    },
  };
}
