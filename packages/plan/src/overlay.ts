import { areaM2, overlapAreaWithLayerM2, type GeoFeature, type GeoLayer } from '@plansmith/geo';
import type { FeatureOverlay } from './model.ts';

/** The difference of two areas is no better than their last digits: rules "geometry", accuracy of `overlapAreaM2`. */
const lastDigits = { absoluteM2: 1e-6, relative: 1e-10 } as const;

/** Overlays a feature with a layer. */
export function measureOverlay({ geometry }: GeoFeature, layer: GeoLayer): FeatureOverlay {
  const overlap = overlapAreaWithLayerM2(geometry, layer);
  const subjectM2 = areaM2(geometry);
  const outsideM2 = subjectM2 - overlap.areaM2;
  return {
    ...overlap,
    subjectM2,
    sharePct: subjectM2 > 0 ? Math.min(100, (overlap.areaM2 / subjectM2) * 100) : 0,
    outsideM2: outsideM2 < Math.max(lastDigits.absoluteM2, subjectM2 * lastDigits.relative) ? 0 : outsideM2,
  };
}
