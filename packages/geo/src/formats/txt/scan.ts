import { collectFindings, linesOf, shortened, type Findings, type Line } from './findings.ts';
import { parcelFields, type HeaderEntry } from './structure.ts';

/** A point line as it stands: the first of the two numbers should be X, north. */
export interface RawPoint {
  readonly name: string;
  readonly ring: number;
  readonly first: number;
  readonly second: number;
  readonly line: Line;
}

export interface RawParcel {
  readonly line: Line;
  /** Values before the `@`; empty where points stand without a parcel line. */
  readonly values: readonly string[];
  readonly points: RawPoint[];
}

/** The lines of a file, sorted into header, parcels and points. Nothing is judged against each other yet. */
export interface Scan {
  readonly header: readonly HeaderEntry[];
  /** Line `[属性描述]`. */
  readonly headerLine: Line | undefined;
  readonly hasParcelBlock: boolean;
  readonly parcels: readonly RawParcel[];
  readonly firstLine: Line;
  readonly findings: Findings;
}

type Entry =
  | { readonly kind: 'parcel'; readonly values: readonly string[]; readonly hasMark: boolean }
  | { readonly kind: 'point'; readonly name: string; readonly ring: number; readonly first: number; readonly second: number }
  | { readonly kind: 'brokenPoint' };

const commentLine = /^(?:#|\/\/|;|--)/;
const sectionLine = /^[[【](.+?)[\]】]$/;
/** The form of nearly every line, read without a second look. */
const pointLine = /^([^\s,#;/[【-]+),(\d{1,9}),([+-]?\d{1,15}(?:\.\d{1,15})?),([+-]?\d{1,15}(?:\.\d{1,15})?)$/;
const headerEntry = /^([^=＝,，@]{1,24}?)\s*[=＝]\s*(.*)$/;
/** Keys that some programs write for those of the standard form. */
const keyAliases: Readonly<Record<string, string>> = { 分带: '几度分带', 分度带: '几度分带', 坐标系统: '坐标系', 投影带号: '带号', 中央经线: '中央子午线', 中央子午线经度: '中央子午线', 单位: '计量单位' };

export function scanSurveyTxt(text: string): Scan {
  const lines = linesOf(text);
  const findings = collectFindings();
  const header: HeaderEntry[] = [];
  const parcels: RawParcel[] = [];
  let headerLine: Line | undefined;
  let hasParcelBlock = false;
  let block = 'start' as 'start' | 'header' | 'parcels' | 'other';
  let ignored: { line: Line; section: string; lines: number } | undefined;

  const endIgnored = (): void => {
    if (ignored !== undefined && ignored.lines > 0) findings.add('sectionIgnored', ignored.line, { section: ignored.section, lines: ignored.lines });
    ignored = undefined;
  };
  const enter = (line: Line, section: string): void => {
    endIgnored();
    if (section === '属性描述') {
      block = 'header';
      headerLine ??= line;
    } else if (section === '地块坐标') {
      block = 'parcels';
      hasParcelBlock = true;
    } else {
      block = 'other';
      ignored = { line, section: shortened(section), lines: 0 };
    }
  };
  const addHeader = (line: Line, content: string): void => {
    const match = headerEntry.exec(content);
    if (match === null) return findings.add('headerLineUnreadable', line, { text: shortened(content) });
    const written = match[1]!.trim();
    const key = keyAliases[written] ?? written;
    const first = header.find((entry) => entry.key === key);
    if (first !== undefined) findings.add('headerKeyRepeated', line, { key, value: first.value }, key);
    header.push({ key, value: match[2]!.trim(), line: line.number, span: line.span });
  };
  const addEntry = (line: Line, entry: Entry, content: string): void => {
    if (entry.kind === 'parcel') {
      if (!entry.hasMark) findings.add('parcelMarkMissing', line);
      const { length } = entry.values;
      if (length < parcelFields.length) findings.add('parcelLineShort', line, { found: length });
      if (length > parcelFields.length) findings.add('parcelLineLong', line, { found: length });
      parcels.push({ line, values: entry.values, points: [] });
      return;
    }
    let parcel = parcels.at(-1);
    if (parcel === undefined) {
      findings.add('pointOutsideParcel', line);
      parcels.push((parcel = { line, values: [], points: [] }));
    }
    if (entry.kind === 'brokenPoint') findings.add('pointUnreadable', line, { text: shortened(content) });
    else parcel.points.push({ name: entry.name, ring: entry.ring, first: entry.first, second: entry.second, line });
  };

  for (const line of lines) {
    const content = line.text.trim();
    const plainPoint = block === 'parcels' && parcels.length > 0 ? pointLine.exec(content) : null;
    if (plainPoint !== null) {
      parcels.at(-1)!.points.push({ name: plainPoint[1]!, ring: Number(plainPoint[2]), first: Number(plainPoint[3]), second: Number(plainPoint[4]), line });
      continue;
    }
    if (content === '' || commentLine.test(content)) continue;
    const section = sectionLine.exec(content);
    if (section !== null) {
      enter(line, section[1]!.trim());
      continue;
    }
    if (block === 'other') {
      ignored!.lines++;
      continue;
    }
    const entry = readEntry(content);
    if (block !== 'parcels' && (entry === undefined || headerEntry.test(content))) {
      if (block === 'header' || headerEntry.test(content)) addHeader(line, content);
      else findings.add('lineUnreadable', line, { text: shortened(content) });
      continue;
    }
    if (entry === undefined) {
      findings.add('lineUnreadable', line, { text: shortened(content) });
      continue;
    }
    if (block !== 'parcels') {
      findings.add('parcelBlockMissing', line, { line: line.number });
      block = 'parcels';
    }
    if (entry.isPlainer) findings.add('fullWidth', line);
    addEntry(line, entry, content);
  }
  endIgnored();
  return { header, headerLine, hasParcelBlock, parcels, firstLine: lines[0]!, findings };
}

/** Reads a line as it stands, and where that says less, with full-width signs made plain. */
function readEntry(content: string): (Entry & { readonly isPlainer: boolean }) | undefined {
  const asWritten = readPlain(content);
  if (asWritten?.kind === 'point' || (asWritten?.kind === 'parcel' && asWritten.hasMark && asWritten.values.length >= parcelFields.length)) return { ...asWritten, isPlainer: false };
  const plain = content.normalize('NFKC');
  const asMeant = plain === content ? undefined : readPlain(plain);
  if (asMeant !== undefined && valueOf(asMeant) > valueOf(asWritten)) return { ...asMeant, isPlainer: true };
  return asWritten && { ...asWritten, isPlainer: false };
}

function valueOf(entry: Entry | undefined): number {
  if (entry === undefined) return 0;
  if (entry.kind === 'brokenPoint') return 1;
  return entry.kind === 'point' ? 100 : 2 + entry.values.length + (entry.hasMark ? 10 : 0);
}

function readPlain(content: string): Entry | undefined {
  const parts = content.split(',').map((part) => part.trim());
  const last = parts.at(-1)!;
  if (last.endsWith('@')) {
    const rest = last.slice(0, -1).trim();
    return { kind: 'parcel', values: rest === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), rest], hasMark: true };
  }
  if (parts.length >= 5 && /^[面线点]$/.test(parts[4]!)) return { kind: 'parcel', values: parts, hasMark: false };
  if (parts.length < 4) return undefined;
  const [ring, first, second] = [numberOf(parts[1]!), numberOf(parts[2]!), numberOf(parts[3]!)];
  if (ring !== undefined && Number.isInteger(ring) && first !== undefined && second !== undefined) return { kind: 'point', name: parts[0]!, ring, first, second };
  return parts.length <= 6 && (first !== undefined || second !== undefined || /^[A-Za-z]*\d+$/.test(parts[0]!)) ? { kind: 'brokenPoint' } : undefined;
}

/** A number as people write it; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
