/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 lower-case hex digits. Synchronous and the same everywhere: for seals that
 * others can check with any tool. Names of caches and fingerprints take the faster `hashText`.
 */
export function sha256(text: string): string {
  const message = new TextEncoder().encode(text);
  const blocks = ((message.length + 8) >> 6) + 1;
  const padded = new Uint8Array(blocks * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x2000_0000));
  view.setUint32(padded.length - 4, (message.length << 3) >>> 0);
  const state = Int32Array.from(initial);
  const words = new Int32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) compress(state, words, { view, offset });
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function compress(state: Int32Array, words: Int32Array, { view, offset }: { readonly view: DataView; readonly offset: number }): void {
  for (let index = 0; index < 16; index++) words[index] = view.getInt32(offset + 4 * index);
  for (let index = 16; index < 64; index++) {
    const before15 = words[index - 15]!;
    const before2 = words[index - 2]!;
    const low = turned(before15, 7) ^ turned(before15, 18) ^ (before15 >>> 3);
    const high = turned(before2, 17) ^ turned(before2, 19) ^ (before2 >>> 10);
    words[index] = words[index - 16]! + low + words[index - 7]! + high;
  }
  // Not by destructuring, which walks an iterator: this is run once for every 64 bytes.
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let round = 0; round < 64; round++) {
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + constants[round]! + words[round]!) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** First 32 bits of the fractional part of a root of the first primes: square roots make the initial state, cube roots the constants. */
function fractionBits(count: number, degree: 2 | 3): Uint32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return Uint32Array.from(primes, (prime) => Number(BigInt.asUintN(32, integerRoot(BigInt(prime) << BigInt(32 * degree), BigInt(degree)))));
}

/** The largest whole number whose power is not above `value`: exact, where an engine's own roots may differ in the last digit. */
function integerRoot(value: bigint, degree: bigint): bigint {
  let root = 1n << 40n;
  for (;;) {
    const next = ((degree - 1n) * root + value / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

const initial = fractionBits(8, 2);
const constants = Int32Array.from(fractionBits(64, 3));
