import { kernel, kernelBytes } from '../kernel/kernel.ts';
import type { ByteSource } from './types.ts';

/** Bytes in the kernel's memory. */
export interface ResidentBytes {
  readonly address: number;
  /** Fewer than asked for only where the source ended. */
  readonly length: number;
}

/** Reads bytes of a source into a block of the kernel's memory, without an array between where the source can. Whoever asks releases the block. */
export async function residentBytes(source: ByteSource, start: number, end: number): Promise<ResidentBytes> {
  const wanted = Math.max(0, Math.min(end, source.size) - start);
  const address = kernel.allocate(wanted);
  try {
    if (source.readInto !== undefined) return { address, length: await source.readInto(start, () => kernelBytes().subarray(address, address + wanted)) };
    const bytes = await source.read(start, start + wanted);
    kernelBytes().set(bytes, address);
    return { address, length: bytes.length };
  } catch (error) {
    kernel.release(address);
    throw error;
  }
}
