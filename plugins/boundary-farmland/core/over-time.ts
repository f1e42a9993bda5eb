import type { Bilingual } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { exceeds, minusDecimal, sumDecimal } from '@plansmith/plan';
import { isDay, type NumberTerm } from '@plansmith/plugin/rule-kit';

/** An amount of a ledger that counts from a day on. */
export interface DatedAmount {
  /** Id of the record it belongs to. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly amount: NumberTerm;
}

/** A taking that brings what is taken above what there is on that day. */
export interface Shortfall {
  readonly taking: DatedAmount;
  /** What there was on the day. */
  readonly supplied: number;
  /** What was taken up to and with this taking. */
  readonly taken: number;
  /** What could still be taken that day before it; never negative. */
  readonly room: number;
  readonly terms: readonly Term[];
}

/**
 * Where the law "at every day, what is taken up to it is no more than what there is" is broken: each taking that leads from keeping it
 * to breaking it, so that takings after it are not told too until there is enough again. Takings of one day count in the order
 * given; amounts whose day is none are left out. No tolerance.
 */
export function shortfalls(supplies: readonly DatedAmount[], takings: readonly DatedAmount[], unit: string): readonly Shortfall[] {
  const [present, taken] = [inOrder(supplies), inOrder(takings)];
  const found: Shortfall[] = [];
  let [supplied, takenBefore, arrived] = [0, 0, 0];
  let wasShort = false;
  for (const [index, taking] of taken.entries()) {
    for (; arrived < present.length && present[arrived]!.date <= taking.date; arrived++) supplied = sumDecimal([supplied, present[arrived]!.amount.value]);
    const takenNow = sumDecimal([takenBefore, taking.amount.value]);
    const isShort = exceeds(takenNow, supplied);
    if (isShort && !(wasShort && exceeds(takenBefore, supplied))) {
      found.push({
        taking,
        supplied,
        taken: takenNow,
        room: Math.max(0, minusDecimal(supplied, takenBefore)),
        terms: [
          ...taken.slice(0, index + 1).map(({ amount }) => amount),
          { label: labels.taken, value: takenNow, unit, role: 'result' },
          ...present.slice(0, arrived).map(({ amount }) => amount),
          { label: labels.supplied, value: supplied, unit, role: 'limit' },
          { label: labels.excess, value: minusDecimal(takenNow, supplied), unit, role: 'difference' },
        ],
      });
    }
    takenBefore = takenNow;
    wasShort = isShort;
  }
  return found;
}

/** Amounts whose day is one, by day; those of one day in the order given. */
function inOrder(amounts: readonly DatedAmount[]): readonly DatedAmount[] {
  return amounts.filter(({ date }) => isDay(date)).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const labels = {
  taken: { zh: '累计使用', en: 'taken up to that day' },
  supplied: { zh: '累计可用', en: 'available on that day' },
  excess: { zh: '超出', en: 'excess' },
} as const satisfies Record<string, Bilingual>;
