import type { Term } from '@plansmith/document';
import { timesDecimal } from '@plansmith/plan';
import type { DemandTerm } from '@plansmith/rules';

/** A term of an arithmetic as a term of a demand, `factor` times. */
export function scaledTerm({ value, uri, path }: Term, factor = 1): DemandTerm {
  const number = Number(value);
  return {
    value: factor === 1 ? number : factor === -1 ? -number : timesDecimal(number, factor),
    ...(uri !== undefined && path !== undefined && { place: { uri, path } }),
    // A minus zero still says on which side it is taken away.
    ...(number === 0 && { coefficient: Object.is(number, -0) ? -factor : factor }),
  };
}
