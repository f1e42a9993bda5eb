import type { ByteSource, VectorSource } from './types.ts';

/** A source over bytes in memory. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (start, end) => bytes.subarray(start, end) };
}

/** A source over a Blob or File of the browser. */
export function bytesOfBlob(blob: { readonly size: number; slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> } }): ByteSource {
  return { size: blob.size, read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()) };
}

/** The whole of a source. */
export function allBytes(source: ByteSource): Promise<Uint8Array> {
  return source.read(0, source.size);
}

/** The file `name` among files that were given together, as a source that finds its siblings there. Undefined where there is no such file. */
export function sourceAmong(files: readonly { readonly name: string; readonly bytes: ByteSource }[], name: string): VectorSource | undefined {
  const file = files.find((candidate) => candidate.name === name);
  if (file === undefined) return undefined;
  const base = baseName(name).toLowerCase();
  return {
    name,
    bytes: file.bytes,
    sibling: async (extension) => files.find((candidate) => candidate.name.toLowerCase() === `${base}.${extension}`)?.bytes,
  };
}

/** A file's name without its last extension. */
export function baseName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
