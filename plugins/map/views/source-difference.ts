import { equalJson } from '@plansmith/base';
import type { GeoJSONFeatureDiff } from 'maplibre-gl';
import type { DrawnFeature } from './drawn.ts';

/** More changes than these are no edit any more: the source is set anew. */
const mostChanges = 200;

/** Features that are drawn otherwise than before, as the map takes them; undefined where not the same ones are there, or some have no id of their own. */
export function differenceOf(before: readonly DrawnFeature[], after: readonly DrawnFeature[]): GeoJSONFeatureDiff[] | undefined {
  if (before.length !== after.length) return undefined;
  const difference: GeoJSONFeatureDiff[] = [];
  for (const [index, feature] of after.entries()) {
    const old = before[index]!;
    if (feature === old) continue;
    const { properties, geometry } = feature;
    const { id } = properties;
    if (typeof id !== 'string' || id !== old.properties['id'] || difference.length === mostChanges) return undefined;
    if (geometry === old.geometry && equalJson(properties, old.properties)) continue;
    const addOrUpdateProperties = Object.entries(properties).map(([key, value]) => ({ key, value }));
    // Not `removeAllProperties`: the index of tiles takes it to leave the feature without any.
    const removeProperties = Object.keys(old.properties).filter((key) => !(key in properties));
    difference.push({ id, removeProperties, addOrUpdateProperties, ...(geometry !== old.geometry && { newGeometry: geometry as GeoJSON.Geometry }) });
  }
  const ids = new Set(difference.map(({ id }) => id));
  const isEachAlone = difference.length === 0 || after.filter(({ properties }) => ids.has(properties['id'] as string)).length === difference.length;
  return isEachAlone ? difference : undefined;
}
