import { enlarged } from './memory.ts';

let bucketEnds: usize = 0;
let room: i32 = 0;

/**
 * Puts the numbers from 0 to before `count` (32 bits each) in the order of their keys, which are places from 0 to `width`: into buckets first, as many as
 * there are numbers, then by insertion. A sort by comparing would cost more than what it is for: every comparison is a coin tossed.
 */
export function sortByPlace(numbers: usize, keys: usize, count: i32, width: f64): void {
  if (count === 0) return;
  if (room <= count) {
    room = 2 * count + 2;
    bucketEnds = enlarged(bucketEnds, <usize>room << 2);
  }
  const last = count - 1;
  const scale = <f64>last / width;
  memory.fill(bucketEnds, 0, <usize>(count + 1) << 2);
  for (let number: usize = 0; number < <usize>count; number++) {
    const end = bucketEnds + (<usize>min(<i32>(load<f64>(keys + (number << 3)) * scale), last) << 2);
    store<i32>(end, load<i32>(end) + 1);
  }
  for (let bucket: usize = 1; bucket < <usize>count; bucket++) store<i32>(bucketEnds + (bucket << 2), load<i32>(bucketEnds + (bucket << 2)) + load<i32>(bucketEnds + (bucket << 2) - 4));
  for (let number = last; number >= 0; number--) {
    const end = bucketEnds + (<usize>min(<i32>(load<f64>(keys + (<usize>number << 3)) * scale), last) << 2);
    const place = load<i32>(end) - 1;
    store<i32>(end, place);
    store<i32>(numbers + (<usize>place << 2), number);
  }
  for (let index: usize = 1; index < <usize>count; index++) {
    const number = load<i32>(numbers + (index << 2));
    const key = load<f64>(keys + (<usize>number << 3));
    let place = numbers + (index << 2);
    while (place > numbers && load<f64>(keys + (<usize>load<i32>(place - 4) << 3)) > key) {
      store<i32>(place, load<i32>(place - 4));
      place -= 4;
    }
    store<i32>(place, number);
  }
}
