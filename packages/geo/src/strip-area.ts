const offset = Math.sqrt(0.6);

/** The area below an edge, as numbers: what `areaSeriesAt` gives, measured from a rectangle's bottom. */
export interface StripArea {
  readonly series: Float64Array;
  readonly atBottom: number;
}

export function stripAreaFrom(series: Float64Array, bottom: number): StripArea {
  return { series, atBottom: stripAt(series, bottom) };
}

/** Area between the bottom and an edge that runs from height y0 to height y1, m2 for each degree of longitude: Gauss's rule of three points. */
export function areaBelow({ series, atBottom }: StripArea, y0: number, y1: number): number {
  const middle = (y0 + y1) / 2;
  const reach = ((y1 - y0) / 2) * offset;
  if (reach === 0) return stripAt(series, middle) - atBottom;
  return (5 * (stripAt(series, middle - reach) + stripAt(series, middle + reach)) + 8 * stripAt(series, middle)) / 18 - atBottom;
}

function stripAt(series: Float64Array, y: number): number {
  return (((((series[5]! * y + series[4]!) * y + series[3]!) * y + series[2]!) * y + series[1]!) * y + series[0]!) * y;
}
