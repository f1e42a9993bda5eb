import { compareText } from '@plansmith/base';
import { editDistance } from '@plansmith/document';

/** Further away than this many typing errors is another word. */
const farthest = 2;

/** The candidates that a word was probably meant to be, nearest first, at most `count`. Letter case is ignored; the word itself is never among them. */
export function nearestWords(word: string, candidates: Iterable<string>, count = 3): readonly string[] {
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (candidate === word) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), farthest);
    if (distance <= farthest) near.push({ candidate, distance });
  }
  return near
    .toSorted((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
