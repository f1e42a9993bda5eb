import { fileURLToPath } from 'node:url';
import { isInstalled, runProgram, type Peer } from './peer.ts';

const script = fileURLToPath(new URL('geopandas_overlap.py', import.meta.url));

/** GeoPandas with shapely's STR-tree, in the distribution's Python, which has the packages. */
export function geopandasPeer(): Peer | { readonly missing: string } {
  const python = ['/usr/bin/python3', 'python3'].find((candidate) => isInstalled([candidate, '-c', 'import geopandas, shapely']));
  if (python === undefined) return { missing: 'no Python with geopandas and shapely (python3-geopandas)' };
  return { name: 'GeoPandas', meaning: 'sum', overlap: ({ subjects, layer, output }) => void runProgram([python, script, subjects, layer, output]) };
}
