import type { VectorFormat } from '../types.ts';
import { openGeoJson } from './read-layer.ts';
import { writeGeoJsonLayer, writeGeoJsonSequence } from './write-layer.ts';

/** A FeatureCollection, a Feature or a geometry; what turns out to be a sequence is read as one. Source: RFC 7946, and GeoJSON 2008 for `crs`. */
export const geoJson: VectorFormat = {
  id: 'geojson',
  title: { zh: 'GeoJSON', en: 'GeoJSON' },
  extensions: ['geojson', 'json'],
  recognises: (head) => isObject(head) && !isSequence(head),
  open: openGeoJson,
  write: writeGeoJsonLayer,
};

/** Features one behind the other, with or without record separators before them: also what is called newline-delimited GeoJSON. Source: RFC 8142. */
export const geoJsonSeq: VectorFormat = {
  id: 'geojsonseq',
  title: { zh: 'GeoJSON 文本序列', en: 'GeoJSON text sequence' },
  extensions: ['geojsons', 'geojsonl', 'ndjson', 'jsonl', 'geojsonseq'],
  recognises: isSequence,
  open: openGeoJson,
  write: writeGeoJsonSequence,
};

const decoder = new TextDecoder();

function isObject(head: Uint8Array): boolean {
  return /^\s*\{\s*(?:"|$)/.test(decoder.decode(head));
}

/** By a record separator, or by a feature that ends with its line and has another behind. A first feature longer than `head` cannot be told from a file of one feature. */
function isSequence(head: Uint8Array): boolean {
  const text = decoder.decode(head).trimStart();
  if (text.startsWith('\u001e')) return true;
  return /^\{[^\n]*\}\r?\n\s*\{/.test(text);
}
