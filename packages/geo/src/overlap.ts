import { areaM2 } from './area.ts';
import { pairOverlapM2 } from './overlay/pair-overlap.ts';
import { prepareGeometry } from './overlay/prepared-table.ts';
import type { AreaGeometry } from './types.ts';

/**
 * Area of the intersection of two polygons on the CGCS2000 ellipsoid, m2, with edges straight in longitude and latitude; rings that cross
 * have their even-odd meaning. Never throws, and `overlapAreaM2(a, b)` is bit for bit `overlapAreaM2(b, a)`;
 * right to 1e-9 of the smaller area and 0.001 m2. Overlaps below one square millimetre are rounding and give 0.
 */
export function overlapAreaM2(a: AreaGeometry, b: AreaGeometry): number {
  const area = pairOverlapM2(prepareGeometry(a), 0, prepareGeometry(b), 0);
  return area === 0 ? 0 : Math.min(area, areaM2(a), areaM2(b));
}
