import { sumDecimal, timesDecimal } from '@plansmith/plan';
import type { PlanState } from '@plansmith/plugin';
import type { DemandTerm, RuleDemand } from '@plansmith/rules';
import { keyOf, keyOfChoice, type Variable } from './variables.ts';

/** A sum over columns, by their index, and a constant. Columns are the variables, then the products. */
export interface LinearSum {
  readonly coefficients: ReadonlyMap<number, number>;
  readonly constant: number;
}

/** What a number counts while a choice is made: a column of its own. Both are variables, by index, and neither is locked. */
export interface Product {
  readonly number: number;
  readonly option: number;
}

export interface SumReader {
  /** Products that sums were found to need, in the order of their columns. */
  readonly products: readonly Product[];
  /** The number of each column as the plan has it; more columns come with more products. */
  readonly now: readonly number[];
  /** Makes a stored number stand for what it repeats. */
  define(demand: RuleDemand): void;
  sumOf(terms: readonly DemandTerm[]): LinearSum;
}

/** Reads terms of demands as sums over columns. A stored number that repeats others is read as those. */
export function createSumReader(state: Pick<PlanState, 'value'>, variables: readonly Variable[]): SumReader {
  const byKey = new Map(variables.map(({ key }, index) => [key, index]));
  const definitions = new Map<string, RuleDemand>();
  const sums = new Map<string, LinearSum>();
  const products: Product[] = [];
  const columnOf = new Map<string, number>();
  const now = variables.map(({ value }) => value);

  function sumAt(key: string, demand: RuleDemand): LinearSum {
    const known = sums.get(key);
    if (known) return known;
    // While it is being read it stands for its own number: no circle goes on.
    sums.set(key, { coefficients: new Map(), constant: demand.left[0]!.value });
    const sum = sumOf(demand.right);
    sums.set(key, sum);
    return sum;
  }

  function productOf(number: number, option: number): number {
    const key = `${number} ${option}`;
    let column = columnOf.get(key);
    if (column === undefined) {
      column = now.push(now[number]! * now[option]!) - 1;
      products.push({ number, option });
      columnOf.set(key, column);
    }
    return column;
  }

  /** A term that counts only while a choice is made. */
  function addChosen({ value, place, coefficient = 1, when }: DemandTerm, to: { add(index: number, coefficient: number): void; readonly constants: number[] }): void {
    const option = byKey.get(keyOfChoice(when!));
    const number = place && byKey.get(keyOf(place));
    if (option === undefined) {
      // The choice is made for good: the number counts as it does now, or not at all.
      if (number === undefined || value === 0) to.constants.push(value);
      else to.add(number, coefficient);
    } else if (number === undefined) to.add(option, place ? timesDecimal(coefficient, Number(state.value(place))) : coefficient);
    else if (variables[number]!.lock) to.add(option, timesDecimal(coefficient, now[number]!));
    else if (variables[option]!.lock) to.add(number, now[option] === 1 ? coefficient : 0);
    else to.add(productOf(number, option), coefficient);
  }

  function sumOf(terms: readonly DemandTerm[]): LinearSum {
    const coefficients = new Map<number, number>();
    const constants: number[] = [];
    const add = (index: number, coefficient: number): void => {
      const known = coefficients.get(index);
      const total = known === undefined ? coefficient : sumDecimal([known, coefficient]);
      if (total === 0) coefficients.delete(index);
      else coefficients.set(index, total);
    };
    for (const term of terms) {
      const { value, place, coefficient, when } = term;
      if (when) {
        addChosen(term, { add, constants });
        continue;
      }
      const key = place && keyOf(place);
      const index = key === undefined ? undefined : byKey.get(key);
      if (index !== undefined) {
        add(index, coefficient ?? (now[index] === 0 ? 1 : value / now[index]!));
        continue;
      }
      const definition = key === undefined ? undefined : definitions.get(key);
      const stored = definition?.left[0]!.value ?? 0;
      // A term at the place of a stored number may be the computed one: only what counts the stored number itself follows it.
      const times = coefficient ?? (stored === 0 ? 1 : value / stored);
      const sum = key !== undefined && definition && (coefficient !== undefined || Math.abs(times) === 1) ? sumAt(key, definition) : undefined;
      if (!sum || sum.coefficients.size === 0) constants.push(value);
      else {
        for (const [part, count] of sum.coefficients) add(part, timesDecimal(times, count));
        constants.push(timesDecimal(times, sum.constant));
      }
    }
    return { coefficients, constant: sumDecimal(constants) };
  }

  return { products, now, define: (demand) => void definitions.set(keyOf(demand.at), demand), sumOf };
}
