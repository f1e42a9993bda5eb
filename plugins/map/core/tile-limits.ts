/**
 * Above this a layer comes in tiles: sent whole it takes 1.9 s to idle at 10,000 polygons and 7.7 s at 100,000, in tiles less than one. Smaller ones are sent whole,
 * because only then the map has the shape of a feature that a finding names.
 */
export const mostFeaturesSentWhole = 20_000;

/** Deepest tiles that are made; closer views enlarge them. One step of their grid is then 0.1 m at the latitude of the plan. */
export const deepestTileZoom = 16;

/** Steps of the grid along a tile's side. */
export const tileExtent = 4096;

/** Pixels of a tile's side, as maplibre draws it. */
export const tilePixels = 512;
