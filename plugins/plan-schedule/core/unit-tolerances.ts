import { timesDecimal, type PlanModel } from '@plansmith/plan';
import { neededNumber, type NumberParameter } from '@plansmith/plugin/rule-kit';

/** How many mu are a hectare. */
const muPerHa = 15;

/** Parameters that `toleranceOf` reads: rules that use it list them in `meta.needs`. */
export const toleranceParameters = ['tol.sumHa', 'tol.gfaM2', 'tol.money'] as const;

/** Units whose parts do not add up: a mean or a share is no sum. */
export const notAdditive: ReadonlySet<string> = new Set(['far', 'pct', 'year', 'month', 'day', 'date']);

/** The difference allowed for each added item of a goal's unit; undefined where none is (counts, people, tonnes). */
export function toleranceOf(model: PlanModel, unit: string): NumberParameter | undefined {
  switch (unit) {
    case 'ha':
      return neededNumber(model, 'tol.sumHa');
    case 'mu': {
      const ha = neededNumber(model, 'tol.sumHa');
      return { ...ha, value: timesDecimal(ha.value, muPerHa) };
    }
    case 'm2':
      return neededNumber(model, 'tol.gfaM2');
    case 'wan':
      return neededNumber(model, 'tol.money');
    default:
      return undefined;
  }
}
