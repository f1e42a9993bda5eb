import { bytesOfBlob, extensionOf, formatEntries, sourceAmong, type VectorSource } from '@plansmith/geo/formats';
import type { GivenFile } from './types.ts';

const companions = new Set(['dbf', 'shx', 'prj', 'cpg', 'sbn', 'sbx', 'qix', 'qpj']);

/** Names of the files that can be read by themselves: those of a known extension; else all but the parts of a shapefile, which are nothing without its .shp. */
export function readableNames(files: readonly GivenFile[]): readonly string[] {
  const known = new Set(formatEntries.flatMap(({ extensions }) => extensions));
  const names = files.map(({ name }) => name);
  const readable = names.filter((name) => known.has(extensionOf(name)));
  return readable.length > 0 ? readable : names.filter((name) => !companions.has(extensionOf(name)));
}

/** One of the files as formats read it. Throws where there is none of that name. */
export function sourceOf(files: readonly GivenFile[], name: string): VectorSource {
  const source = sourceAmong(files.map((file) => ({ name: file.name, bytes: bytesOfBlob(file.content) })), name);
  if (!source) throw new Error(`"${name}" is not among the files given: ${files.map((file) => file.name).join(', ')}`);
  return source;
}
