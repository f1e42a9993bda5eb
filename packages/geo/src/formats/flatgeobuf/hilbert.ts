import type { FgbBox } from './packed-tree.ts';

const steps = 65535;
/** A place of 33 bits and a number below this are whole numbers that a double holds. */
const mostPacked = 2 ** 20;

/** Numbers of features along the Hilbert curve over the box of all; features without a box (the first number is not finite) come last. */
export function hilbertOrder(boxes: Float64Array, all: FgbBox): Uint32Array {
  const count = boxes.length / 4;
  const places = new Float64Array(count);
  const [width, height] = [all.maxX - all.minX || 1, all.maxY - all.minY || 1];
  for (let feature = 0; feature < count; feature++) {
    const at = 4 * feature;
    const x = Math.floor((steps * ((boxes[at]! + boxes[at + 2]!) / 2 - all.minX)) / width);
    const y = Math.floor((steps * ((boxes[at + 1]! + boxes[at + 3]!) / 2 - all.minY)) / height);
    places[feature] = Number.isFinite(boxes[at]!) ? hilbertPlace(x, y) : Infinity;
  }
  const order = new Uint32Array(count);
  if (count < mostPacked) {
    // Place and number share a double: sorted without calling anybody back.
    for (let feature = 0; feature < count; feature++) places[feature] = Math.min(places[feature]!, 2 ** 32) * count + feature;
    places.sort();
    for (let index = 0; index < count; index++) order[index] = places[index]! % count;
    return order;
  }
  for (let feature = 0; feature < count; feature++) order[feature] = feature;
  return order.toSorted((a, b) => (places[a] === places[b] ? a - b : places[a]! - places[b]!));
}

/** Place of a cell on the Hilbert curve through 65,536 x 65,536 cells. Source: Warren, Hacker's Delight, 2nd edition, chapter 16. */
export function hilbertPlace(x: number, y: number): number {
  let place = 0;
  let column = x;
  let row = y;
  for (let side = 32768; side >= 1; side /= 2) {
    const right = (column & side) > 0 ? 1 : 0;
    const upper = (row & side) > 0 ? 1 : 0;
    place += side * side * ((3 * right) ^ upper);
    if (upper === 0) {
      const before = right === 1 ? steps - column : column;
      column = right === 1 ? steps - row : row;
      row = before;
    }
  }
  return place;
}
