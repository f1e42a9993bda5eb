import { describe, expect, it } from 'vitest';
import { Emitter } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import type { BalanceCells, BalanceTable } from '../core/balance-model.ts';
import { balanceColumns } from '../core/balance-columns.ts';
import { createBalancePresenter } from './balance-table.presenter.ts';

const cells = Object.fromEntries(balanceColumns.map(({ id }) => [id, { value: 1, termCount: 1, missing: [] }])) as unknown as BalanceCells;
const overCells: BalanceCells = {
  ...cells,
  plannedGfaM2: {
    value: 5,
    termCount: 2,
    missing: [],
    place: { uri: 'plan/units/U-DF-02.yaml', path: ['plannedGfaM2'] },
    limit: { kind: 'atMost', value: 4, title: { zh: '上限', en: 'ceiling' }, slack: -1 },
    state: 'over',
  },
};

function answer(expanded: readonly string[]): BalanceTable {
  const unit = (id: string, own: BalanceCells) => ({
    id,
    title: id,
    place: { uri: `plan/units/${id}.yaml`, path: ['id'] },
    cells: own,
    parcelCount: 1,
    deviatingParcels: 0,
    ...(expanded.includes(id) && { parcels: [{ id: `P-${id}`, title: '', place: { uri: `plan/detailed/${id}.yaml`, path: ['parcelControls', 0] }, cells }] }),
  });
  return { columns: balanceColumns, units: [unit('U-DF-01', cells), unit('U-DF-02', overCells)], areas: [], totals: cells, counts: { over: 1, under: 0, differs: 0, unknown: 0 } };
}

/** Services whose questions are answered when the test says so. */
function world(remembered?: unknown) {
  const didCheck = new Emitter<number>();
  const waiting: { readonly expanded: readonly string[]; settle(value: BalanceTable | Error): void }[] = [];
  const revealed: unknown[] = [];
  const saved: unknown[] = [];
  const services: Pick<ViewServices, 'query' | 'onDidCheck' | 'reveal' | 'memento'> = {
    query: <Answer>(_id: string, args: unknown) =>
      new Promise<Answer>((resolve, reject) => {
        const { expanded } = args as { readonly expanded: readonly string[] };
        waiting.push({ expanded, settle: (value) => (value instanceof Error ? reject(value) : resolve(value as Answer)) });
      }),
    onDidCheck: didCheck.event,
    reveal: async (place) => void revealed.push(place),
    memento: { get: <T>() => remembered as T | undefined, set: (_key, value) => void saved.push(value) },
  };
  const presenter = createBalancePresenter(services);
  const settle = async (index: number, value?: Error): Promise<void> => {
    waiting[index]!.settle(value ?? answer(waiting[index]!.expanded));
    await new Promise((resolve) => setTimeout(resolve));
  };
  const keys = (): readonly string[] => presenter.state.rows.map(({ key }) => key);
  return { presenter, didCheck, waiting, revealed, saved, settle, keys };
}

describe('balance table presenter', () => {
  it('asks when it is shown and after each check, not while it is hidden', async () => {
    const { presenter, didCheck, waiting, settle, keys } = world();
    didCheck.fire(1);
    expect(waiting.length).toBe(0);
    presenter.show();
    await settle(0);
    expect(keys()).toEqual(['unit U-DF-01', 'unit U-DF-02', 'totals']);
    didCheck.fire(2);
    presenter.hide();
    didCheck.fire(3);
    expect(waiting.length).toBe(2);
    presenter.show();
    expect(waiting.length).toBe(3);
  });

  it('drops an answer that a later question overtook', async () => {
    const { presenter, didCheck, waiting, settle } = world();
    presenter.show();
    didCheck.fire(2);
    await settle(1);
    const { table } = presenter.state;
    await settle(0);
    expect([waiting.length, presenter.state.table === table]).toEqual([2, true]);
  });

  it('shows the parcels of a unit once they are there, and remembers it', async () => {
    const { presenter, settle, keys, waiting, saved } = world();
    presenter.show();
    await settle(0);
    presenter.toggleUnit('U-DF-02');
    expect(waiting[1]!.expanded).toEqual(['U-DF-02']);
    await settle(1);
    expect(keys()).toEqual(['unit U-DF-01', 'unit U-DF-02', 'parcel U-DF-02 P-U-DF-02', 'totals']);
    expect(saved).toEqual([{ expanded: ['U-DF-02'], onlyDeviating: false }]);
  });

  it('starts as it was left', async () => {
    const { presenter, settle, keys } = world({ expanded: ['U-DF-01'], onlyDeviating: true });
    presenter.show();
    await settle(0);
    expect(keys()).toEqual(['unit U-DF-02', 'totals']);
    presenter.toggleOnlyDeviating();
    expect(keys()).toEqual(['unit U-DF-01', 'parcel U-DF-01 P-U-DF-01', 'unit U-DF-02', 'totals']);
  });

  it('moves by keys, unfolds on the name and opens places', async () => {
    const { presenter, settle, revealed, waiting } = world();
    presenter.show();
    await settle(0);
    const gfa = balanceColumns.findIndex(({ id }) => id === 'plannedGfaM2') + 1;
    presenter.press('ArrowDown');
    for (let column = 0; column < gfa; column++) presenter.press(column === 0 ? 'End' : 'ArrowLeft');
    expect(presenter.state.active).toEqual({ row: 'unit U-DF-02', column: balanceColumns.length - gfa + 1 });
    presenter.activate({ row: 'unit U-DF-02', column: gfa });
    presenter.press('Enter');
    presenter.press('Home');
    presenter.press('Enter');
    expect(revealed).toEqual([
      { uri: 'plan/units/U-DF-02.yaml', path: ['plannedGfaM2'] },
      { uri: 'plan/units/U-DF-02.yaml', path: ['id'] },
    ]);
    presenter.press('ArrowRight');
    expect([waiting[1]!.expanded, presenter.state.active.column, presenter.press('a')]).toEqual([['U-DF-02'], 0, false]);
  });

  it('tells why there is no answer, and forgets it with the next one', async () => {
    const { presenter, didCheck, settle } = world();
    presenter.show();
    await settle(0, new Error('worker gone'));
    expect(presenter.state.problem).toBe('worker gone');
    didCheck.fire(2);
    await settle(1);
    expect(presenter.state.problem).toBeUndefined();
  });

  it('is silent after its end', async () => {
    const { presenter, didCheck, waiting, settle } = world();
    const seen: unknown[] = [];
    presenter.onDidChange((state) => seen.push(state));
    presenter.show();
    presenter.dispose();
    didCheck.fire(2);
    await settle(0);
    expect([waiting.length, seen]).toEqual([1, []]);
  });
});
