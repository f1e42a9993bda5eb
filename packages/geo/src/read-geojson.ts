import type { GeoDocument } from './types.ts';

export function readGeoJson(text: string, previous?: GeoDocument): GeoDocument {
  throw new Error(`not built yet: ${text.length} ${previous?.problems.length ?? 0}`);
}
