import { batch } from '@preact/signals-core';
import { compareText, LineIndex, type Path, type Range, type Span } from '@plansmith/base';
import {
  decodeBytes,
  draftOf,
  encodingData,
  indexDocument,
  parseDocument,
  spanOf,
  validateDocument,
  type DocumentKind,
  type ParsedDocument,
  type PathTarget,
  type SchemaIssue,
} from '@plansmith/document';
import { decodeSurveyTxt, readSurveyTxt, type SurveyTxt } from '@plansmith/geo/survey-txt';
import { geoMessages, openFlatGeobufLayer, readGeoJson, type GeoDocument } from '@plansmith/geo';
import { CellTable, type PlanStore } from '@plansmith/plan';
import type { DocumentProblems } from '@plansmith/rules';
import { fillMessage } from '@plansmith/base';
import type { FileChanges, FileInput } from './service.ts';

/** A file as last taken in. */
export type FileState =
  | { readonly type: 'document'; readonly uri: string; readonly text: string; readonly parsed: ParsedDocument; readonly kind: DocumentKind | undefined }
  | { readonly type: 'layer'; readonly uri: string; readonly text: string; readonly geo: GeoDocument; readonly lines: LineIndex }
  /** A layer that is read in place from its bytes: it has no text, and places in it are its start. */
  | { readonly type: 'binaryLayer'; readonly uri: string; readonly bytes: Uint8Array }
  /** Boundary points that a survey hands over. */
  | { readonly type: 'exchange'; readonly uri: string; readonly text: string; readonly txt: SurveyTxt; readonly lines: LineIndex }
  | { readonly type: 'unreadable'; readonly uri: string };

/** Layer files stand under this name where rules name kinds. */
export const layerKind = '$layer';

/** Exchange files stand under this name where rules name kinds. */
export const exchangeKind = '$exchange';

const noProblems: DocumentProblems = { syntax: [], schema: [], layer: [] };

/** The files of a workspace: takes changes in, keeps what was read of each, and fills the plan. */
export interface WorkspaceFiles {
  /** Reads what changed and tells the plan, in one batch: every rule that must run again has run when this returns. */
  apply(changes: FileChanges): void;
  /** Reads a document anew as one that is being edited, with its tree and by record; nothing where it was read so, or is no document. */
  expectEdits(uri: string): void;
  get(uri: string): FileState | undefined;
  uris(): readonly string[];
  /** Changes when files come, go, or become another type. */
  readonly typesVersion: number;
  /** Tracked. */
  problems(uri: string): DocumentProblems;
  /** Tracked: uris of layer files, ordered. */
  layerUris(): readonly string[];
  /** Tracked: uris of exchange files, ordered. */
  exchangeUris(): readonly string[];
  /** Range of a place as the text stands now; the start of the file where there is no such file. */
  rangeOf(uri: string, path: Path, at: PathTarget): Range;
}

export function createWorkspaceFiles(store: PlanStore, kinds: readonly DocumentKind[]): WorkspaceFiles {
  const files = new Map<string, FileState>();
  /** Documents that were read as ones that are being edited. */
  const edited = new Set<string>();
  let ordered: readonly string[] | undefined;
  let typesVersion = 0;
  const kindByName = new Map(kinds.map((kind) => [kind.kind, kind]));
  const problems = new CellTable<DocumentProblems>();
  const typedUris = new CellTable<readonly string[]>();

  function take(input: FileInput): void {
    const { uri } = input;
    if (!isWorkspaceFile(uri)) return;
    if (isBinaryLayerFile(uri)) {
      takeBinaryLayer(uri, input.content);
      return;
    }
    if (isExchangeFile(uri)) {
      takeExchange(uri, input.content);
      return;
    }
    const decoded = typeof input.content === 'string' ? ({ ok: true, text: input.content } as const) : decodeBytes(input.content);
    const before = files.get(uri);
    if (!decoded.ok) {
      if (before) forget(uri);
      files.set(uri, { type: 'unreadable', uri });
      store.setDocument({ uri, kind: undefined, value: undefined, declarations: [], references: [] });
      problems.set(uri, { ...noProblems, unreadable: { code: 'encoding', data: encodingData(decoded) } });
      return;
    }
    const { text } = decoded;
    if (before && before.type !== 'unreadable' && before.type !== 'binaryLayer' && before.text === text) return;
    if (isLayerFile(uri)) takeLayer(uri, text, before);
    else takeDocument(uri, text, before);
  }

  function takeLayer(uri: string, text: string, before: FileState | undefined): void {
    const geo = readGeoJson(text, before?.type === 'layer' ? before.geo : undefined);
    if (before?.type === 'unreadable') store.remove(uri);
    files.set(uri, { type: 'layer', uri, text, geo, lines: new LineIndex(text) });
    store.setLayerFile(uri, geo);
    problems.set(
      uri,
      geo.problems.length === 0
        ? noProblems
        : {
            ...noProblems,
            layer: geo.problems.map(({ code, span, featureId, data }) => ({
              code,
              span,
              message: fillMessage(geoMessages[code], data),
              data,
              ...(featureId !== undefined && { featureId }),
            })),
          },
    );
  }

  function takeBinaryLayer(uri: string, content: Uint8Array | string): void {
    const before = files.get(uri);
    // Text under such a name is no layer, and is told as what it is: a file without the format's mark.
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    if (before?.type === 'binaryLayer' && sameBytes(before.bytes, bytes)) return;
    files.set(uri, { type: 'binaryLayer', uri, bytes });
    const opened = openFlatGeobufLayer(bytes);
    if (opened.ok) {
      const { layer, epsg } = opened.value;
      store.setLayerFile(uri, { layer, epsg, problems: [], spanOf: () => undefined });
      problems.set(uri, noProblems);
      return;
    }
    // Rules that need the layer are undecided without it.
    store.remove(uri);
    const { code, message, data } = opened.error;
    problems.set(uri, { ...noProblems, layer: [{ code, message, data, span: { start: 0, end: 0 } }] });
  }

  function takeExchange(uri: string, content: Uint8Array | string): void {
    const decoded = typeof content === 'string' ? ({ ok: true, value: content } as const) : decodeSurveyTxt(content);
    const before = files.get(uri);
    if (!decoded.ok) {
      if (before) forget(uri);
      // Who registered it is told that it cannot be read.
      files.set(uri, { type: 'unreadable', uri });
      return;
    }
    const text = decoded.value;
    if (before?.type === 'exchange' && before.text === text) return;
    const txt = readSurveyTxt(text);
    files.set(uri, { type: 'exchange', uri, text, txt, lines: new LineIndex(text) });
    store.setExchangeFile(uri, txt);
    problems.set(uri, noProblems);
  }

  function takeDocument(uri: string, text: string, before: FileState | undefined): void {
    // A file that comes a second time is being edited, and places in it will be asked for.
    const isEdited = before !== undefined;
    if (isEdited) edited.add(uri);
    const parsed = parseDocument(text, { keepTree: isEdited, ...(before?.type === 'document' && { before: before.parsed }) });
    const name = kindNameOf(parsed.value);
    const kind = name === undefined ? undefined : kindByName.get(name);
    const schema = kind ? validateDocument(parsed, kind, { isEdited }).filter((issue) => !isBrokenKey(issue, parsed)) : [];
    files.set(uri, { type: 'document', uri, text, parsed, kind });
    const value = schema.length > 0 ? draftOf(parsed.value, schema) : parsed.value;
    const index = kind ? indexDocument(value, kind.schema, { uri, isEdited }) : { declarations: [], references: [] };
    store.setDocument({ uri, kind: kind?.kind, value, ...index });
    problems.set(uri, parsed.problems.length === 0 && schema.length === 0 ? noProblems : { ...noProblems, syntax: parsed.problems, schema });
  }

  function forget(uri: string): void {
    files.delete(uri);
    edited.delete(uri);
    store.remove(uri);
    problems.set(uri, undefined);
  }

  function noteUris(kind: string, types: readonly FileState['type'][]): void {
    const uris = [...files.values()].filter(({ type }) => types.includes(type)).map(({ uri }) => uri);
    uris.sort(compareText);
    if (uris.join('\n') !== (typedUris.peek(kind) ?? []).join('\n')) typedUris.set(kind, uris);
  }

  return {
    apply({ set = [], remove = [] }) {
      batch(() => {
        if (remove.length > 0 || set.some(({ uri }) => !files.has(uri))) ordered = undefined;
        const touched = [...remove, ...set.map(({ uri }) => uri)];
        const typesBefore = touched.map((uri) => files.get(uri)?.type);
        for (const uri of remove) if (files.has(uri)) forget(uri);
        for (const input of set) take(input);
        // What is a file of thousands is told anew only when some became another thing: not at each keystroke.
        if (touched.every((uri, index) => files.get(uri)?.type === typesBefore[index])) return;
        typesVersion++;
        noteUris(layerKind, ['layer', 'binaryLayer']);
        noteUris(exchangeKind, ['exchange']);
      });
    },
    expectEdits(uri) {
      const file = files.get(uri);
      if (file?.type === 'document' && !edited.has(uri)) batch(() => takeDocument(uri, file.text, file));
    },
    get: (uri) => files.get(uri),
    uris: () => (ordered ??= [...files.keys()].toSorted(compareText)),
    get typesVersion() {
      return typesVersion;
    },
    problems: (uri) => problems.get(uri) ?? noProblems,
    layerUris: () => typedUris.get(layerKind) ?? [],
    exchangeUris: () => typedUris.get(exchangeKind) ?? [],
    rangeOf(uri, path, at) {
      const file = files.get(uri);
      if (file?.type === 'document') return file.parsed.lines.rangeOf(spanOf(file.parsed, path, at));
      if (file?.type === 'layer') {
        const places = typeof path[1] === 'string' ? file.geo.spanOf(path[1]) : undefined;
        const span = places && (path.length === 2 ? (places.id ?? places.feature) : places.feature);
        return file.lines.rangeOf(span ?? { start: 0, end: 0 });
      }
      if (file?.type === 'exchange') return file.lines.rangeOf(spanInTxt(file.txt, path));
      return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    },
  };
}

/** Whether the engine reads files of this name at all. */
export function isWorkspaceFile(uri: string): boolean {
  return /\.(ya?ml|geojson|fgb)$/i.test(uri) || isExchangeFile(uri);
}

/** Other texts of a workspace are notes; those in this folder are boundary points. */
function isExchangeFile(uri: string): boolean {
  return /^exchange\/[^/]+\.txt$/i.test(uri);
}

/** A parcel by its number (`['parcels', id]`), a header line by its key (`['header', key]`); the start of the file for anything else. */
function spanInTxt(txt: SurveyTxt, [list, key]: Path): Span {
  const found = list === 'header' ? txt.header.find((entry) => entry.key === key) : txt.parcels.find(({ values }) => list === 'parcels' && values['地块编号'] === key);
  return found?.span ?? { start: 0, end: 0 };
}

function isBinaryLayerFile(uri: string): boolean {
  return /\.fgb$/i.test(uri);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));
}

function isLayerFile(uri: string): boolean {
  return /\.geojson$/i.test(uri);
}

/** A key that stands in broken text (half typed, its colon still to come) is told once, by the text's own problem. */
function isBrokenKey(issue: SchemaIssue, parsed: ParsedDocument): boolean {
  if (issue.code !== 'unknownKey' || parsed.problems.length === 0) return false;
  const key = spanOf(parsed, issue.path, 'key');
  return parsed.problems.some(({ code, span }) => code === 'syntax' && span.start <= key.end && span.end >= key.start);
}

function kindNameOf(value: unknown): string | undefined {
  const name = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { kind?: unknown }).kind : undefined;
  return typeof name === 'string' ? name : undefined;
}
