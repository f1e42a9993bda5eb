import type { LinearColumn, LinearRow } from '@plansmith/plugin';
import { rangeOfSum, type Range } from './bounds.ts';
import type { BalanceModel, BoundedSum } from './linear-model.ts';
import { isWhole } from './variables.ts';

/** The columns of a problem within ranges, nothing priced: variables, then products. */
export function columnsWithin({ variables, products }: BalanceModel, ranges: readonly Range[]): LinearColumn[] {
  return [...variables.map((variable, index): LinearColumn => ({ ...ranges[index]!, cost: 0, ...(isWhole(variable) && { isInteger: true }) })), ...products.map((_, index) => ({ ...ranges[variables.length + index]!, cost: 0 }))];
}

/** A sum within its bounds, as a row; where it holds only with a yes, it has room enough without. */
export function rowsOfSum(sum: BoundedSum, ranges: readonly Range[]): readonly LinearRow[] {
  const { coefficients, constant, lower, upper, onlyWith } = sum;
  const terms = [...coefficients].map(([column, coefficient]) => ({ column, coefficient }));
  if (onlyWith === undefined) return [{ terms, lower: lower - constant, upper: upper - constant }];
  const range = rangeOfSum(sum, ranges);
  const above = Math.max(0, range.upper - upper);
  const below = Math.max(0, lower - range.lower);
  return [
    ...(upper === Infinity ? [] : [{ terms: [...terms, { column: onlyWith, coefficient: above }], lower: -Infinity, upper: upper - constant + above }]),
    ...(lower === -Infinity ? [] : [{ terms: [...terms, { column: onlyWith, coefficient: -below }], lower: lower - constant - below, upper: Infinity }]),
  ];
}

/**
 * What holds whatever is demanded: of a choice one value is taken; a product is its number while its choice is made, and else nothing; a
 * transfer that is not made moves nothing; of two transfers that exclude each other one at most is made.
 */
export function structuralRows({ variables, products, choices, uses, exclusions }: BalanceModel, ranges: readonly Range[]): readonly LinearRow[] {
  const rows: LinearRow[] = [];
  for (const options of choices) if (options.some((index) => !variables[index]!.lock)) rows.push({ terms: options.map((column) => ({ column, coefficient: 1 })), lower: 1, upper: 1 });
  for (const [index, { number, option }] of products.entries()) {
    const column = variables.length + index;
    const { upper } = ranges[number]!;
    rows.push(
      { terms: [{ column, coefficient: 1 }, { column: option, coefficient: -upper }], lower: -Infinity, upper: 0 },
      { terms: [{ column, coefficient: 1 }, { column: number, coefficient: -1 }], lower: -Infinity, upper: 0 },
      { terms: [{ column, coefficient: 1 }, { column: number, coefficient: -1 }, { column: option, coefficient: -upper }], lower: -upper, upper: Infinity },
    );
  }
  for (const { use, amounts } of uses) for (const amount of amounts) rows.push({ terms: [{ column: amount, coefficient: 1 }, { column: use, coefficient: -ranges[amount]!.upper }], lower: -Infinity, upper: 0 });
  for (const pair of exclusions) rows.push({ terms: pair.map((column) => ({ column, coefficient: 1 })), lower: -Infinity, upper: 1 });
  return rows;
}
