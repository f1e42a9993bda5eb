import { enlarged } from './memory.ts';

/*
 * Writes what subjects share with a layer as JSON, a record on a line: the `subjects` of schemas/cli/overlap-report.schema.json. Areas have four decimals, as
 * `Math.round(10000 * area) / 10000` is written.
 */

/** Of an area times 10,000: from here on fewer decimals tell a number from its neighbours, and which these are takes more than counting. */
const largest: f64 = 5e15;
/** Bytes of the longest record without its ids, and of the longest part. */
const recordBytes: usize = 160;
const partBytes: usize = 72;

let text: usize = 0;
let room: usize = 0;
let out: usize = 0;
let isWhole = true;

/** Where the rows stand that were written last. */
export function rowsAddress(): usize {
  return text;
}

/**
 * Writes the rows of `count` subjects, whose numbers are `order`: from their areas, what is covered of each (NaN: nothing is known, and no row written), sums over parts, and
 * behind how many parts of all each stops. Ids are what JSON has for them, one behind the other, each with the byte that it stops before: `subjectIds` by number, `partIds` by part. A row ends in a comma and a new line; `rowEnds` takes
 * where. Gives the bytes, or -1 where an area is too large for this.
 */
export function writeRows(order: usize, count: i32, areas: usize, covered: usize, sums: usize, partEnds: usize, numbers: usize, partsM2: usize, subjectIds: usize, subjectIdEnds: usize, partIds: usize, partIdEnds: usize, rowEnds: usize): i32 {
  out = 0;
  isWhole = true;
  let part: usize = 0;
  for (let place: usize = 0; place < <usize>count; place++) {
    const number = <usize>load<u32>(order + (place << 2));
    const end = <usize>load<u32>(partEnds + (place << 2));
    const coveredM2 = load<f64>(covered + (place << 3));
    if (coveredM2 === coveredM2) {
      makeRoom(recordBytes + idBytes(subjectIdEnds, number));
      putText('    {"id":');
      putId(subjectIds, subjectIdEnds, number);
      putText(',"index":');
      putWhole(number);
      putText(',"areaM2":');
      putArea(load<f64>(areas + (place << 3)));
      putText(',"overlapM2":');
      putArea(coveredM2);
      putText(',"selfOverlapM2":');
      putArea(max(0, load<f64>(sums + (place << 3)) - coveredM2));
      putText(',"parts":[');
      for (let first = part; part < end; part++) {
        makeRoom(partBytes + idBytes(partIdEnds, part));
        putText(part === first ? '{"id":' : ',{"id":');
        putId(partIds, partIdEnds, part);
        putText(',"index":');
        putWhole(<usize>load<u32>(numbers + (part << 2)));
        putText(',"overlapM2":');
        putArea(load<f64>(partsM2 + (part << 3)));
        putText('}');
      }
      makeRoom(4);
      putText(']},\n');
    }
    part = end;
    store<u32>(rowEnds + (place << 2), <u32>out);
  }
  return isWhole ? <i32>out : -1;
}

function makeRoom(bytes: usize): void {
  if (out + bytes <= room) return;
  room = 2 * (out + bytes);
  text = enlarged(text, room);
}

@inline
function idBytes(ends: usize, index: usize): usize {
  return <usize>load<u32>(ends + (index << 2)) - (index === 0 ? 0 : <usize>load<u32>(ends + (index << 2) - 4));
}

@inline
function putId(ids: usize, ends: usize, index: usize): void {
  const bytes = idBytes(ends, index);
  memory.copy(text + out, ids + <usize>load<u32>(ends + (index << 2)) - bytes, bytes);
  out += bytes;
}

/** Of characters of one byte only. */
@inline
function putText(characters: string): void {
  const from = changetype<usize>(characters);
  const count = <usize>characters.length;
  for (let index: usize = 0; index < count; index++) store<u8>(text + out + index, load<u8>(from + (index << 1)));
  out += count;
}

function putArea(areaM2: f64): void {
  const scaled = areaM2 * 10000;
  let rounded = Math.floor(scaled);
  if (scaled - rounded >= 0.5) rounded += 1;
  if (!(rounded < largest)) {
    isWhole = false;
    return;
  }
  const units = <u64>rounded;
  const whole = units / 10000;
  let rest = <u32>(units - whole * 10000);
  putWhole(whole);
  if (rest === 0) return;
  let at = text + out;
  store<u8>(at++, 0x2e);
  for (let unit: u32 = 1000; rest > 0; unit /= 10) {
    const digit = rest / unit;
    store<u8>(at++, <u8>(0x30 + digit));
    rest -= digit * unit;
  }
  out = at - text;
}

function putWhole(value: u64): void {
  let end = text + out;
  let rest = value;
  do {
    end++;
    rest /= 10;
  } while (rest > 0);
  out = end - text;
  do {
    store<u8>(--end, <u8>(0x30 + (value % 10)));
    value /= 10;
  } while (value > 0);
}
