import { describe, expect, it } from 'vitest';
import { moveTo, nextInOrder, rangeOf, selectCell, type GridShape } from './grid-moves.ts';

/** `x` is a filled cell. */
const picture = ['xx.x', 'x..x', '....', 'xx..'];
const shape: GridShape = { rows: 4, columns: 4, page: 2, isEmpty: ({ row, column }) => picture[row]![column] !== 'x' };
const from = (row: number, column: number) => ({ row, column });

describe('keys of movement', () => {
  it.each([
    ['ArrowDown', false, from(3, 0), from(3, 0)],
    ['ArrowRight', false, from(0, 0), from(0, 1)],
    ['ArrowRight', true, from(0, 0), from(0, 1)],
    ['ArrowRight', true, from(0, 1), from(0, 3)],
    ['ArrowDown', true, from(0, 0), from(1, 0)],
    ['ArrowDown', true, from(1, 0), from(3, 0)],
    ['ArrowDown', true, from(1, 3), from(3, 3)],
    ['ArrowUp', true, from(0, 2), from(0, 2)],
    ['End', false, from(1, 0), from(1, 3)],
    ['Home', true, from(3, 3), from(0, 0)],
    ['PageDown', false, from(1, 1), from(3, 1)],
  ] as const)('%s (Ctrl %s) from %j leads to %j', (key, jump, cell, to) => {
    expect(moveTo(cell, key, { shape, jump })).toEqual(to);
  });

  it('other keys are none', () => expect(moveTo(from(0, 0), 'a', { shape, jump: false })).toBeUndefined());
});

it('Tab and Enter go round inside a selection', () => {
  const block = { anchor: from(1, 1), head: from(2, 2), active: from(1, 2) };
  expect(rangeOf(block)).toEqual({ top: 1, left: 1, height: 2, width: 2 });
  expect(nextInOrder(block, { shape, direction: 1, across: true })).toEqual(from(2, 1));
  expect(nextInOrder({ ...block, active: from(2, 2) }, { shape, direction: 1, across: true })).toEqual(from(1, 1));
  expect(nextInOrder({ ...block, active: from(2, 1) }, { shape, direction: 1, across: false })).toEqual(from(1, 2));
  expect(nextInOrder(selectCell(from(0, 3)), { shape, direction: 1, across: true })).toEqual(from(0, 3));
});
