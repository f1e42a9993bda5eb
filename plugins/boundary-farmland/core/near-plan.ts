import type { GeoFeature, GeoLayer, UnusableFeature } from '@plansmith/geo';
import type { PlanModel } from '@plansmith/plan';

/** Layers of what the plan itself draws: whatever rules overlay, they overlay with features of these. */
const subjectLayers = ['parcels', 'units', 'planLandUse', 'swapSources', 'swapAdditions', 'farmlandCredits'] as const;

/**
 * Features of a layer that a check can depend on: all of them, and of a layer read in place those whose boxes meet a box of what the
 * plan draws. A control layer of a whole province is not judged, only what of it was looked at.
 */
export function featuresNearPlan(model: PlanModel, layer: GeoLayer): readonly GeoFeature[] {
  if (!layer.inPlace) return layer.features;
  const found = new Set<GeoFeature>();
  for (const name of subjectLayers) {
    const subjects = model.layer(name);
    if (subjects === layer) return layer.features;
    for (const { bbox } of subjects?.features ?? []) for (const feature of layer.search(bbox)) found.add(feature);
  }
  return [...found];
}

/** Features near what the plan draws that could not be read, of a layer read in place; of any other layer the reading has told already. */
export function unusableNearPlan(model: PlanModel, layer: GeoLayer): readonly UnusableFeature[] {
  if (!layer.unusable) return [];
  const found = new Map<string, UnusableFeature>();
  for (const name of subjectLayers) {
    const subjects = model.layer(name);
    const boxes = subjects === layer ? [[-180, -90, 180, 90] as const] : (subjects?.features ?? []).map(({ bbox }) => bbox);
    for (const box of boxes) for (const unusable of layer.unusable(box)) found.set(unusable.id, unusable);
  }
  return [...found.values()];
}
