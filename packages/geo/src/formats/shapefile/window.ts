import type { ByteSource } from '../types.ts';

/** A stretch of a source in memory, moved along by whoever reads through it, so that a large file needs little memory and few reads. */
export interface ReadingWindow {
  /** The bytes of a stretch, if they are in memory now. */
  held(start: number, length: number): Uint8Array | undefined;
  /** Brings a stretch into memory, with as much behind it as a block holds; gives what there is of it, less where the source ends. */
  load(start: number, length: number): Promise<Uint8Array>;
}

export function createWindow(source: ByteSource, blockBytes: number): ReadingWindow {
  let first = 0;
  let bytes: Uint8Array = new Uint8Array(0);
  return {
    held: (start, length) => (start >= first && start + length <= first + bytes.length ? bytes.subarray(start - first, start - first + length) : undefined),
    async load(start, length) {
      bytes = await source.read(start, Math.min(source.size, start + Math.max(length, blockBytes)));
      first = start;
      return bytes.subarray(0, length);
    },
  };
}
