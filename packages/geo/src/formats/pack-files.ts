import { zipSync, type Zippable } from 'fflate';
import type { WrittenFile } from './types.ts';

/** Written files under one base name as a ZIP archive: formats read a shapefile from it. The same files give the same bytes. */
export function packFiles(base: string, files: readonly WrittenFile[]): Uint8Array {
  const members: Zippable = Object.fromEntries(files.map(({ extension, chunks }) => [`${base}${extension}`, [joined(chunks), { mtime: packedDate }] as const]));
  return zipSync(members);
}

/** A ZIP archive cannot say "no date"; this is its first. */
const packedDate = new Date(1980, 0, 1);

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
