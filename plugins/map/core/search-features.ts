import type { FeatureAnswer } from './feature-at.ts';

export interface SearchRow extends FeatureAnswer {
  readonly name: string;
}

/** Rows whose id or name holds every word of `text`, whatever the case: an id that is the text first, then those that start with it. */
export function searchFeatures(rows: readonly SearchRow[], text: string, most = 12): readonly SearchRow[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const wanted = words.join(' ');
  const rank = ({ id, name }: SearchRow): number => {
    const lower = id.toLowerCase();
    if (lower === wanted || name.toLowerCase() === wanted) return 0;
    if (lower.startsWith(wanted)) return 1;
    return name.toLowerCase().startsWith(wanted) ? 2 : 3;
  };
  return rows
    .filter(({ id, name }) => words.every((word) => id.toLowerCase().includes(word) || name.toLowerCase().includes(word)))
    .map((row) => ({ row, rank: rank(row) }))
    .toSorted((a, b) => a.rank - b.rank || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, most)
    .map(({ row }) => row);
}
