import type { PolygonTableBuilder } from '../../polygon-table.ts';
import type { NoteList } from '../note-list.ts';
import type { VectorBatch } from '../types.ts';
import { attributesOf, parseExact } from './attributes.ts';
import { geoJsonNote } from './notes.ts';
import { addParsedItem, type ParsedItem } from './parsed-item.ts';
import { endOfBrackets, incompleteValue, type ItemScanner } from './scanner.ts';

/** Bytes of a file from `base` on; `bytes[end]` is there, and 0. */
export interface Window {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly base: number;
  /** Whether the file ends with it. */
  readonly isLast: boolean;
}

/** Reads items of an array or a sequence, window by window. */
export interface ItemReader {
  /**
   * Reads as many items as stand wholly in the window, from its start. Why it stopped: `more` (go on with a window that begins at
   * `consumed`), `end` (behind the array's bracket), `unread` (nothing from `consumed` on can be read).
   */
  read(window: Window): { readonly batch: VectorBatch; readonly consumed: number; readonly stop: 'more' | 'end' | 'unread' };
  /** Items so far, broken ones too. */
  readonly count: number;
}

/** A break in the text; a line number is still to be found for it. */
export interface Break {
  readonly code: 'broken' | 'restUnread' | 'truncated';
  readonly record: number;
  readonly at: number;
  readonly near: string;
}

export interface ItemReaderParts {
  readonly scanner: ItemScanner;
  readonly builder: PolygonTableBuilder;
  readonly list: NoteList;
  readonly isArray: boolean;
  readonly onBreak: (found: Break) => void;
  /** Names of the fields that are known; undefined where it does not matter. */
  readonly known: Set<string> | undefined;
}

const [lineFeed, recordSeparator, openBrace, closeBracket, comma] = [10, 30, 123, 93, 44] as const;
const decoder = new TextDecoder();

export function createItemReader({ scanner, builder, list, isArray, onBreak, known }: ItemReaderParts): ItemReader {
  let count = 0;
  let before: 'nothing' | 'item' | 'comma' | 'break' = 'nothing';
  const nested = new Set<string>();
  let toldHeights = false;

  function tell(item: Pick<ParsedItem, 'openRings' | 'hasHeights'>): void {
    if (item.openRings > 0) list.add(geoJsonNote('openRings', { record: count, rings: item.openRings }, { record: count }));
    if (item.hasHeights && !toldHeights) {
      toldHeights = true;
      list.add(geoJsonNote('heightsDropped', { record: count }, { record: count }));
    }
  }

  function tellParsed({ geometry, found, polygons, others }: ParsedItem): void {
    const place = { record: count };
    if (geometry === 'unusable') list.add(geoJsonNote('badCoordinates', place, place));
    else if (geometry === 'other') list.add(geoJsonNote('otherGeometry', { record: count, found }, place));
    else if (geometry === 'collection') list.add(geoJsonNote('collection', { record: count, polygons, others }, place));
  }

  function read(window: Window): ReturnType<ItemReader['read']> {
    const { bytes, end, isLast, base } = window;
    scanner.open(bytes, end);
    /** Where each feature's properties and id stand, four numbers a feature; those that JSON.parse read are kept as they are. */
    const places: number[] = [];
    const parsed = new Map<number, ParsedItem>();
    const records: number[] = [];
    let lineEnd = -2;

    /** The line feed that ends the line of `at`; -1 where the window has none. Looked for once a line, since a line may have all features. */
    function lineEndAt(at: number): number {
      if (lineEnd === -2 || (lineEnd !== -1 && lineEnd < at)) lineEnd = bytes.indexOf(lineFeed, at);
      return lineEnd;
    }

    function keep(item: ParsedItem | undefined): void {
      if (item === undefined) places.push(...scanner.properties, ...scanner.id);
      else {
        parsed.set(places.length / 4, item);
        places.push(0, 0, 0, 0);
      }
      records.push(count);
      builder.endFeature();
    }

    /** Behind the item at `at`; undefined where the window has too little of it. */
    function readItem(at: number): number | undefined | 'unread' {
      if (bytes[at] === openBrace) {
        const state = scanner.feature(at);
        if (state === 'feature') {
          count++;
          before = 'item';
          tell(scanner);
          keep(undefined);
          return scanner.next;
        }
        builder.abandonFeature();
        if (state === 'incomplete' && !isLast) return undefined;
      }
      const valueEnd = scanner.endOfValue(at);
      if (valueEnd === incompleteValue && !isLast) return undefined;
      const itemEnd = valueEnd < 0 ? endOfBrackets(bytes, at, end) : valueEnd;
      const item = itemEnd === undefined ? undefined : tryParse(bytes, at, itemEnd);
      if (itemEnd === undefined || item === undefined) return goOnBehind(at, itemEnd);
      count++;
      before = 'item';
      const reading = addParsedItem(builder, item.value);
      if (reading.isFeature) {
        tell(reading);
        tellParsed(reading);
        keep(reading);
      } else {
        builder.abandonFeature();
        list.add(geoJsonNote('notFeature', { record: count, found: reading.found }, { record: count }));
      }
      return itemEnd;
    }

    /** Where reading goes on after an item that is no JSON. */
    function goOnBehind(at: number, itemEnd: number | undefined): number | undefined | 'unread' {
      const feed = lineEndAt(at);
      const nextLine = feed === -1 ? -1 : scanner.skipSpace(feed);
      if (!isLast && (nextLine >= end || (feed === -1 && itemEnd === undefined))) return undefined;
      const opens = nextLine === -1 ? 0 : bytes[nextLine]!;
      const isItemLine = opens === openBrace || (isArray ? opens === closeBracket : opens === recordSeparator);
      const goOn = itemEnd !== undefined && (feed === -1 || itemEnd <= feed || !isItemLine) ? itemEnd : isItemLine ? nextLine : undefined;
      if (goOn === undefined && !isLast) return undefined;
      const near = nearText(bytes, at, end);
      if (goOn === undefined) {
        onBreak({ code: scanner.endOfValue(at) === incompleteValue ? 'truncated' : 'restUnread', record: count + 1, at: base + at, near });
        return 'unread';
      }
      count++;
      before = 'break';
      onBreak({ code: 'broken', record: count, at: base + at, near });
      return goOn;
    }

    function readAll(): { readonly consumed: number; readonly stop: 'more' | 'end' | 'unread' } {
      let position = 0;
      for (;;) {
        position = scanner.skipSpace(position);
        if (position >= end) return { consumed: end, stop: 'more' };
        const c = bytes[position]!;
        if (isArray && (c === comma || c === closeBracket)) {
          if (c === comma ? before === 'nothing' || before === 'comma' : before === 'comma') list.add(geoJsonNote('comma', { record: count, at: base + position }, { record: count }));
          position++;
          if (c === closeBracket) return { consumed: position, stop: 'end' };
          before = 'comma';
        } else if (!isArray && c === recordSeparator) position++;
        else {
          const isCommaMissing = isArray && before === 'item';
          const next = readItem(position);
          if (next === undefined || next === 'unread') return { consumed: position, stop: next ?? 'more' };
          if (isCommaMissing) list.add(geoJsonNote('comma', { record: count, at: base + position }, { record: count }));
          position = next;
        }
      }
    }

    const { consumed, stop } = readAll();
    const batch: VectorBatch = {
      polygons: builder.finish(),
      attributes(index) {
        const record = records[index]!;
        const [start, stop] = [places[4 * index]!, places[4 * index + 1]!];
        const properties = parsed.has(index) ? parsed.get(index)!.properties : stop === 0 ? null : parseExact(decoder.decode(bytes.subarray(start, stop)));
        const attributes = attributesOf(properties, (field) => {
          if (!nested.has(field)) list.add(geoJsonNote('nestedAsText', { field, record }, { record, field }));
          nested.add(field);
        });
        if (attributes === undefined) list.add(geoJsonNote('propertiesUnusable', { record }, { record }));
        else if (known !== undefined) tellLateFields(attributes, record, known);
        return attributes ?? {};
      },
      id(index) {
        if (parsed.has(index)) return parsed.get(index)!.id;
        const [start, stop] = [places[4 * index + 2]!, places[4 * index + 3]!];
        const id = stop === 0 ? undefined : parseExact(decoder.decode(bytes.subarray(start, stop)));
        return typeof id === 'string' || typeof id === 'number' ? id : undefined;
      },
    };
    return { batch, consumed, stop };
  }

  function tellLateFields(attributes: object, record: number, fields: Set<string>): void {
    for (const field of Object.keys(attributes)) {
      if (fields.has(field)) continue;
      fields.add(field);
      list.add(geoJsonNote('fieldLate', { field, record }, { record, field }));
    }
  }

  return {
    read,
    get count() {
      return count;
    },
  };
}

/** Longer items are left unread by JSON.parse's own limit on texts. */
function tryParse(bytes: Uint8Array, start: number, end: number): { readonly value: unknown } | undefined {
  try {
    return { value: parseExact(decoder.decode(bytes.subarray(start, end))) };
  } catch {
    return undefined;
  }
}

export function nearText(bytes: Uint8Array, at: number, end: number): string {
  const text = decoder.decode(bytes.subarray(at, Math.min(at + 40, end))).trim();
  return text === '' ? 'EOF' : text;
}
