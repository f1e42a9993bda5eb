import type { TransferFlow } from '../core/transfer-flows.ts';

/** A unit at one side of the picture, as high as what it sends or receives. */
export interface FlowNode {
  readonly id: string;
  readonly side: 'from' | 'to';
  readonly y: number;
  readonly height: number;
  readonly totalM2: number;
}

/** A transfer as a band between two units. */
export interface FlowBand {
  readonly flow: TransferFlow;
  readonly fromY: number;
  readonly toY: number;
  readonly height: number;
}

export interface FlowLayout {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  readonly height: number;
}

const gap = 18;
const least = 2;

/** Bands whose heights go with the floor area sent, `fullHeight` for all of it together; no band is too thin to see. */
export function layoutFlows(flows: readonly TransferFlow[], fullHeight: number): FlowLayout {
  const all = flows.reduce((sum, flow) => sum + amountOf(flow), 0);
  const heights = new Map(flows.map((flow) => [flow, Math.max(least, all === 0 ? 0 : (amountOf(flow) / all) * fullHeight)]));
  const stack = (side: 'from' | 'to'): { readonly nodes: readonly FlowNode[]; readonly tops: ReadonlyMap<TransferFlow, number>; readonly end: number } => {
    const tops = new Map<TransferFlow, number>();
    const nodes: FlowNode[] = [];
    let y = 0;
    for (const id of new Set(flows.map((flow) => flow[side]))) {
      const own = flows.filter((flow) => flow[side] === id);
      const start = y;
      for (const flow of own) {
        tops.set(flow, y);
        y += heights.get(flow)!;
      }
      nodes.push({ id, side, y: start, height: y - start, totalM2: own.reduce((sum, flow) => sum + amountOf(flow), 0) });
      y += gap;
    }
    return { nodes, tops, end: y - gap };
  };
  const from = stack('from');
  const to = stack('to');
  return {
    nodes: [...from.nodes, ...to.nodes],
    bands: flows.map((flow) => ({ flow, fromY: from.tops.get(flow)!, toY: to.tops.get(flow)!, height: heights.get(flow)! })),
    height: Math.max(0, from.end, to.end),
  };
}

function amountOf({ sentM2, receivedM2 }: TransferFlow): number {
  return sentM2 ?? receivedM2 ?? 0;
}
