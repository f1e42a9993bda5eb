import type { Term } from '@plansmith/document';
import { timesDecimal, type Parcel } from '@plansmith/plan';
import type { DemandTerm, Place } from '@plansmith/rules';

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

/** What a parcel counts in the year it is carried out, or a number at `place` so often; undefined of a parcel without a year. */
export function yearTerm({ uri, path, value }: Parcel, year: number, { counts, of }: { readonly counts: number; readonly of?: { readonly place: Place; readonly value: number } }): DemandTerm | undefined {
  if (value.implementYear === undefined) return undefined;
  const amount = of ? timesDecimal(counts, of.value) : counts;
  return { value: value.implementYear === year ? amount : 0, coefficient: counts, when: { place: { uri, path: [...path, 'implementYear'] }, is: year }, ...(of && { place: of.place }) };
}
