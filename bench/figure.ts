/** One measured figure: a ratio, what it is of, and the most it may be. */
export interface Figure {
  readonly name: string;
  readonly ratio: number;
  readonly atMost: number;
  /** The measurements behind the ratio, for the reader. */
  readonly detail: string;
}

/** Median of measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value that 95 of 100 measurements do not exceed: nearest rank. */
export function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!;
}

/** Milliseconds that `run` takes. */
export function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

/** Milliseconds of processor time, of all threads, that `run` takes: what else the machine does does not count. */
export function processorTimeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
