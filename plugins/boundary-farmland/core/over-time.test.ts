import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortfalls, type DatedAmount } from './over-time.ts';

const amount = (id: string, date: string, value: number): DatedAmount => ({ id, date, amount: { label: { zh: id, en: id }, value, role: 'input' } });
const shortIds = (supplies: readonly DatedAmount[], takings: readonly DatedAmount[]): readonly string[] => shortfalls(supplies, takings, 'm2').map(({ taking }) => taking.id);

const upTo = (list: readonly DatedAmount[], date: string): number => list.filter((item) => item.date <= date).reduce((sum, item) => sum + Math.round(item.amount.value * 10), 0);

it('lets everything be taken on the day it comes, to the last decimal', () => {
  expect(shortIds([amount('R', '2026-06-30', 0.1), amount('S', '2026-06-30', 0.2)], [amount('A', '2026-06-30', 0.3)])).toEqual([]);
});

it('tells the taking that breaks the law, not those after it, and again once there was enough', () => {
  const supplies = [amount('R', '2026-01-01', 10), amount('S', '2026-04-01', 10)];
  const takings = [amount('A', '2026-02-01', 11), amount('B', '2026-03-01', 1), amount('C', '2026-04-01', 1), amount('D', '2026-05-01', 8)];
  expect(shortIds(supplies, takings)).toEqual(['A', 'D']);
});

it('tells a taking again where later supply covered what was owed and it takes more than is left', () => {
  const supplies = [amount('R', '2026-01-01', 10), amount('S', '2026-04-01', 10)];
  expect(shortIds(supplies, [amount('A', '2026-02-01', 11), amount('B', '2026-05-01', 10)])).toEqual(['A', 'B']);
});

it('tells how much was left', () => {
  const [found] = shortfalls([amount('R', '2026-01-01', 10)], [amount('A', '2026-02-01', 4), amount('B', '2026-02-02', 7)], 'm2');
  expect([found!.room, found!.taken, found!.supplied]).toEqual([6, 11, 10]);
});

it('finds something exactly when some day has less than was taken', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`);
  const amounts = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 50 })).map(([date, value]) => amount(`${date} ${value}`, date, value / 10)), { maxLength: 8 });
  fc.assert(
    fc.property(amounts, amounts, (supplies, takings) => {
      expect(shortfalls(supplies, takings, 'm2').length > 0).toBe(takings.some(({ date }) => upTo(takings, date) > upTo(supplies, date)));
    }),
  );
});
