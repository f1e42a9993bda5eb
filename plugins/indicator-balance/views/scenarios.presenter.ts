import { DisposableStore, Emitter, fillMessage, localize, type Bilingual, type Disposable, type Event } from '@plansmith/base';
import { nextId } from '@plansmith/document';
import type { PlanChange, ViewServices } from '@plansmith/plugin';
import type { Override } from '../core/what-if/adjustments.ts';
import type { ScenarioDraft, ScenarioText, ScenarioUpdate } from '../core/what-if/scenario-documents.ts';
import type { ScenarioListing, ScenarioSettings } from '../core/what-if/scenarios.ts';
import type { WhatIfTable } from '../core/what-if/what-if-query.ts';
import type { WhatIfAnswer } from '../core/what-if/what-if-task.ts';
import type { ComparedSide } from './compare-rows.ts';
import { scenarioTexts } from './scenarios-texts.ts';
import type { WhatIfPresenter } from './what-if.presenter.ts';

/** Stands for what is typed in the table now, where a scenario is chosen. */
export const typedSide = 'typed';

export interface ScenariosState {
  readonly list: readonly ScenarioListing[];
  /** File of the scenario that is chosen in the list. */
  readonly chosen: string;
  /** Files of the scenarios that are compared, `typedSide`, or empty. */
  readonly picked: readonly [string, string];
  readonly sides: readonly ComparedSide[];
  /** Findings of the plan as it is. */
  readonly now?: WhatIfAnswer['findings'];
  readonly isComparing: boolean;
  readonly showsAll: boolean;
  /** Whether another name is typed for the chosen scenario. */
  readonly isRenaming: boolean;
  readonly problem?: Bilingual;
}

export interface ScenariosPresenter extends Disposable {
  readonly state: ScenariosState;
  readonly onDidChange: Event<ScenariosState>;
  /** While not shown nothing is asked. */
  show(isShown: boolean): void;
  choose(uri: string): void;
  /** Puts the chosen scenario's numbers into the table; gives what it says of the balance. */
  open(): Partial<ScenarioSettings> | undefined;
  /** Keeps what is typed as a new scenario; false where it could not be. */
  keep(title: string, settings: ScenarioSettings): Promise<boolean>;
  /** Writes what is typed into the chosen scenario in the place of what it held, unsaved: one undo step. */
  overwrite(settings: ScenarioSettings): Promise<void>;
  duplicate(): Promise<void>;
  /** Begins to type another name for the chosen scenario, or ends it without one. */
  beginRename(begins: boolean): void;
  rename(title: string): Promise<void>;
  remove(): Promise<void>;
  pick(side: 0 | 1, uri: string): void;
  toggleAll(): void;
}

type Services = Pick<ViewServices, 'query' | 'onDidCheck' | 'runTask' | 'applyChange' | 'createDocument' | 'readText' | 'executeCommand' | 'locale' | 'notify'>;

/** Scenarios that the workspace keeps, and their comparison. Knows no DOM. */
export function createScenariosPresenter(services: Services, whatIf: WhatIfPresenter): ScenariosPresenter {
  const store = new DisposableStore();
  const changed = store.add(new Emitter<ScenariosState>());
  let state: ScenariosState = { list: [], chosen: '', picked: ['', ''], sides: [], isComparing: false, showsAll: false, isRenaming: false };
  let isShown = false;
  let asked = 0;

  function update(change: Partial<ScenariosState>): void {
    if (store.isDisposed) return;
    state = { ...state, ...change };
    changed.fire(state);
  }

  function tell(problem: Bilingual | undefined): void {
    const { problem: _, ...rest } = state;
    state = rest;
    update(problem ? { problem } : {});
  }

  async function ask(): Promise<void> {
    const number = ++asked;
    const list = await services.query<readonly ScenarioListing[]>('indicator-balance/scenarios', {});
    if (number !== asked) return;
    const isThere = (uri: string): boolean => list.some((item) => item.uri === uri);
    const picked = state.picked.map((uri) => (uri === typedSide || isThere(uri) ? uri : '')) as [string, string];
    update({ list, picked, chosen: isThere(state.chosen) ? state.chosen : (list[0]?.uri ?? '') });
    if (picked.some((uri) => uri !== '')) await compare(number);
  }

  const chosenOne = (): ScenarioListing | undefined => state.list.find(({ uri }) => uri === state.chosen);

  async function check(overrides: readonly Override[]): Promise<{ readonly table: WhatIfTable; readonly answer: WhatIfAnswer }> {
    const table = await services.query<WhatIfTable>('indicator-balance/what-if', { adjustments: [], overrides, keeps: [], expanded: [] });
    const answer = await services.runTask<WhatIfAnswer>('indicator-balance/what-if-findings', { overrides }, () => undefined).answer;
    return { table, answer };
  }

  async function compare(number: number): Promise<void> {
    update({ isComparing: true });
    try {
      const sides: ComparedSide[] = [];
      for (const uri of state.picked) {
        const scenario = state.list.find((item) => item.uri === uri);
        const overrides = uri === typedSide ? (whatIf.state.table?.overrides ?? []) : scenario?.overrides;
        if (!overrides) continue;
        const name = scenario ? `${scenario.id} ${scenario.title}` : localize(scenarioTexts.typed, services.locale.value);
        sides.push({ name, ...(await check(overrides)) });
      }
      const { answer } = await check([]);
      if (number === asked) update({ sides, now: answer.findings, isComparing: false });
    } catch (error) {
      update({ isComparing: false });
      tell(fillMessage(scenarioTexts.failed, { error: error instanceof Error ? error.message : String(error) }));
    }
  }

  async function create(uri: string, text: string): Promise<boolean> {
    const made = await services.createDocument(uri, text);
    tell(made.kind === 'done' ? undefined : fillMessage(scenarioTexts.refused, { uri }));
    if (made.kind !== 'done') return false;
    state = { ...state, chosen: uri };
    await ask();
    update({ chosen: state.list.some((item) => item.uri === uri) ? uri : state.chosen });
    return true;
  }

  async function change(given: PlanChange): Promise<boolean> {
    const result = await services.applyChange(given);
    tell(result.kind === 'done' ? undefined : fillMessage(scenarioTexts[result.kind === 'refused' ? 'notTaken' : result.kind], { uri: result.uri }));
    return result.kind === 'done';
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
    choose: (chosen) => update({ chosen, isRenaming: false }),
    open() {
      const scenario = chosenOne();
      if (!scenario) return undefined;
      whatIf.load(scenario.adjustments);
      const leftOut = scenario.overrides.length - scenario.adjustments.length;
      if (leftOut > 0) services.notify(fillMessage(scenarioTexts.leftOut, { count: leftOut }), 'info');
      return scenario.settings;
    },
    async keep(title, settings) {
      const { adjustments } = whatIf.state;
      const draft: ScenarioDraft = { title, note: scenarioTexts.note.zh, adjustments, keeps: settings.locked, settings };
      const made = await services.query<ScenarioText | null>('indicator-balance/scenario-text', draft);
      if (!made) tell(scenarioTexts.nothingOther);
      return made !== null && (await create(made.uri, made.text));
    },
    async overwrite(settings) {
      const scenario = chosenOne();
      if (!scenario) return;
      const request: ScenarioUpdate = { uri: scenario.uri, adjustments: whatIf.state.adjustments, keeps: settings.locked, settings };
      const made = await services.query<Pick<PlanChange, 'values' | 'operations'> | null>('indicator-balance/scenario-update', request);
      if (!made || made.operations?.length === 0) tell(scenarioTexts.nothingOther);
      else await change({ title: fillMessage(scenarioTexts.overwrite, { id: scenario.id }), ...made });
    },
    async duplicate() {
      const scenario = chosenOne();
      const text = scenario && (await services.readText(scenario.uri));
      if (!scenario || text === undefined) return;
      const ids = state.list.map(({ id }) => id);
      const id = nextId(ids.toSorted().at(-1), { taken: ids }) ?? `${scenario.id}-2`;
      const [own, mark] = markedTitle(scenario.title);
      const title = `${localize(fillMessage(scenarioTexts.copyOf, { title: own }), services.locale.value)}${mark}`;
      await create(`plan/scenarios/${id}.yaml`, text.replace(/^id:.*$/m, `id: ${id}`).replace(/^title:.*$/m, () => `title: ${JSON.stringify(title)}`));
    },
    async rename(title) {
      const scenario = chosenOne();
      if (!scenario || title === '') return;
      const after = `${markedTitle(title)[0]}${markedTitle(scenario.title)[1]}`;
      if (after === scenario.title || (await change({ title: scenarioTexts.rename, values: [{ uri: scenario.uri, path: ['title'], before: scenario.title, after }] }))) update({ isRenaming: false });
    },
    beginRename: (isRenaming) => update({ isRenaming }),
    async remove() {
      const scenario = chosenOne();
      if (scenario) await services.executeCommand('explorer.delete', scenario.uri);
    },
    pick(side, uri) {
      update({ picked: side === 0 ? [uri, state.picked[1]] : [state.picked[0], uri] });
      void compare(++asked);
    },
    toggleAll: () => update({ showsAll: !state.showsAll }),
    dispose: () => store.dispose(),
  };
}

/** A title without the mark of made-up data, and the mark, which stays at the end of whatever it is called. */
function markedTitle(title: string): readonly [own: string, mark: string] {
  const mark = '（示意）';
  return title.endsWith(mark) ? [title.slice(0, -mark.length), mark] : [title, ''];
}
