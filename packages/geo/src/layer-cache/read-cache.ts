import Flatbush from 'flatbush';
import type { Attributes, ByteSource, LayerSearch, ReadOptions, VectorBatch, VectorLayer } from '../formats/types.ts';
import { createResidentTable } from '../kernel/resident-table.ts';
import { createPolygonTableBuilder, type PolygonTable } from '../polygon-table.ts';
import { cacheMagic, padded, wordBytes, type CacheBlock, type CacheRow, type CacheSummary } from './format.ts';

const endBytes = wordBytes + cacheMagic.length;
/** Vertices nearer to each other than this in the file are read in one go. */
const gapVertices = 1 << 11;
const longestVertices = 1 << 20;

/**
 * Opens a cache file. Undefined where it is not one, was cut short, or is of another version: then the text has to be read. The layer is what the
 * reading of the text gave, notes included. Rejects where the world refuses.
 */
export async function openLayerCache(source: ByteSource): Promise<VectorLayer | undefined> {
  if (source.size < cacheMagic.length + endBytes) return undefined;
  const decoder = new TextDecoder();
  const end = await source.read(source.size - endBytes, source.size);
  const head = await source.read(0, cacheMagic.length);
  if (decoder.decode(head) !== cacheMagic || decoder.decode(end.subarray(wordBytes)) !== cacheMagic) return undefined;
  const summaryBytes = new DataView(end.buffer, end.byteOffset).getFloat64(0, true);
  const summaryAt = source.size - endBytes - padded(summaryBytes);
  const summary = JSON.parse(decoder.decode(await source.read(summaryAt, summaryAt + summaryBytes))) as CacheSummary;
  let tables: Promise<Tables> | undefined;
  const loadTables = (): Promise<Tables> => (tables ??= readTables(source, summary));
  return {
    name: summary.name,
    crs: summary.crs,
    fields: summary.fields,
    featureCount: summary.featureCount,
    async *batches() {
      const loaded = await loadTables();
      for (const [index, block] of summary.blocks.entries()) yield batchOf(source, { block, next: summary.blocks[index + 1], summary, tables: loaded });
    },
    notes: () => summary.notes,
    async search(boxes) {
      return searchIn(source, { summary, tables: await loadTables(), boxes });
    },
  };
}

interface Tables {
  readonly featureStarts: Uint32Array;
  readonly partStarts: Uint32Array;
  readonly ringStarts: Uint32Array;
}

async function readTables(source: ByteSource, { featureCount, partCount, ringCount, sections }: CacheSummary): Promise<Tables> {
  const words = async (at: number, count: number): Promise<Uint32Array> => new Uint32Array((await source.read(at, at + 4 * count)).slice().buffer);
  return {
    featureStarts: await words(sections.featureStarts, featureCount + 1),
    partStarts: await words(sections.partStarts, partCount + 1),
    ringStarts: await words(sections.ringStarts, ringCount + 1),
  };
}

interface BlockReading {
  readonly block: CacheBlock;
  readonly next: CacheBlock | undefined;
  readonly summary: CacheSummary;
  readonly tables: Tables;
}

async function batchOf(source: ByteSource, { block, next, summary, tables }: BlockReading): Promise<VectorBatch> {
  const endFeature = next?.feature ?? summary.featureCount;
  const firstPart = tables.featureStarts[block.feature]!;
  const firstRing = tables.partStarts[firstPart]!;
  const endPart = tables.featureStarts[endFeature]!;
  const endRing = tables.partStarts[endPart]!;
  const endVertex = tables.ringStarts[endRing]!;
  const polygons: PolygonTable = {
    featureCount: endFeature - block.feature,
    xy: new Float64Array((await source.read(block.xy, block.xy + 16 * (endVertex - block.vertex))).slice().buffer),
    featureStarts: tables.featureStarts.slice(block.feature, endFeature + 1).map((start) => start - firstPart),
    partStarts: tables.partStarts.slice(firstPart, endPart + 1).map((start) => start - firstRing),
    ringStarts: tables.ringStarts.slice(firstRing, endRing + 1).map((start) => start - block.vertex),
  };
  const rows = await readRows(source, block);
  return { polygons, attributes: (index) => rows[index]![1] as Attributes, id: (index) => rows[index]![0] ?? undefined };
}

async function readRows(source: ByteSource, { rows, rowsBytes }: CacheBlock): Promise<readonly CacheRow[]> {
  return JSON.parse(new TextDecoder().decode(await source.read(rows, rows + rowsBytes))) as readonly CacheRow[];
}

interface Searching {
  readonly summary: CacheSummary;
  readonly tables: Tables;
  readonly boxes: Float64Array;
}

async function searchIn(source: ByteSource, { summary, tables, boxes }: Searching): Promise<LayerSearch> {
  const boxCount = boxes.length / 4;
  const starts = new Uint32Array(boxCount + 1);
  const found: number[] = [];
  if (summary.featureCount > 0) {
    const { tree: at, treeBytes } = summary.sections;
    const tree = Flatbush.from((await source.read(at, at + treeBytes)).slice().buffer);
    for (let box = 0; box < boxCount; box++) {
      const [minX, minY, maxX, maxY] = [boxes[4 * box]!, boxes[4 * box + 1]!, boxes[4 * box + 2]!, boxes[4 * box + 3]!];
      if (minX <= maxX) found.push(...tree.search(minX, minY, maxX, maxY).toSorted((a, b) => a - b));
      starts[box + 1] = found.length;
    }
  }
  const { featureStarts, partStarts, ringStarts } = tables;
  const firstVertexOf = (feature: number): number => ringStarts[partStarts[featureStarts[feature]!]!]!;
  const all = Uint32Array.from(found);
  // Rows stand in blocks, in the file's order: those of all finds are read at the first question, each block once.
  let rows: Promise<ReadonlyMap<number, CacheRow>> | undefined;
  return {
    starts,
    numbers: all,
    begins: Float64Array.from(all, (number) => 16 * firstVertexOf(number)),
    ends: Float64Array.from(all, (number) => 16 * firstVertexOf(number + 1)),
    async read({ numbers }, signal) {
      const polygons = await readFeatures(source, { summary, tables, numbers, signal });
      const known = await (rows ??= rowsOf(source, summary.blocks, Uint32Array.from(new Set(all)).toSorted()));
      const rowOf = (place: number): CacheRow => known.get(numbers[place]!)!;
      const features = createResidentTable();
      features.addTable(polygons);
      return { features, attributes: (place) => rowOf(place)[1] as Attributes, id: (place) => rowOf(place)[0] ?? undefined };
    },
  };
}

async function rowsOf(source: ByteSource, blocks: readonly CacheBlock[], numbers: Uint32Array): Promise<ReadonlyMap<number, CacheRow>> {
  const rows = new Map<number, CacheRow>();
  for (let place = 0, index = 0; place < numbers.length; index++) {
    const block = blocks[index]!;
    const end = blocks[index + 1]?.feature ?? Infinity;
    if (numbers[place]! >= end) continue;
    const all = await readRows(source, block);
    for (; place < numbers.length && numbers[place]! < end; place++) rows.set(numbers[place]!, all[numbers[place]! - block.feature]!);
  }
  return rows;
}

interface Wanted {
  readonly summary: CacheSummary;
  readonly tables: Tables;
  readonly numbers: Uint32Array;
  readonly signal: ReadOptions['signal'];
}

/** The polygons of features, by their numbers: neighbours in the file are read together. */
async function readFeatures(source: ByteSource, { summary: { blocks }, tables: { featureStarts, partStarts, ringStarts }, numbers, signal }: Wanted): Promise<PolygonTable> {
  const builder = createPolygonTableBuilder();
  const firstVertexOf = (feature: number): number => ringStarts[partStarts[featureStarts[feature]!]!]!;
  let block = 0;
  for (let first = 0; first < numbers.length; ) {
    signal?.throwIfAborted();
    while (block + 1 < blocks.length && blocks[block + 1]!.feature <= numbers[first]!) block++;
    const { xy, vertex, feature: blockFeature } = blocks[block]!;
    const blockEnd = blocks[block + 1]?.feature ?? Infinity;
    const start = firstVertexOf(numbers[first]!);
    let end = firstVertexOf(numbers[first]! + 1);
    let next = first + 1;
    while (next < numbers.length && numbers[next]! < blockEnd && firstVertexOf(numbers[next]!) - end < gapVertices && firstVertexOf(numbers[next]! + 1) - start < longestVertices) end = firstVertexOf(numbers[next++]! + 1);
    const bytes = await source.read(xy + 16 * (start - vertex), xy + 16 * (end - vertex));
    const values = new Float64Array(bytes.byteOffset % 8 === 0 ? bytes.buffer : bytes.slice().buffer, bytes.byteOffset % 8 === 0 ? bytes.byteOffset : 0, 2 * (end - start));
    if (blockFeature > numbers[first]!) throw new Error('blocks are not in the order of their features');
    for (; first < next; first++) {
      const feature = numbers[first]!;
      for (let part = featureStarts[feature]!; part < featureStarts[feature + 1]!; part++) {
        for (let ring = partStarts[part]!; ring < partStarts[part + 1]!; ring++) {
          builder.vertices(values, 2 * (ringStarts[ring]! - start), 2 * (ringStarts[ring + 1]! - start));
          builder.endRing();
        }
        builder.endPart();
      }
      builder.endFeature();
    }
  }
  return builder.finish();
}
