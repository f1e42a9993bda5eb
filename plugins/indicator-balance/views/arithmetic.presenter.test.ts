import { Emitter } from '@plansmith/base';
import { describe, expect, it } from 'vitest';
import type { CellArithmetic } from '../core/arithmetic.ts';
import { createArithmeticPresenter } from './arithmetic.presenter.ts';

const answer = (value: number | null): CellArithmetic => ({ cell: { value, termCount: 1, missing: [] }, terms: [], madeBy: [] });

describe('arithmetic presenter', () => {
  it('shows the cell that was pointed at last, again after a check, and nothing for a name or an empty cell', async () => {
    const didCheck = new Emitter<number>();
    const asked: { readonly args: unknown; settle(value: CellArithmetic | null): Promise<void> }[] = [];
    const presenter = createArithmeticPresenter({
      onDidCheck: didCheck.event,
      query: <Answer>(_id: string, args: unknown) =>
        new Promise<Answer>((resolve) => {
          asked.push({
            args,
            async settle(value) {
              resolve(value as Answer);
              await new Promise((done) => setTimeout(done));
            },
          });
        }),
    });
    didCheck.fire(1);
    presenter.point({ unit: 'U-1', parcel: undefined, column: 'far' });
    presenter.point({ unit: 'U-2', parcel: 'P-1', column: 'far' });
    await asked[1]!.settle(answer(2));
    await asked[0]!.settle(answer(1));
    expect([asked.map(({ args }) => args), presenter.state.arithmetic?.cell.value]).toEqual([[{ unit: 'U-1', parcel: undefined, column: 'far' }, { unit: 'U-2', parcel: 'P-1', column: 'far' }], 2]);
    didCheck.fire(2);
    await asked[2]!.settle(answer(3));
    expect(presenter.state.arithmetic?.cell.value).toBe(3);
    didCheck.fire(3);
    await asked[3]!.settle(answer(null));
    expect(presenter.state.arithmetic).toBeUndefined();
    presenter.point({ unit: 'U-2', parcel: undefined, column: undefined });
    didCheck.fire(4);
    expect([asked.length, presenter.state]).toEqual([4, { above: [] }]);
    presenter.point({ unit: undefined, parcel: undefined, column: 'far' });
    presenter.descend({ unit: 'U-2', column: 'far' });
    presenter.descend({ unit: 'U-2', parcel: 'P-1', column: 'netM2' });
    expect([presenter.state.pointed, presenter.state.above.map(({ unit }) => unit)]).toEqual([{ area: undefined, unit: 'U-2', parcel: 'P-1', column: 'netM2' }, [undefined, 'U-2']]);
    presenter.ascend();
    expect([presenter.state.pointed?.parcel, presenter.state.above.length]).toEqual([undefined, 1]);
    presenter.dispose();
  });
});
