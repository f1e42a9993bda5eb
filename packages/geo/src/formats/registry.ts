import { fail, ok, type Bilingual, type Result } from '@plansmith/base';
import type { GeoNote } from '../note.ts';
import type { FormatFailure, FormatId, ReadOptions, VectorFormat, VectorLayer, VectorSource } from './types.ts';

/** A format as it is listed before any of its code is loaded. */
export interface FormatEntry {
  readonly id: FormatId;
  /** Lower case, no dot. */
  readonly extensions: readonly string[];
  /** Those of them that can be written. */
  readonly writes: readonly string[];
  load(): Promise<VectorFormat>;
}

/** Every format, those that know their files most surely first. Each is loaded when it is first needed. */
export const formatEntries: readonly FormatEntry[] = [
  { id: 'flatgeobuf', extensions: ['fgb'], writes: ['fgb'], load: async () => (await import('./flatgeobuf/index.ts')).flatGeobuf },
  { id: 'shapefile', extensions: ['shp', 'zip'], writes: ['shp'], load: async () => (await import('./shapefile/index.ts')).shapefile },
  { id: 'geopackage', extensions: ['gpkg'], writes: ['gpkg'], load: async () => (await import('./geopackage/index.ts')).geoPackage },
  { id: 'dxf', extensions: ['dxf'], writes: [], load: async () => (await import('./dxf/index.ts')).dxf },
  { id: 'geojson', extensions: ['geojson', 'json'], writes: ['geojson', 'json'], load: async () => (await import('./geojson/index.ts')).geoJson },
  { id: 'geojsonseq', extensions: ['geojsons', 'geojsonl', 'ndjson', 'jsonl', 'geojsonseq'], writes: ['geojsons', 'geojsonl', 'ndjson', 'jsonl', 'geojsonseq'], load: async () => (await import('./geojson/index.ts')).geoJsonSeq },
  { id: 'txt', extensions: ['txt'], writes: ['txt'], load: async () => (await import('./txt/index.ts')).surveyTxt },
  { id: 'xlsx', extensions: ['xlsx'], writes: ['xlsx'], load: async () => (await import('./csv/index.ts')).xlsx },
  { id: 'csv', extensions: ['csv', 'tsv'], writes: ['csv'], load: async () => (await import('./csv/index.ts')).csv },
];

/** A file, opened with the format that its content is in. */
export interface OpenedVector {
  readonly format: FormatId;
  readonly title: Bilingual;
  readonly layers: readonly VectorLayer[];
  /** What there is to tell of the choice: a name that lies. */
  readonly notes: readonly GeoNote[];
}

const headBytes = 512;

/** The entry of a format that writes files of this name; undefined where none does. */
export function writerFor(name: string): FormatEntry | undefined {
  const extension = extensionOf(name);
  return formatEntries.find(({ writes }) => writes.includes(extension));
}

/** Lower case, without the dot; empty where a name has none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/**
 * Opens a file with the format of its content: the one that its name says, unless the first bytes say that it is another; then that one,
 * with a note. Fails where neither name nor bytes are known. Rejects where the world refuses to give bytes.
 */
export async function openVector(source: VectorSource, options: ReadOptions, entries: readonly FormatEntry[] = formatEntries): Promise<Result<OpenedVector, FormatFailure>> {
  const extension = extensionOf(source.name);
  const head = await source.bytes.read(0, Math.min(headBytes, source.bytes.size));
  const named = entries.filter(({ extensions }) => extensions.includes(extension));
  for (const entry of named) {
    const format = await entry.load();
    if (format.recognises(head)) return opened(entry, format, { source, options, notes: [] });
  }
  for (const entry of entries) {
    if (named.includes(entry)) continue;
    const format = await entry.load();
    if (format.recognises(head)) return opened(entry, format, { source, options, notes: named.length > 0 ? [nameLies(source.name, format)] : [] });
  }
  // Text formats may begin with anything: the name decides where no bytes do.
  const [entry] = named;
  return entry ? opened(entry, await entry.load(), { source, options, notes: [] }) : fail({ code: 'notThisFormat', note: unknownFormat(source.name, entries) });
}

async function opened(entry: FormatEntry, format: VectorFormat, given: { readonly source: VectorSource; readonly options: ReadOptions; readonly notes: readonly GeoNote[] }): Promise<Result<OpenedVector, FormatFailure>> {
  const layers = await format.open(given.source, given.options);
  return layers.ok ? ok({ format: entry.id, title: format.title, layers: layers.value, notes: given.notes }) : layers;
}

function nameLies(name: string, { id, title }: VectorFormat): GeoNote {
  const extension = extensionOf(name);
  return {
    code: 'format/nameLies',
    severity: 'warning',
    message: {
      zh: `文件名以 .${extension} 结尾，内容却是 ${title.zh}，已按内容读取。请核对文件名`,
      en: `The name ends in .${extension}, but the content is ${title.en}; it was read as that. Check the name`,
    },
    data: { name, format: id },
  };
}

function unknownFormat(name: string, entries: readonly FormatEntry[]): GeoNote {
  const known = entries.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`));
  return {
    code: 'format/unknown',
    severity: 'error',
    message: {
      zh: `扩展名和内容都不是可读的格式。可读的有：${known.join('、')}`,
      en: `Neither the extension nor the content is of a format that can be read. These can: ${known.join(', ')}`,
    },
    data: { name },
  };
}
