import type { AreaGeometry, LonLat } from '@plansmith/geo';

/** Something about a ring that makes it no proper outline, at one of its points. */
export interface RingFault {
  readonly fault: 'repeatedPoint' | 'spike';
  readonly at: LonLat;
}

/** Points nearer than this are one point: rules "geometry/valid". */
const samePointM = 0.001;
/** A corner sharper than this goes out and comes back: rules "geometry/valid". */
const spikeDegrees = 1;

const metresPerDegree = 111_320;

/**
 * Neighbouring points of a ring that are one place, and corners so sharp that they have no inside. Measured on a plane laid at
 * each point: right to far better than these limits need.
 */
export function ringFaults(geometry: AreaGeometry): readonly RingFault[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().flatMap((ring) => {
    // Rings may or may not repeat their first point at the end.
    const last = ring.at(-1);
    const open = ring.length > 1 && last && last[0] === ring[0]![0] && last[1] === ring[0]![1] ? ring.slice(0, -1) : ring;
    const faults: RingFault[] = [];
    const distinct: LonLat[] = [];
    for (const point of open) {
      const before = distinct.at(-1);
      if (before && lengthOf(vector(before, point)) < samePointM) faults.push({ fault: 'repeatedPoint', at: point });
      else distinct.push(point);
    }
    for (const [index, point] of distinct.entries()) {
      const back = vector(point, distinct[(index + distinct.length - 1) % distinct.length]!);
      const on = vector(point, distinct[(index + 1) % distinct.length]!);
      if (angleDegrees(back, on) < spikeDegrees) faults.push({ fault: 'spike', at: point });
    }
    return faults;
  });
}

function vector(from: LonLat, to: LonLat): readonly [number, number] {
  const east = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180);
  return [east * metresPerDegree, (to[1] - from[1]) * metresPerDegree];
}

function lengthOf([east, north]: readonly [number, number]): number {
  return Math.hypot(east, north);
}

function angleDegrees(a: readonly [number, number], b: readonly [number, number]): number {
  const cross = a[0] * b[1] - a[1] * b[0];
  const dot = a[0] * b[0] + a[1] * b[1];
  return (Math.atan2(Math.abs(cross), dot) * 180) / Math.PI;
}
