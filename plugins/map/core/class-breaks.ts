/** A class of values: those from `from` to `to`, both of which occur, and how many there are. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Classes of about equal count (quantiles), at most `most`, ascending. Equal values never part; fewer distinct values give fewer classes,
 * and no value gives none.
 */
export function classBreaks(values: readonly number[], most = 5): readonly ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = new Set(sorted).size;
  const classes: ValueClass[] = [];
  let start = 0;
  const count = Math.min(most, distinct);
  for (let index = 1; index <= count && start < sorted.length; index++) {
    let end = index === count ? sorted.length : Math.max(start + 1, Math.round((index * sorted.length) / count));
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end++;
    classes.push({ from: sorted[start]!, to: sorted[end - 1]!, count: end - start });
    start = end;
  }
  return classes;
}
