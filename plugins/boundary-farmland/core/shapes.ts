import { differenceWitness, overlapWitness, type AreaGeometry, type GeoFeature, type Witness } from '@plansmith/geo';
import type { FeatureOverlay, PlanModel } from '@plansmith/plan';

/** A feature that is overlaid with a layer, and what came of it. */
export interface OverlaidFeature {
  readonly feature: GeoFeature;
  readonly layer: string;
  readonly overlay: FeatureOverlay;
}

/** The features of the layer that share some of the feature, in file order. */
export function hitsOf(model: PlanModel, { feature, layer, overlay }: OverlaidFeature): readonly GeoFeature[] {
  const ids = new Set(overlay.parts.map(({ id }) => id));
  return ids.size === 0 ? [] : (model.layer(layer)?.search(feature.bbox) ?? []).filter(({ id }) => ids.has(id));
}

/** What a feature shares with a layer, as one shape with the area that was measured. */
export function sharedWitness(model: PlanModel, overlaid: OverlaidFeature): Witness {
  const { areaM2 } = overlaid.overlay;
  const polygons: Extract<AreaGeometry, { type: 'MultiPolygon' }>['coordinates'][number][] = [];
  for (const hit of hitsOf(model, overlaid)) {
    const shape = overlapWitness(overlaid.feature.geometry, hit.geometry);
    if (shape.undecided) return shape;
    if (shape.geometry) polygons.push(...(shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates));
  }
  const [first, ...others] = polygons;
  if (!first) return { areaM2, geometry: undefined };
  return { areaM2, geometry: others.length === 0 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: polygons } };
}

/** What a feature has outside a layer, as one shape with its area. */
export function outsideWitness(model: PlanModel, overlaid: OverlaidFeature): Witness {
  return differenceWitness(overlaid.feature.geometry, hitsOf(model, overlaid).map(({ geometry }) => geometry));
}
