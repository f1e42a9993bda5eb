import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, runProgram, type Peer } from './peer.ts';

// Debian's script around it adds an option that it then does not know.
const program = existsSync('/usr/bin/qgis_process.bin') ? 'qgis_process.bin' : 'qgis_process';
const environment = { QT_QPA_PLATFORM: 'offscreen', XDG_RUNTIME_DIR: '/tmp' };

/** QGIS's overlap analysis, which dissolves the layer's polygons within each parcel. */
export function qgisPeer(): Peer | { readonly missing: string } {
  if (!isInstalled([program, 'list'], environment)) return { missing: 'qgis_process (qgis) is not installed' };
  return {
    name: 'QGIS vector overlap',
    meaning: 'union',
    overlap({ subjects, layer, folder, output }) {
      const result = join(folder, 'overlap.csv');
      runProgram([program, 'run', 'native:calculatevectoroverlaps', '--ELLIPSOID=EPSG:7024', '--AREA_UNITS=m2', `--INPUT=${subjects}`, `--LAYERS=${layer}`, `--OUTPUT=${result}`], { environment });
      // Its column is named after the layer.
      runProgram(['/usr/bin/python3', '-c', csvOfIdAndArea, result, output]);
    },
  };
}

const csvOfIdAndArea = `import csv, sys
rows = csv.reader(open(sys.argv[1], encoding="utf-8"))
head = next(rows)
at = next(i for i, name in enumerate(head) if name.endswith("_area"))
csv.writer(open(sys.argv[2], "w")).writerows([row[head.index("id")], row[at]] for row in rows)`;
