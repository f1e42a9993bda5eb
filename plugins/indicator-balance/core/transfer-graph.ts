import type { Transfer } from '@plansmith/plan';

/** An entry of the ledgers as an arrow from the unit that sends to the unit that receives. */
export interface TransferEdge {
  readonly from: string;
  readonly to: string;
  readonly transfer: Transfer;
}

/** Entries that lead in a circle: its units in order, the first again at the end, every entry among them, and the one that is last in the ledgers. */
export interface TransferCycle {
  readonly units: readonly string[];
  readonly edges: readonly TransferEdge[];
  readonly closing: TransferEdge;
}

/** Entries of one kind of indicator that name both units, in the order of the ledgers. */
export function transferEdges(transfers: readonly Transfer[], kind: string): readonly TransferEdge[] {
  return transfers.flatMap((transfer) => {
    const { kind: own, fromUnit: from, toUnit: to } = transfer.value;
    return own === kind && from !== undefined && to !== undefined ? [{ from, to, transfer }] : [];
  });
}

/** A circle for each group of units that all reach each other; an entry from a unit to itself is none. */
export function transferCycles(edges: readonly TransferEdge[]): readonly TransferCycle[] {
  const group = groupsOfUnits(edges);
  const inner = new Map<string, TransferEdge[]>();
  for (const edge of edges) {
    const key = group.get(edge.from)!;
    if (edge.from !== edge.to && key === group.get(edge.to)) inner.set(key, [...(inner.get(key) ?? []), edge]);
  }
  return [...inner.values()].map((own) => ({ units: circleThrough(own.at(-1)!, own), edges: own, closing: own.at(-1)! }));
}

/** For each unit a name of the group of units that it reaches and that reach it (Tarjan's strongly connected components). */
function groupsOfUnits(edges: readonly TransferEdge[]): ReadonlyMap<string, string> {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const group = new Map<string, string>();
  const visit = (unit: string): void => {
    order.set(unit, order.size);
    lowest.set(unit, order.get(unit)!);
    open.push(unit);
    for (const to of next.get(unit) ?? []) {
      if (!order.has(to)) visit(to);
      if (!group.has(to)) lowest.set(unit, Math.min(lowest.get(unit)!, lowest.get(to)!));
    }
    if (lowest.get(unit) !== order.get(unit)) return;
    for (const member of open.splice(open.indexOf(unit))) group.set(member, unit);
  };
  for (const { from, to } of edges) for (const unit of [from, to]) if (!order.has(unit)) visit(unit);
  return group;
}

/** The shortest way back from the end of an entry to its start, as units: `A`, `B`, `A`. */
function circleThrough({ from, to }: TransferEdge, edges: readonly TransferEdge[]): readonly string[] {
  const cameFrom = new Map<string, string>();
  const queue = [to];
  for (const unit of queue) {
    for (const edge of edges) {
      if (edge.from !== unit || edge.to === to || cameFrom.has(edge.to)) continue;
      cameFrom.set(edge.to, unit);
      queue.push(edge.to);
    }
  }
  const way = [from];
  for (let unit = from; unit !== to; unit = cameFrom.get(unit)!) way.unshift(cameFrom.get(unit)!);
  return [from, ...way];
}
