import { DisposableStore, Emitter, type Disposable, type Event } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import type { ViewServices } from '@plansmith/plugin';
import type { PhasedMeasure, PhasedQuestion, PhasedTotals } from '../core/phased-totals.ts';
import type { TransferFlow } from '../core/transfer-flows.ts';
import type { GoalYears } from '../core/year-totals.ts';

export interface PicturesState {
  /** Absent until the first answer. */
  readonly flows?: readonly TransferFlow[];
  readonly years?: readonly GoalYears[];
  readonly phased?: readonly PhasedTotals[];
  /** The goal that the user chose. */
  readonly goal?: string;
  /** What of the detailed plans the user set against a goal, by its id; empty for nothing. A goal that is not here is set against what goes by its name. */
  readonly against: Readonly<Record<string, PhasedMeasure | ''>>;
  /** The year of the detailed plans whose parcels are shown. */
  readonly asked?: PhasedQuestion;
  /** Its parcels; absent until the answer is there. */
  readonly terms?: readonly Term[];
}

export interface PicturesPresenter extends Disposable {
  readonly state: PicturesState;
  readonly onDidChange: Event<PicturesState>;
  /** While not shown nothing is asked. */
  show(isShown: boolean): void;
  choose(goal: string): void;
  /** Sets a measure of the detailed plans against a goal; empty takes it away. */
  compare(goal: string, measure: PhasedMeasure | ''): void;
  /** Shows what a number of the detailed plans is made of; undefined shows nothing. */
  explain(asked: PhasedQuestion | undefined): void;
}

const mementoKey = 'indicatorBalance.years';

/** What the user chose last in the picture of the years. */
type Remembered = Pick<PicturesState, 'goal' | 'against'>;

/** Asks for what the pictures show, again after each check while one is shown. Knows no DOM. */
export function createPicturesPresenter(services: Pick<ViewServices, 'query' | 'onDidCheck' | 'memento'>): PicturesPresenter {
  const store = new DisposableStore();
  const changed = store.add(new Emitter<PicturesState>());
  let state: PicturesState = { against: {}, ...services.memento.get<Remembered>(mementoKey) };
  let isShown = false;
  let asked = 0;

  function update(change: Partial<PicturesState>): void {
    state = { ...state, ...change };
    changed.fire(state);
  }

  function remember(change: Partial<Remembered>): void {
    const { asked: _asked, terms: _terms, ...rest } = state;
    state = rest;
    update(change);
    services.memento.set(mementoKey, { ...(state.goal !== undefined && { goal: state.goal }), against: state.against } satisfies Remembered);
  }

  async function ask(): Promise<void> {
    const number = ++asked;
    const [flows, years, phased] = await Promise.all([
      services.query<readonly TransferFlow[]>('indicator-balance/flows', {}),
      services.query<readonly GoalYears[]>('indicator-balance/years', {}),
      services.query<readonly PhasedTotals[]>('indicator-balance/phased-totals', {}),
    ]);
    if (number !== asked || store.isDisposed) return;
    update({ flows, years, phased });
    if (state.asked) await explain(state.asked);
  }

  async function explain(question: PhasedQuestion): Promise<void> {
    const terms = await services.query<readonly Term[]>('indicator-balance/phased-terms', question);
    if (state.asked === question && !store.isDisposed) update({ terms });
  }

  store.add(
    services.onDidCheck(() => {
      if (isShown) void ask();
    }),
  );

  return {
    get state() {
      return state;
    },
    onDidChange: changed.event,
    show(next) {
      if (next && !isShown) void ask();
      isShown = next;
    },
    choose: (goal) => remember({ goal }),
    compare: (goal, measure) => remember({ against: { ...state.against, [goal]: measure } }),
    explain(question) {
      const { asked: _asked, terms: _terms, ...rest } = state;
      state = rest;
      update(question ? { asked: question } : {});
      if (question) void explain(question);
    },
    dispose: () => store.dispose(),
  };
}
