import { describe, expect, it } from 'vitest';
import { Emitter } from '@plansmith/base';
import type { ChangeResult, PlanChange, ViewServices } from '@plansmith/plugin';
import type { Adjustment } from '../core/what-if/adjustments.ts';
import type { WhatIfQuestion, WhatIfTable } from '../core/what-if/what-if-query.ts';
import type { WhatIfAnswer } from '../core/what-if/what-if-task.ts';
import { restOf } from './what-if-rest.ts';
import { draggedValue } from './what-if-steps.ts';
import { createWhatIfPresenter } from './what-if.presenter.ts';

const cell = { row: 'unit', id: 'U-DF-01', column: 'plannedGfaM2' } as const;

const tableOf = (adjustments: readonly Adjustment[]): WhatIfTable => ({
  units: [],
  areas: [],
  totals: {} as WhatIfTable['totals'],
  counts: { over: 0, under: 0, differs: 0, unknown: 0 },
  overrides: adjustments.map(({ id, value }) => ({ uri: 'a.yaml', path: [id, 'plannedGfaM2'], object: id, attribute: { zh: '', en: '' }, before: 1, value })),
  unmet: [],
});

const answerOf = (value: number): WhatIfAnswer => ({
  patch: [{ uri: 'a.yaml', path: ['x'], object: 'x', attribute: { zh: '', en: '' }, unit: 'm2', before: 1, after: value, role: 'decided', why: { zh: '', en: '' } }],
  appearing: [],
  vanishing: [],
  findings: { errors: 0, warnings: 0, infos: 0, undecided: 0 },
  size: { documents: 1, parcels: 1, changeM2: 1 },
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function world(result: ChangeResult = { kind: 'done', files: ['a.yaml'] }) {
  const asked: { readonly question: WhatIfQuestion; settle(): Promise<void> }[] = [];
  const changes: PlanChange[] = [];
  const saved: unknown[] = [];
  const services: Pick<ViewServices, 'query' | 'onDidCheck' | 'runTask' | 'applyChange' | 'memento'> = {
    onDidCheck: new Emitter<number>().event,
    query: <Answer>(_id: string, question: unknown) =>
      new Promise<Answer>((resolve) => {
        asked.push({
          question: question as WhatIfQuestion,
          settle() {
            resolve(tableOf((question as WhatIfQuestion).adjustments) as Answer);
            return settled();
          },
        });
      }),
    runTask: <Answer>(_id: string, request: unknown) => ({ answer: Promise.resolve(answerOf((request as { readonly overrides: WhatIfTable['overrides'] }).overrides[0]!.value) as Answer), cancel: () => undefined }),
    async applyChange(change) {
      changes.push(change);
      return result;
    },
    memento: { get: () => undefined, set: (_key, value) => void saved.push(value) },
  };
  const presenter = createWhatIfPresenter(services);
  presenter.turn(true);
  return { presenter, asked, changes, saved };
}

describe('what-if presenter', () => {
  it('asks one question at a time, and the last of what came meanwhile', async () => {
    const { presenter, asked } = world();
    presenter.adjust({ ...cell, value: 1 });
    await new Promise((resolve) => setTimeout(resolve));
    for (const value of [2, 3]) presenter.adjust({ ...cell, value });
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toHaveLength(1);
    await asked[0]!.settle();
    await asked[1]!.settle();
    expect([asked.length, asked[1]!.question.adjustments, presenter.state.table!.overrides[0]!.value]).toEqual([2, [{ ...cell, value: 3 }], 3]);
    presenter.dispose();
  });

  it('types, steps, and takes back what was there before', async () => {
    const { presenter } = world();
    presenter.adjust({ ...cell, value: 500 });
    presenter.edit(cell, 500);
    presenter.type('70x');
    expect(presenter.state.adjustments[0]!.value).toBe(500);
    presenter.type('700');
    presenter.step(1);
    presenter.step(-10);
    expect([presenter.state.editing?.text, presenter.state.adjustments[0]!.value]).toEqual(['0', 0]);
    presenter.finish({ keeps: false });
    expect([presenter.state.editing, presenter.state.adjustments]).toEqual([undefined, [{ ...cell, value: 500 }]]);
    presenter.edit(cell, 500);
    presenter.type('800');
    presenter.finish({ keeps: true });
    expect(presenter.state.adjustments).toEqual([{ ...cell, value: 800 }]);
    presenter.takeBack(cell);
    expect(presenter.state.adjustments).toEqual([]);
    presenter.dispose();
  });

  it('applies what the rules were asked about, and then has nothing typed', async () => {
    const { presenter, asked, changes } = world();
    presenter.adjust({ ...cell, value: 9 });
    await new Promise((resolve) => setTimeout(resolve));
    const applied = presenter.apply();
    for (const question of asked) await question.settle();
    await applied;
    expect([changes.map(({ values }) => values), presenter.state.adjustments]).toEqual([[[{ uri: 'a.yaml', path: ['x'], before: 1, after: 9 }]], []]);
    presenter.dispose();
  });

  it('keeps what is typed where the plan has changed under it', async () => {
    const { presenter, asked } = world({ kind: 'outdated', uri: 'a.yaml' });
    presenter.adjust({ ...cell, value: 9 });
    await new Promise((resolve) => setTimeout(resolve));
    const applied = presenter.apply();
    for (const question of asked) await question.settle();
    await applied;
    expect([presenter.state.adjustments.length, presenter.state.problem?.zh]).toEqual([1, 'a.yaml 已有改动，请再试一次']);
    presenter.dispose();
  });
});

describe('the rest of a what-if', () => {
  it('is balanced to exactly what was typed, a ratio by its floor area, and what no balance moves left out', () => {
    const adjustments: readonly Adjustment[] = [
      { ...cell, value: 500 },
      { row: 'totals', id: '', column: 'housingGfaM2', value: 300 },
      { row: 'parcel', id: 'P-1', column: 'far', value: 2 },
      { row: 'parcel', id: 'P-1', column: 'greenPct', value: 30 },
    ];
    const table = tableOf([{ row: 'parcel', id: 'P-1', column: 'far', value: 2000 }]);
    expect(restOf({ adjustments, table }, 'SP')).toEqual({
      targets: [
        { object: 'U-DF-01', measure: 'gfaM2', side: 'equals', value: 500 },
        { object: 'SP', measure: 'housingGfaM2', side: 'equals', value: 300 },
        { object: 'P-1', measure: 'gfaM2', side: 'equals', value: 2000 },
      ],
      leftOut: 1,
    });
  });
});

it.each([
  [1000, 24, 10_000, false, 2000],
  [1000, 24, 10_000, true, 1100],
  [1000, -240, 10_000, false, 0],
])('%d dragged by %d px', (start, movedPx, range, isFine, expected) => {
  expect(draggedValue(start, { movedPx, range, column: 'plannedGfaM2', isFine })).toBe(expected);
});
