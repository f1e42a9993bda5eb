import type { WitnessGeometry } from '@plansmith/rules';

type Position = readonly [number, number];

/** A place on a shape where a mark may stand: the middle of its longest edge, which a sliver has under it where its middle may not. Undefined for a shape without places. */
export function markerPoint(geometry: Pick<WitnessGeometry, 'type'> & { readonly coordinates: unknown }): Position | undefined {
  let best: Position | undefined;
  let longest = -1;
  for (const line of linesOf(geometry.coordinates)) {
    best ??= line[0];
    for (let index = 1; index < line.length; index++) {
      const [lon, lat] = line[index - 1]!;
      const [nextLon, nextLat] = line[index]!;
      const length = Math.hypot((nextLon - lon) * Math.cos((lat * Math.PI) / 180), nextLat - lat);
      if (length <= longest) continue;
      longest = length;
      best = [(lon + nextLon) / 2, (lat + nextLat) / 2];
    }
  }
  return best;
}

/** Every list of positions in coordinates of whatever depth; a lone position is a list of one. */
function linesOf(coordinates: unknown): readonly (readonly Position[])[] {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return [];
  if (typeof coordinates[0] === 'number') return [[coordinates as unknown as Position]];
  if (Array.isArray(coordinates[0]) && typeof coordinates[0][0] === 'number') return [coordinates as Position[]];
  return coordinates.flatMap((part) => linesOf(part));
}
