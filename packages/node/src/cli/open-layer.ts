import { fail, ok, type Failure, type Result } from '@plansmith/base';
import { systemOf, type MappingFile } from '@plansmith/engine/exchange';
import type { GeoNote } from '@plansmith/geo';
import type { Crs } from '@plansmith/geo/crs';
import { openVector, type FormatFailure, type FormatId, type OpenedVector, type ReadOptions, type VectorLayer } from '@plansmith/geo/formats';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Work } from './interruptible.ts';
import type { Reading } from './layer-cache.ts';
import { openVectorFile, readFailure } from './vector-files.ts';

/** What commands that read a file take alike. */
export interface ReadingOptions {
  readonly file: string;
  readonly from: number | undefined;
  readonly encoding: string | undefined;
  readonly map: string | undefined;
  readonly layer: string | undefined;
}

/** One layer of a file, ready to be read, with its coordinate system settled. */
export interface OpenedLayer {
  readonly format: FormatId;
  readonly title: { readonly zh: string; readonly en: string };
  readonly layer: VectorLayer;
  readonly crs: Crs;
  readonly mapping: MappingFile;
  /** Of the choice of format and system; the layer has its own. */
  readonly notes: readonly GeoNote[];
  close(): Promise<void>;
}

/** Opens the layer that a command is about. Every failure says in one line what is wrong and which option settles it. */
export async function openLayer(options: ReadingOptions, work: Work): Promise<Result<OpenedLayer, Failure>> {
  const mapping = await mappingOf(options.map);
  if (!mapping.ok) return mapping;
  const opened = await openVectorFile(options.file);
  if (!opened.ok) return opened;
  const { source, close } = opened.value;
  const refuse = async (failure: Failure): Promise<Result<OpenedLayer, Failure>> => {
    await close();
    return fail(failure);
  };
  try {
    const reading: ReadOptions = {
      ...(options.encoding !== undefined && { encoding: options.encoding }),
      columns: mapping.value.columns,
      onProgress: (share) => work.progress('读取 / reading', share),
      signal: work.signal,
    };
    const vector = await openVector(source, reading);
    if (!vector.ok) return await refuse(formatFailure(options.file, vector.error));
    const layer = chooseLayer(await layersOf(vector.value, { bytes: source.bytes, options: reading }, work), options);
    if (!layer.ok) return await refuse(layer.error);
    const system = systemOf(layer.value.crs, options.from);
    if (!system.ok) return await refuse({ code: system.error.code, message: told(options.file, system.error) });
    return ok({ format: vector.value.format, title: vector.value.title, layer: layer.value, crs: system.value.crs, mapping: mapping.value, notes: [...vector.value.notes, ...system.value.notes], close });
  } catch (error) {
    await close();
    if (work.signal.aborted) throw error;
    return fail(readFailure(options.file, error));
  }
}

/** Formats that are text, and so cost far more to read than to keep. */
const textFormats: ReadonlySet<FormatId> = new Set(['geojson', 'geojsonseq', 'csv', 'txt', 'dxf']);

/** The layers of an opened file; those of a text from its cache, whose code is loaded for them alone. */
async function layersOf(opened: OpenedVector, reading: Reading, work: Work): Promise<readonly VectorLayer[]> {
  return textFormats.has(opened.format) ? (await import('./layer-cache.ts')).cachedLayers(opened, reading, work) : opened.layers;
}

async function mappingOf(path: string | undefined): Promise<Result<MappingFile, Failure>> {
  if (path === undefined) return ok({ fields: [], columns: {} });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return fail(readFailure(path, error));
  }
  // Brings a reader of YAML, which most commands do without.
  const { readMappingFile } = await import('./mapping-file.ts');
  const mapping = readMappingFile(basename(path), bytes);
  return mapping.ok ? mapping : fail({ code: mapping.error.code, message: oneLine(mapping.error) });
}

function chooseLayer(layers: readonly VectorLayer[], { file, layer: name }: ReadingOptions): Result<VectorLayer, Failure> {
  const names = layers.map((layer) => layer.name);
  if (name !== undefined) {
    const found = layers.find((layer) => layer.name === name);
    return found ? ok(found) : fail({ code: 'noSuchLayer', message: `${file} 没有图层“${name}”，有：${names.join('、') || '—'} / ${file} has no layer "${name}" but: ${names.join(', ') || '—'}` });
  }
  const [only] = layers;
  if (only && layers.length === 1) return ok(only);
  if (!only) return fail({ code: 'noLayer', message: `${file} 里没有面图层 / ${file} has no layer of polygons` });
  return fail({ code: 'severalLayers', message: `${file} 有 ${layers.length} 个图层，请用 --layer 选一个：${names.join('、')} / ${file} has ${layers.length} layers, choose one with --layer: ${names.join(', ')}` });
}

/** Why a file cannot be read; where the encoding is open, the candidates with what the texts would be. */
function formatFailure(file: string, { code, note, candidates = [] }: FormatFailure): Failure {
  if (code !== 'encodingAmbiguous' || candidates.length === 0) return { code, message: told(file, note) };
  const list = candidates.map(({ value, sample }) => `--encoding ${value} → ${sample}`).join('；');
  return { code, message: `${told(file, note)}。${list}` };
}

function told(file: string, note: GeoNote): string {
  return `${file}：${oneLine(note)}`;
}

/** A note as one line, Chinese first. */
export function oneLine({ message }: Pick<GeoNote, 'message'>): string {
  return `${message.zh} / ${message.en}`;
}
