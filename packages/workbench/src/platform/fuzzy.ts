/** Where a query matched a text. */
export interface FuzzyMatch {
  /** Greater is better; comparable between texts for one query. */
  readonly score: number;
  /** Half-open pairs of UTF-16 offsets to highlight, in order. */
  readonly ranges: readonly (readonly [number, number])[];
}

const startBonus = 8;
const boundaryBonus = 6;
const runBonus = 5;
const gapPenalty = 0.2;

/**
 * Whether all characters of `query` (blanks left out, case ignored) occur in `text` in order, and how well.
 * Runs of neighbours, word starts and short texts score more. An empty query matches everything with score 0.
 */
export function fuzzyMatch(query: string, text: string): FuzzyMatch | undefined {
  const wanted = query.replaceAll(/\s+/g, '').toLowerCase();
  if (wanted === '') return { score: 0, ranges: [] };
  const lower = text.toLowerCase();
  if (wanted.length > text.length) return undefined;
  const whole = lower.indexOf(wanted);
  if (whole >= 0) {
    const bonus = whole === 0 ? startBonus : isBoundary(text, whole) ? boundaryBonus : 0;
    return { score: wanted.length * (runBonus + 1) + bonus - text.length * 0.01, ranges: [[whole, whole + wanted.length]] };
  }
  return bestAlignment(wanted, { text, lower });
}

/** Dynamic programme over (query character, text offset): best score ending with that character there. */
function bestAlignment(wanted: string, target: { readonly text: string; readonly lower: string }): FuzzyMatch | undefined {
  const { text, lower } = target;
  const columns = text.length;
  let previous = new Float64Array(columns).fill(-Infinity);
  const from: Int32Array[] = [];
  for (let row = 0; row < wanted.length; row++) {
    const current = new Float64Array(columns).fill(-Infinity);
    const origin = new Int32Array(columns).fill(-1);
    let best = -Infinity;
    let bestAt = -1;
    for (let column = row; column < columns; column++) {
      if (row > 0 && column > 0) {
        // The best predecessor that is not an immediate neighbour loses a little with each column of gap.
        best -= gapPenalty;
        if (column >= 2 && previous[column - 2]! > best) [best, bestAt] = [previous[column - 2]!, column - 2];
      }
      if (lower[column] !== wanted[row]) continue;
      const own = 1 + (column === 0 ? startBonus : isBoundary(text, column) ? boundaryBonus : 0);
      if (row === 0) {
        current[column] = own;
        continue;
      }
      const neighbour = column > 0 ? previous[column - 1]! + runBonus : -Infinity;
      if (neighbour >= best) {
        current[column] = neighbour + own;
        origin[column] = column - 1;
      } else {
        current[column] = best + own;
        origin[column] = bestAt;
      }
    }
    from.push(origin);
    previous = current;
  }
  let end = -1;
  for (let column = 0; column < columns; column++) if (previous[column]! > (end < 0 ? -Infinity : previous[end]!)) end = column;
  if (end < 0) return undefined;
  const score = previous[end]! - columns * 0.01;
  const offsets: number[] = [];
  for (let row = wanted.length - 1, column = end; row >= 0; row--) {
    offsets.unshift(column);
    column = from[row]![column]!;
  }
  return { score, ranges: mergeOffsets(offsets) };
}

function isBoundary(text: string, index: number): boolean {
  if (index === 0) return true;
  const before = text[index - 1]!;
  return /[\s/._\-:：#@]/.test(before) || (/[a-z]/.test(before) && /[A-Z]/.test(text[index]!));
}

function mergeOffsets(offsets: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const offset of offsets) {
    const last = ranges.at(-1);
    if (last && last[1] === offset) last[1] = offset + 1;
    else ranges.push([offset, offset + 1]);
  }
  return ranges;
}
