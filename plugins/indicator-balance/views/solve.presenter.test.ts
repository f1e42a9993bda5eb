import { Emitter } from '@plansmith/base';
import { describe, expect, it } from 'vitest';
import type { ChangeResult, PlanChange, ViewServices } from '@plansmith/plugin';
import type { BalanceAnswer, PatchRow } from '@plansmith/plugin/balance';
import { createSolvePresenter } from './solve.presenter.ts';

const row = (object: string, uri: string): PatchRow => ({ uri, path: ['gfaM2'], object, attribute: { zh: '面积', en: 'area' }, unit: 'm2', before: 5, after: 4, role: 'decided', why: { zh: '', en: '' } });
const answer: BalanceAnswer = { status: 'solved', patch: [row('P-1', 'a.yaml'), row('P-2', 'b.yaml')], edits: [], objectives: [], conflict: [], relaxations: [], sensitivities: [], remaining: [], brought: [], size: { variables: 2, constraints: 1 } };

/** Services whose task ends when the test says so. */
function world() {
  const requests: unknown[] = [];
  const queries: string[] = [];
  const didCheck = new Emitter<number>();
  const changes: PlanChange[] = [];
  const compared: (readonly [PlanChange, string])[] = [];
  const saved: unknown[] = [];
  let settle!: (answer: BalanceAnswer | Error) => void;
  let tell!: (step: { zh: string; en: string }, share: number) => void;
  let cancelled = 0;
  let result: ChangeResult = { kind: 'done', files: [] };
  const services: Pick<ViewServices, 'query' | 'onDidCheck' | 'runTask' | 'applyChange' | 'compareChange' | 'memento'> = {
    query: <Answer>(id: string) => {
      queries.push(id);
      return Promise.resolve({ pilotAreas: ['东风区'], years: ['2027'] } as Answer);
    },
    onDidCheck: didCheck.event,
    runTask: <Answer>(_id: string, request: unknown, onProgress: typeof tell) => {
      requests.push(request);
      tell = onProgress;
      return {
        answer: new Promise<Answer>((resolve, reject) => {
          settle = (value) => (value instanceof Error ? reject(value) : resolve(value as Answer));
        }),
        cancel: () => void cancelled++,
      };
    },
    applyChange: async (change) => {
      changes.push(change);
      return result;
    },
    compareChange: async (change, uri) => void compared.push([change, uri]),
    memento: { get: () => undefined, set: (_key, value) => void saved.push(value) },
  };
  const presenter = createSolvePresenter(services);
  return {
    presenter,
    requests,
    queries,
    check: () => didCheck.fire(1),
    changes,
    compared,
    saved,
    tell: (share: number) => tell({ zh: '求解', en: 'solving' }, share),
    settle: (value: BalanceAnswer | Error) => settle(value),
    refuse: (next: ChangeResult) => void (result = next),
    cancelled: () => cancelled,
  };
}

describe('balance presenter', () => {
  it('runs one task at a time, tells its progress and calls it off', async () => {
    const { presenter, requests, tell, settle, cancelled } = world();
    const run = presenter.run();
    await presenter.run();
    tell(0.5);
    expect([requests.length, presenter.state.running]).toEqual([1, { step: { zh: '求解', en: 'solving' }, share: 0.5, isCancelling: false }]);
    presenter.cancel();
    expect([cancelled(), presenter.state.running?.isCancelling]).toEqual([1, true]);
    settle(new Error('cancelled'));
    await run;
    expect([presenter.state.running, presenter.state.answer, presenter.state.problem?.zh]).toEqual([undefined, undefined, '已取消，没有改动']);
    const again = presenter.run();
    settle(answer);
    await again;
    expect([presenter.state.answer, [...presenter.state.chosen], presenter.state.problem]).toEqual([answer, [0, 1], undefined]);
  });

  it('accepts the ticked rows, each once', async () => {
    const { presenter, settle, changes, compared } = world();
    const run = presenter.run();
    settle(answer);
    await run;
    presenter.toggleRow(1);
    presenter.compare('b.yaml');
    await presenter.accept();
    presenter.toggleRow(1);
    await presenter.accept();
    await presenter.accept();
    expect(changes.map(({ values }) => values)).toEqual([[{ uri: 'a.yaml', path: ['gfaM2'], before: 5, after: 4 }], [{ uri: 'b.yaml', path: ['gfaM2'], before: 5, after: 4 }]]);
    expect([[...presenter.state.accepted], compared[0]![0].values]).toEqual([[0, 1], []]);
  });

  it('says which file has changed since, and accepts nothing then', async () => {
    const { presenter, settle, refuse } = world();
    const run = presenter.run();
    settle(answer);
    await run;
    refuse({ kind: 'outdated', uri: 'a.yaml' });
    await presenter.accept();
    expect([[...presenter.state.accepted], presenter.state.problem?.zh]).toEqual([[], 'a.yaml 在求解之后有过改动，请重新求解']);
  });

  it('keeps the form, with what is locked', () => {
    const { presenter, saved } = world();
    presenter.toggleLock('P-1');
    presenter.toggleLock('U-1');
    presenter.toggleLock('P-1');
    expect(saved.at(-1)).toMatchObject({ locked: ['U-1'] });
  });

  it('knows what the scope may be, and asks again after a check', async () => {
    const { presenter, queries, check } = world();
    await expect.poll(() => presenter.state.scopes).toEqual({ pilotAreas: ['东风区'], years: ['2027'] });
    check();
    presenter.dispose();
    check();
    expect(queries).toEqual(['indicator-balance/scopes', 'indicator-balance/scopes']);
  });

  it('calls its task off when it ends', async () => {
    const { presenter, settle, cancelled } = world();
    const run = presenter.run();
    presenter.dispose();
    settle(new Error('cancelled'));
    await run;
    expect(cancelled()).toBe(1);
  });
});
