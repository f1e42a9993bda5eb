import type { BalanceModel, BoundedSum } from './linear-model.ts';
import { isWhole } from './variables.ts';

/** The range that a number can have at all. */
export interface Range {
  readonly lower: number;
  readonly upper: number;
}

const rounds = 6;

/**
 * The range of each column as the constraints leave it, each constraint by itself, until nothing gets narrower or a few rounds are
 * over. A floor area that nothing bounds is held under `most`, so that every change has a size that a yes-or-no column can be tied to.
 */
export function rangesOf({ variables, products, constraints }: Pick<BalanceModel, 'variables' | 'products' | 'constraints'>, most: number): readonly Range[] {
  const lower = [...variables, ...products].map(() => 0);
  const upper = [...variables.map((variable) => (isWhole(variable) ? 1 : most)), ...products.map(() => most)];
  const sums = constraints.filter(({ isSoft }) => !isSoft).flatMap((constraint) => constraint.sums.filter(({ onlyWith }) => onlyWith === undefined));
  for (let round = 0; round < rounds; round++) {
    let isNarrower = false;
    for (const sum of sums) if (narrow(sum, lower, upper)) isNarrower = true;
    if (!isNarrower) break;
  }
  const ranges = variables.map((variable, index) => {
    // HiGHS loses solutions where a whole column has a bound between whole numbers.
    const [low, high] = isWhole(variable) ? [Math.ceil(lower[index]! - 1e-6), Math.floor(upper[index]! + 1e-6)] : [lower[index]!, upper[index]!];
    return { lower: Math.min(low, variable.value), upper: Math.max(high, variable.value) };
  });
  return [...ranges, ...products.map(({ number }) => ({ lower: 0, upper: ranges[number]!.upper }))];
}

/** More than any single number of a plan can become: all that is planned, moved and aimed at together, twice. */
export function largestNumber({ variables, constraints }: BalanceModel): number {
  const now = variables.reduce((sum, { value }) => sum + Math.abs(value), 0);
  const aimed = constraints.reduce((sum, { source, sums }) => sum + (source.kind === 'target' ? Math.abs(sums[0]!.constant) : 0), 0);
  return 2 * (now + aimed) + 1;
}

/** The least and most that a sum can come to. */
export function rangeOfSum({ coefficients, constant }: Pick<BoundedSum, 'coefficients' | 'constant'>, ranges: readonly Range[]): Range {
  let lower = constant;
  let upper = constant;
  for (const [index, coefficient] of coefficients) {
    const range = ranges[index]!;
    lower += coefficient * (coefficient > 0 ? range.lower : range.upper);
    upper += coefficient * (coefficient > 0 ? range.upper : range.lower);
  }
  return { lower, upper };
}

function narrow(sum: BoundedSum, lower: number[], upper: number[]): boolean {
  const ranges = { least: sum.constant, most: sum.constant };
  for (const [index, coefficient] of sum.coefficients) {
    ranges.least += coefficient * (coefficient > 0 ? lower[index]! : upper[index]!);
    ranges.most += coefficient * (coefficient > 0 ? upper[index]! : lower[index]!);
  }
  let isNarrower = false;
  for (const [index, coefficient] of sum.coefficients) {
    const ownLeast = coefficient * (coefficient > 0 ? lower[index]! : upper[index]!);
    const ownMost = coefficient * (coefficient > 0 ? upper[index]! : lower[index]!);
    const room = { upper: (sum.upper - (ranges.least - ownLeast)) / coefficient, lower: (sum.lower - (ranges.most - ownMost)) / coefficient };
    const [low, high] = coefficient > 0 ? [room.lower, room.upper] : [room.upper, room.lower];
    if (high < upper[index]! - 1e-6) {
      upper[index] = Math.max(high, lower[index]!);
      isNarrower = true;
    }
    if (low > lower[index]! + 1e-6) {
      lower[index] = Math.min(low, upper[index]!);
      isNarrower = true;
    }
  }
  return isNarrower;
}
