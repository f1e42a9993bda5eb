import type { VectorFormat } from '../types.ts';
import { isFlatGeobuf } from './header.ts';
import { openFlatGeobuf } from './read-layer.ts';
import { writeFlatGeobuf } from './write-layer.ts';

/** FlatGeobuf, version 3: read with and without spatial index, written with one that GDAL, QGIS and npm flatgeobuf use. */
export const flatGeobuf: VectorFormat = {
  id: 'flatgeobuf',
  title: { zh: 'FlatGeobuf', en: 'FlatGeobuf' },
  extensions: ['fgb'],
  recognises: isFlatGeobuf,
  open: openFlatGeobuf,
  write: writeFlatGeobuf,
};
