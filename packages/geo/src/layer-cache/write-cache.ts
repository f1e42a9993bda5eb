import Flatbush from 'flatbush';
import type { VectorBatch, VectorLayer } from '../formats/types.ts';
import { prepareTable } from '../overlay/prepared-table.ts';
import { cacheMagic, padded, type CacheBlock, type CacheRow, type CacheSummary } from './format.ts';

/** Takes the bytes of a file, one after the other. */
export interface ByteSink {
  write(bytes: Uint8Array): Promise<void>;
}

/** A cache file that is being written. Rejects where the world refuses; what was written by then is no cache file, because its end is missing. */
export interface LayerCacheWriter {
  /** Takes the next batch, which may be changed once this is done. */
  add(batch: VectorBatch): Promise<void>;
  /** Writes what belongs behind the last batch: `layer` tells its fields and notes now. */
  finish(layer: VectorLayer): Promise<void>;
}

/** Writes a layer into a cache file: of all the coordinates only a batch is in memory at a time. */
export async function writeLayerCache(layer: VectorLayer, sink: ByteSink): Promise<void> {
  const writer = createLayerCacheWriter(sink);
  for await (const batch of layer.batches()) await writer.add(batch);
  await writer.finish(layer);
}

export function createLayerCacheWriter(sink: ByteSink): LayerCacheWriter {
  const encoder = new TextEncoder();
  const boxes: Float64Array[] = [];
  const blocks: CacheBlock[] = [];
  const starts: Record<'features' | 'parts' | 'rings', Uint32Array[]> = { features: [Uint32Array.of(0)], parts: [Uint32Array.of(0)], rings: [Uint32Array.of(0)] };
  let [features, parts, rings, vertices, at] = [0, 0, 0, 0, 0];

  async function put(bytes: Uint8Array): Promise<void> {
    await sink.write(bytes);
    await pad(bytes.length);
  }

  /** Counts bytes that were written, and fills them up. */
  async function pad(bytes: number): Promise<void> {
    const rest = padded(bytes) - bytes;
    if (rest > 0) await sink.write(new Uint8Array(rest));
    at += bytes + rest;
  }

  return {
    async add(batch) {
      if (at === 0) await put(encoder.encode(cacheMagic));
      const { polygons } = batch;
      const rows: CacheRow[] = [];
      for (let index = 0; index < polygons.featureCount; index++) rows.push([batch.id(index) ?? null, batch.attributes(index)]);
      const xy = at;
      await put(bytesOf(polygons.xy));
      const text = encoder.encode(JSON.stringify(rows));
      blocks.push({ feature: features, vertex: vertices, xy, rows: at, rowsBytes: text.length });
      await put(text);
      boxes.push(prepareTable(polygons).boxes);
      starts.features.push(shifted(polygons.featureStarts, parts));
      starts.parts.push(shifted(polygons.partStarts, rings));
      starts.rings.push(shifted(polygons.ringStarts, vertices));
      features += polygons.featureCount;
      parts += polygons.partStarts.length - 1;
      rings += polygons.ringStarts.length - 1;
      vertices += polygons.xy.length / 2;
    },
    async finish(layer) {
      if (at === 0) await put(encoder.encode(cacheMagic));
      const sections = { featureStarts: at, partStarts: 0, ringStarts: 0, tree: 0, treeBytes: 0 };
      for (const part of starts.features) await sink.write(bytesOf(part));
      await pad(4 * (features + 1));
      sections.partStarts = at;
      for (const part of starts.parts) await sink.write(bytesOf(part));
      await pad(4 * (parts + 1));
      sections.ringStarts = at;
      for (const part of starts.rings) await sink.write(bytesOf(part));
      await pad(4 * (rings + 1));
      sections.tree = at;
      const tree = treeOf(boxes, features);
      sections.treeBytes = tree.length;
      if (tree.length > 0) await put(tree);
      const summary: CacheSummary = { name: layer.name, crs: layer.crs, fields: layer.fields, notes: layer.notes(), featureCount: features, partCount: parts, ringCount: rings, sections, blocks };
      const text = encoder.encode(JSON.stringify(summary));
      await put(text);
      await sink.write(bytesOf(Float64Array.of(text.length)));
      await sink.write(encoder.encode(cacheMagic));
    },
  };
}

/** Starts of a batch behind those of the batches before; the first, which repeats the last one's end, left out. */
function shifted(starts: Uint32Array, base: number): Uint32Array {
  return starts.subarray(1).map((start) => start + base);
}

function treeOf(boxes: readonly Float64Array[], count: number): Uint8Array {
  if (count === 0) return new Uint8Array(0);
  const tree = new Flatbush(count);
  for (const batch of boxes) {
    // Features without extent, or with coordinates that are no positions, lie nowhere: boxes turned inside out meet nothing.
    for (let at = 0; at < batch.length; at += 4) tree.add(batch[at]!, batch[at + 1]!, batch[at + 2]!, batch[at + 3]!);
  }
  tree.finish();
  return new Uint8Array(tree.data);
}

function bytesOf(array: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

