import type { GeoNote } from '../../note.ts';
import { decodeText } from './codec.ts';
import { surpriseBits } from './likelihood.ts';
import { encodingNamed, isAnsi, type Encoding } from './names.ts';
import { declaredDoesNotDecode, declaredUnknown } from './notes.ts';
import { validityOf, type Validity } from './validity.ts';

/** What a file says of its encoding, and where: `{ name: 'CP936', by: '.cpg' }`. */
export interface EncodingDeclaration {
  readonly name: string;
  readonly by: string;
}

export interface EncodingHint {
  /** Strongest first. */
  readonly declarations?: readonly EncodingDeclaration[];
  /** Lines may end inside a character: values of fixed width, one a line. */
  readonly cutLines?: boolean;
}

export interface EncodingDetection {
  readonly encoding: Encoding;
  /**
   * `declared`: by the file, and its bytes are of that encoding. `proven`: a mark of byte order, pure ASCII, or the only Unicode or Chinese
   * encoding that the bytes are valid in. `likely`: others are possible and far less plausible. `ambiguous`: a person must choose.
   */
  readonly certainty: 'declared' | 'proven' | 'likely' | 'ambiguous';
  /** The encodings to choose from, most plausible first, each with the first texts that would read differently. At least the one given. */
  readonly candidates: readonly { readonly value: Encoding; readonly sample: string }[];
  /** A declaration that was not followed, and why. */
  readonly notes: readonly GeoNote[];
}

/** Readings that differ by less are not told apart: two or three common characters are not enough, a short sentence is. */
const marginBits = 20;
/** A declaration is doubted only where another reading is this much more plausible: about four common characters. */
const doubtBits = 40;
const sampleLines = 400;

/** The encoding of a text: what the file declares if the bytes are of it, else what the bytes show. Never guesses between plausible readings. */
export function detectEncoding(bytes: Uint8Array, hint: EncodingHint = {}): EncodingDetection {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return { encoding: marked, certainty: 'proven', candidates: [{ value: marked, sample: '' }], notes: [] };
  const validity = validityOf(bytes, hint);
  const readings = validity.isAscii ? [] : readingsOf(bytes, validity);
  const notes: GeoNote[] = [];
  for (const declaration of hint.declarations ?? []) {
    if (isAnsi(declaration.name)) continue;
    const declared = encodingNamed(declaration.name);
    if (declared === undefined) notes.push(declaredUnknown(declaration));
    else if (validity.isAscii) return { encoding: declared, certainty: 'declared', candidates: [{ value: declared, sample: '' }], notes };
    else if (isValidIn(declared, bytes, validity)) return heedDeclaration(declared, readings, bytes, notes);
    else notes.push(declaredDoesNotDecode(declaration, firstDifference(bytes, declared)));
  }
  if (validity.isAscii) return { encoding: 'utf-8', certainty: 'proven', candidates: [{ value: 'utf-8', sample: '' }], notes };
  return { ...judge(readings, validity), notes };
}

interface Reading {
  readonly encoding: Encoding;
  readonly isValid: boolean;
  readonly bits: number;
  readonly lines: readonly string[];
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function isValidIn(encoding: Encoding, bytes: Uint8Array, validity: Validity): boolean {
  if (encoding === 'utf-8') return validity.brokenUtf8 === 0;
  if (encoding === 'gbk' || encoding === 'gb18030') return validity.brokenGb18030 === 0;
  return !decodeText(bytes, encoding).includes('\ufffd');
}

function readingsOf(bytes: Uint8Array, validity: Validity): Reading[] {
  const lines = tellingLines(bytes);
  const reading = (encoding: Encoding, isValid: boolean): Reading => {
    const texts = lines.map((line) => decodeText(line, encoding));
    return { encoding, isValid, bits: texts.reduce((sum, text) => sum + surpriseBits(text), 0), lines: texts };
  };
  return [
    reading('utf-8', validity.brokenUtf8 === 0),
    reading(validity.hasFourByte && validity.brokenGb18030 === 0 ? 'gb18030' : 'gbk', validity.brokenGb18030 === 0),
    reading('windows-1252', true),
  ].toSorted((a, b) => a.bits - b.bits);
}

/** The first lines that are not plain ASCII. */
function tellingLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length && lines.length < sampleLines; ) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    // A file without line ends is judged by its beginning.
    const line = bytes.subarray(start, Math.min(end, start + 4096));
    if (line.some((byte) => byte >= 0x80)) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function heedDeclaration(declared: Encoding, readings: readonly Reading[], bytes: Uint8Array, notes: readonly GeoNote[]): EncodingDetection {
  const ofDeclared = readings.find((reading) => reading.encoding === declared || (isGb(reading.encoding) && isGb(declared)));
  const best = readings[0]!;
  const doubted = best.isValid && best !== ofDeclared && ofDeclared !== undefined && ofDeclared.bits - best.bits >= doubtBits;
  if (!doubted) return { encoding: declared, certainty: 'declared', candidates: [{ value: declared, sample: firstDifference(bytes, declared) }], notes };
  return { encoding: declared, certainty: 'ambiguous', candidates: candidatesOf([ofDeclared, best], declared), notes };
}

function isGb(encoding: Encoding): boolean {
  return encoding === 'gbk' || encoding === 'gb18030';
}

function judge(readings: readonly Reading[], validity: Validity): Omit<EncodingDetection, 'notes'> {
  const best = readings[0]!;
  const near = readings.filter((reading) => reading.bits - best.bits < marginBits);
  if (near.length > 1) return { encoding: best.encoding, certainty: 'ambiguous', candidates: candidatesOf(near) };
  const isOnlyOne = best.isValid && (best.encoding === 'utf-8' ? validity.brokenGb18030 > 0 : isGb(best.encoding) && validity.brokenUtf8 > 0);
  return { encoding: best.encoding, certainty: isOnlyOne ? 'proven' : 'likely', candidates: candidatesOf([best]) };
}

function candidatesOf(readings: readonly Reading[], name?: Encoding): EncodingDetection['candidates'] {
  const shown = readings[0]!.lines
    .flatMap((line, index, lines) => (lines.indexOf(line) === index && (readings.length === 1 || readings.some((other) => other.lines[index] !== line)) ? [index] : []))
    .slice(0, 3);
  return readings.map(({ encoding, lines }, index) => ({ value: (index === 0 && name) || encoding, sample: shown.map((line) => excerpt(lines[line]!)).join(' ｜ ') }));
}

function firstDifference(bytes: Uint8Array, encoding: Encoding): string {
  const line = tellingLines(bytes)[0];
  return line === undefined ? '' : excerpt(decodeText(line, encoding));
}

/** Up to 40 characters of a line, from shortly before its first character beyond ASCII. */
function excerpt(line: string): string {
  const at = Math.max(0, line.search(/[^\0-\x7f]/) - 8);
  const text = [...line.slice(at).trim()];
  return text.length > 40 ? `${text.slice(0, 40).join('')}…` : text.join('');
}
