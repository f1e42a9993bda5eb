/** First and last year of a period. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Reads a period as planners write it: `2026-2027`, `2026—2027年`, `2026 至 2027 年`, `2026年`. Undefined for anything else, and for one that ends before it begins. */
export function readPeriod(text: string): Period | undefined {
  const parts = /^\s*(\d{4})\s*年?\s*(?:[-–—~～至到]+\s*(\d{4})\s*年?)?\s*$/.exec(text);
  if (!parts) return undefined;
  const from = Number(parts[1]);
  const to = parts[2] === undefined ? from : Number(parts[2]);
  return to < from ? undefined : { from, to };
}

/** Whether a period has a year. */
export function hasYear({ from, to }: Period, year: number): boolean {
  return year >= from && year <= to;
}
