import type { Span, SpanEdit } from '@plansmith/base';

/** A stretch of the original text, or text that was put in. */
type Piece = Span | string;

/** A text that is edited step by step while it is remembered what of it is still the original. */
export interface EditTrail {
  readonly originalLength: number;
  readonly pieces: readonly Piece[];
}

export function startTrail(originalLength: number): EditTrail {
  return { originalLength, pieces: [{ start: 0, end: originalLength }] };
}

/** The trail after edits of the current text, which do not overlap. */
export function followEdits(trail: EditTrail, edits: readonly SpanEdit[]): EditTrail {
  const pieces: Piece[] = [];
  const rest = trail.pieces.toReversed();
  let at = 0;
  /** Moves pieces up to an offset of the current text to `target`. */
  const take = (until: number, target: Piece[]): void => {
    while (at < until) {
      const piece = rest.pop();
      if (piece === undefined) return;
      const [head, tail] = split(piece, until - at);
      if (tail !== undefined) rest.push(tail);
      target.push(head);
      at += lengthOf(head);
    }
  };
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    take(edit.start, pieces);
    if (edit.newText !== '') pieces.push(edit.newText);
    take(edit.end, []);
  }
  take(Infinity, pieces);
  return { originalLength: trail.originalLength, pieces };
}

/** The edits of the original text that lead to the end of the trail. */
export function editsOfTrail(trail: EditTrail): SpanEdit[] {
  const edits: SpanEdit[] = [];
  let end = 0;
  let newText = '';
  const close = (start: number): void => {
    if (start > end || newText !== '') edits.push({ start: end, end: start, newText });
    newText = '';
  };
  for (const piece of trail.pieces) {
    if (typeof piece === 'string') newText += piece;
    else if (piece.end > piece.start) {
      close(piece.start);
      end = piece.end;
    }
  }
  close(trail.originalLength);
  return edits;
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function split(piece: Piece, length: number): [Piece, Piece?] {
  if (lengthOf(piece) <= length) return [piece];
  if (typeof piece === 'string') return [piece.slice(0, length), piece.slice(length)];
  return [{ start: piece.start, end: piece.start + length }, { start: piece.start + length, end: piece.end }];
}
