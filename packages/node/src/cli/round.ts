/** A number to so many decimals, as JSON outputs show it: the same text wherever it was computed. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** Square metres with two decimals and thousands apart, as tables show them. */
export function showM2(areaM2: number): string {
  return areaM2.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
