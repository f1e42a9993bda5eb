import type { LonLat } from '../types.ts';

/*
 * How internet maps of China move places. Known from the public implementations that agree with each other (coordtransform,
 * eviltransform); used here to recognise coordinates that were moved, never to move any.
 */

/** Waves of the shift: amplitude in metres, cycles per two degrees. */
type Waves = readonly (readonly [number, number])[];

const shortWaves: Waves = [[20, 6], [20, 2]];
const alongLongitude: Waves = [[20, 1], [40, 1 / 3], [150, 1 / 12], [300, 1 / 30]];
const alongLatitude: Waves = [[20, 1], [40, 1 / 3], [160, 1 / 12], [320, 1 / 30]];

// The shift was made on the ellipsoid of Krassowsky.
const semiMajorM = 6378245;
const eccentricity2 = 0.006693421622965943;
const radiansPerDegree = Math.PI / 180;

/** By how many degrees GCJ-02 moves a place of WGS 84 (or CGCS2000) in China to the east and to the north. */
export function gcj02Offset([longitude, latitude]: LonLat): LonLat {
  const x = longitude - 105;
  const y = latitude - 35;
  const shared = waves(shortWaves, x);
  const eastM = 300 + x + 2 * y + 0.1 * x * (x + y) + 0.1 * Math.sqrt(Math.abs(x)) + shared + waves(alongLongitude, x);
  const northM = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + shared + waves(alongLatitude, y);
  const sine = Math.sin(latitude * radiansPerDegree);
  const below = 1 - eccentricity2 * sine * sine;
  const primeVerticalM = semiMajorM / Math.sqrt(below);
  const meridianM = (primeVerticalM * (1 - eccentricity2)) / below;
  return [eastM / (primeVerticalM * Math.cos(latitude * radiansPerDegree) * radiansPerDegree), northM / (meridianM * radiansPerDegree)];
}

function waves(list: Waves, at: number): number {
  return list.reduce((sum, [amplitude, cycles]) => sum + amplitude * Math.sin(cycles * at * Math.PI), 0) * (2 / 3);
}

/** By how many degrees BD-09, which goes on from GCJ-02, moves a place of WGS 84 (or CGCS2000) in China to the east and to the north. */
export function bd09Offset([longitude, latitude]: LonLat): LonLat {
  const [east, north] = gcj02Offset([longitude, latitude]);
  const [x, y] = [longitude + east, latitude + north];
  const turns = (3000 / 180) * Math.PI;
  const radius = Math.hypot(x, y) + 0.00002 * Math.sin(y * turns);
  const angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * turns);
  return [radius * Math.cos(angle) + 0.0065 - longitude, radius * Math.sin(angle) + 0.006 - latitude];
}
