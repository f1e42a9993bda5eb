import { ok, type Result } from '@plansmith/base';
import type { GeoNote } from '@plansmith/geo';
import { cgcs2000, type Crs } from '@plansmith/geo/crs';
import type { FormatEntry, VectorLayer } from '@plansmith/geo/formats';
import { systemByCode, type ChosenSystem } from './chosen-system.ts';
import { longitudesOf, zoneFor } from './coordinates.ts';

/** The system that a layer is written in: what was asked for; else longitude and latitude for GeoJSON, a zone for survey TXT, and otherwise the system of the source. */
export async function targetSystem({ to, layer, crs, entry }: { readonly to: number | undefined; readonly layer: VectorLayer; readonly crs: Crs; readonly entry: Pick<FormatEntry, 'id'> }): Promise<Result<ChosenSystem, GeoNote>> {
  if (to !== undefined) return systemByCode(to);
  if (entry.id === 'geojson' || entry.id === 'geojsonseq') return ok({ crs: crs.kind === 'lonLat' ? crs : cgcs2000, notes: [] });
  if (entry.id !== 'txt' || crs.kind === 'gaussKruger') return ok({ crs, notes: [] });
  const longitudes = await longitudesOf(layer.batches(), crs);
  return longitudes ? zoneFor(longitudes) : ok({ crs, notes: [] });
}
