import { compareText } from '@plansmith/base';

/**
 * The candidates that a word was probably meant to be: at most two typing errors away (a letter too many, missing, wrong, or two
 * swapped), nearest first, at most `count`. The word itself is never among them.
 */
export function nearestWords(word: string, candidates: Iterable<string>, count = 3): readonly string[] {
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (candidate === word || Math.abs(candidate.length - word.length) > 2) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= 2) near.push({ candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate));
  return near.slice(0, count).map(({ candidate }) => candidate);
}

/** Number of insertions, deletions, replacements and swaps of neighbours that lead from one text to the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) best = Math.min(best, beforeLast[column - 2]! + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
