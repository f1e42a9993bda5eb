import { pinyinOf } from './pinyin.ts';

/** Editors look at no more than this many characters of a filter text. */
const longestFilterText = 128;

/** What a list is filtered by: the name itself, the pinyin initials of its Chinese title, the title, and the title's full pinyin. */
export function searchTextOf(name: string, title: string | undefined): string {
  if (!title) return name;
  const { initials, full } = pinyinOf(title);
  return [name, initials, title.replaceAll(/\s+/g, ''), full].join(' ').slice(0, longestFilterText);
}

/**
 * Whether a typed word finds a search text, in the way that editors filter completions: all characters in order, letter case aside,
 * the first of them at the start of a word (after a blank or mark, or a capital after a small letter). A score is lower the better; undefined: not found.
 */
export function scoreSearch(typed: string, searchText: string): number | undefined {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return 0;
  const text = searchText.toLowerCase();
  let best: number | undefined;
  for (let start = text.indexOf(wanted[0]!); start >= 0; start = text.indexOf(wanted[0]!, start + 1)) {
    if (!isWordStart(searchText, start)) continue;
    const end = endOfSubsequence(wanted, text, start);
    if (end === undefined) continue;
    const gaps = end - start - wanted.length;
    const score = gaps * 1000 + start;
    if (best === undefined || score < best) best = score;
  }
  return best;
}

function endOfSubsequence(wanted: string, text: string, start: number): number | undefined {
  let cursor = start;
  for (const character of wanted) {
    const found = text.indexOf(character, cursor);
    if (found < 0) return undefined;
    cursor = found + character.length;
  }
  return cursor;
}

function isWordStart(text: string, index: number): boolean {
  if (index === 0) return true;
  const before = text[index - 1]!;
  const here = text[index]!;
  return /[\s"'_\-./:]/.test(before) || (/[A-Z]/.test(here) && /[a-z0-9]/.test(before));
}
