import type { AreaGeometry, Witness } from './types.ts';

export function intersection(a: AreaGeometry, b: AreaGeometry): AreaGeometry | undefined {
  throw new Error(`not built yet: ${a.type} ${b.type}`);
}

export function difference(a: AreaGeometry, others: readonly AreaGeometry[]): AreaGeometry | undefined {
  throw new Error(`not built yet: ${a.type} ${others.length}`);
}

export function overlapWitness(a: AreaGeometry, b: AreaGeometry): Witness {
  throw new Error(`not built yet: ${a.type} ${b.type}`);
}

export function differenceWitness(a: AreaGeometry, others: readonly AreaGeometry[]): Witness {
  throw new Error(`not built yet: ${a.type} ${others.length}`);
}
