import type { Bilingual } from '@plansmith/base';
import { exceeds, minusDecimal, showNumber, sumDecimal } from '@plansmith/plan';
import { amountText, listText, type NumberTerm } from '@plansmith/plugin/rule-kit';
import type { FeatureRef, Report } from '@plansmith/rules';

/** Something of a ledger that others use in parts. */
export interface UsedThing {
  readonly id: string;
  readonly noun: Bilingual;
  readonly feature: FeatureRef;
  readonly size: NumberTerm;
  /** Ids of the users with what they use, in the order of the plan. */
  readonly uses: readonly { readonly by: string; readonly amount: NumberTerm }[];
  readonly unit: string;
}

/** A part of a thing that somebody uses. */
export interface Use {
  /** Id of the thing. */
  readonly of: string;
  readonly by: string;
  readonly amount: NumberTerm;
}

/** Uses by the thing that they are of, each in the order of the plan. */
export function usesByThing(uses: readonly Use[]): ReadonlyMap<string, readonly Use[]> {
  const found = new Map<string, Use[]>();
  for (const use of uses) {
    const known = found.get(use.of);
    if (known) known.push(use);
    else found.set(use.of, [use]);
  }
  return found;
}

/** Words of a thing used beyond its size, for the catalogue of every rule that reports them. */
export const usedOnceMessages = {
  overUsed: {
    zh: '{noun} {object} 共 {size}，{users} 合计使用 {used}，超出 {excess}；同一面积只能使用一次',
    en: '{noun} {object} has {size}; {users} use {used} of it, {excess} too much: each part can be used once',
  },
} as const satisfies Record<string, Bilingual>;

/** Reports a thing whose uses add up to more than its size, at the use that goes beyond it. No tolerance: the same numbers are added. */
export function usedOnceReport({ id, noun, feature, size, uses, unit }: UsedThing): Report | undefined {
  const values = uses.map(({ amount }) => amount.value);
  const used = sumDecimal(values);
  if (!exceeds(used, size.value)) return undefined;
  const first = uses.findIndex((_, index) => exceeds(sumDecimal(values.slice(0, index + 1)), size.value));
  const breaking = uses[first]!.amount;
  return {
    messageId: 'overUsed',
    ...(breaking.uri !== undefined && { uri: breaking.uri }),
    path: breaking.path ?? [],
    subject: id,
    feature,
    data: {
      noun,
      object: id,
      size: amountText(size.value, unit),
      users: listText(uses.map(({ by }) => by)),
      used: amountText(used, unit),
      excess: amountText(Number(showNumber(minusDecimal(used, size.value), 6)), unit),
    },
    terms: [
      ...uses.map(({ amount }) => amount),
      { label: { zh: '使用合计', en: 'sum of uses' }, value: used, unit, role: 'result' },
      { ...size, role: 'limit' },
      { label: { zh: '超出', en: 'excess' }, value: minusDecimal(used, size.value), unit, role: 'difference' },
    ],
    related: uses.flatMap(({ by, amount }, index) =>
      index === first || amount.uri === undefined || amount.path === undefined ? [] : [{ message: { zh: `${by} 的使用面积`, en: `what ${by} uses` }, uri: amount.uri, path: amount.path }],
    ),
  };
}
