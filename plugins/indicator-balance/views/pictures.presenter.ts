import { DisposableStore, Emitter, type Disposable, type Event } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import type { TransferFlow } from '../core/transfer-flows.ts';
import type { GoalYears } from '../core/year-totals.ts';

export interface PicturesState {
  /** Absent until the first answer. */
  readonly flows?: readonly TransferFlow[];
  readonly years?: readonly GoalYears[];
  /** The goal that the user chose. */
  readonly goal?: string;
}

export interface PicturesPresenter extends Disposable {
  readonly state: PicturesState;
  readonly onDidChange: Event<PicturesState>;
  /** While not shown nothing is asked. */
  show(isShown: boolean): void;
  choose(goal: string): void;
}

/** Asks for what the pictures show, again after each check while one is shown. Knows no DOM. */
export function createPicturesPresenter(services: Pick<ViewServices, 'query' | 'onDidCheck'>): PicturesPresenter {
  const store = new DisposableStore();
  const changed = store.add(new Emitter<PicturesState>());
  let state: PicturesState = {};
  let isShown = false;
  let asked = 0;

  async function ask(): Promise<void> {
    const number = ++asked;
    const [flows, years] = await Promise.all([services.query<readonly TransferFlow[]>('indicator-balance/flows', {}), services.query<readonly GoalYears[]>('indicator-balance/years', {})]);
    if (number !== asked || store.isDisposed) return;
    state = { ...state, flows, years };
    changed.fire(state);
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
    choose(goal) {
      state = { ...state, goal };
      changed.fire(state);
    },
    dispose: () => store.dispose(),
  };
}
