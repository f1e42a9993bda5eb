import { differenceWitness, overlapWitness, unionShape, type AreaGeometry, type GeoFeature, type Witness } from '@plansmith/geo';
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

/** What a feature shares with a layer, as one shape with the area that was measured. Each hit's part is built and compared with its own area. */
export function sharedWitness(model: PlanModel, overlaid: OverlaidFeature): Witness {
  const { areaM2 } = overlaid.overlay;
  const shapes: AreaGeometry[] = [];
  for (const hit of hitsOf(model, overlaid)) {
    const shape = overlapWitness(overlaid.feature.geometry, hit.geometry);
    if (shape.undecided) return shape;
    if (shape.geometry) shapes.push(shape.geometry);
  }
  // Where hits cover each other, or share a border, their parts are one.
  return { areaM2, geometry: shapes.length > 1 ? unionShape(shapes) : shapes[0] };
}

/** What a feature has outside a layer, as one shape with its area. */
export function outsideWitness(model: PlanModel, overlaid: OverlaidFeature): Witness {
  return differenceWitness(overlaid.feature.geometry, hitsOf(model, overlaid).map(({ geometry }) => geometry));
}
