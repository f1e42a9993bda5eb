import type { PlanModel } from '@plansmith/plan';
import { isSuperseded, listText, ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import type { Related, Report } from '@plansmith/rules';
import { transferCycles, transferEdges, type TransferCycle, type TransferEdge } from '../core/transfer-graph.ts';

const kinds = ['floorArea', 'facility', 'green'] as const;

export const transferGraph: PlanRule = {
  meta: {
    id: 'indicator/transfer-graph',
    title: { zh: '转移只有一跳，不成环', en: 'Transfers go one step and never in a circle' },
    severity: 'error',
    scope: 'document',
    kinds: ['transferLedger'],
    source: ownDesign,
    messages: {
      sameUnit: {
        zh: '{object} 的转出单元与转入单元都是 {unit}，不是跨单元转移',
        en: '{object}: {unit} both sends and receives, which is no transfer between units',
      },
      cycle: {
        zh: '{entries} 首尾相接：{chain}，指标又转回原单元',
        en: '{entries} lead in a circle: {chain}',
      },
      resent: {
        zh: '{object} 从 {unit} 转出，但 {unit} 已由 {received} 转入同类指标；转入的指标不得再转出',
        en: '{object} sends from {unit}, which receives the same kind of indicator by {received}: what was received may not be sent on',
      },
    },
  },
  check({ document, model, report }) {
    if (isSuperseded(document)) return;
    for (const kind of kinds) {
      for (const found of graphReports(model, kind)) if (found.uri === document.uri) report(found);
    }
  },
};

/** What is wrong among all entries of a kind, each at one entry; of a circle only the entry that closes it is told. */
function graphReports(model: PlanModel, kind: string): readonly Report[] {
  const edges = transferEdges(model.transfers(), kind);
  const cycles = transferCycles(edges);
  const circling = new Set(cycles.flatMap((cycle) => cycle.edges));
  const straight = edges.filter((edge) => edge.from !== edge.to && !circling.has(edge));
  return [
    ...edges.filter(({ from, to }) => from === to).map(sameUnitReport),
    ...cycles.map(cycleReport),
    ...straight.flatMap((edge) => {
      const incoming = straight.filter(({ to }) => to === edge.from);
      return incoming.length === 0 ? [] : [resentReport(edge, incoming)];
    }),
  ];
}

function sameUnitReport({ from, transfer }: TransferEdge): Report {
  return { messageId: 'sameUnit', uri: transfer.uri, path: [...transfer.path, 'toUnit'], subject: transfer.id, feature: { layer: 'units', id: from }, data: { object: transfer.id, unit: from } };
}

function cycleReport({ units, edges, closing }: TransferCycle): Report {
  const { transfer, to } = closing;
  return {
    messageId: 'cycle',
    uri: transfer.uri,
    path: [...transfer.path, 'toUnit'],
    subject: transfer.id,
    feature: { layer: 'units', id: to },
    data: { entries: listText(edges.map((edge) => edge.transfer.id)), chain: units.join(' → ') },
    related: edges.filter((edge) => edge !== closing).map((edge) => relatedEntry(edge, 'toUnit')),
  };
}

function resentReport({ from, transfer }: TransferEdge, incoming: readonly TransferEdge[]): Report {
  return {
    messageId: 'resent',
    uri: transfer.uri,
    path: [...transfer.path, 'fromUnit'],
    subject: transfer.id,
    feature: { layer: 'units', id: from },
    data: { object: transfer.id, unit: from, received: listText(incoming.map((edge) => edge.transfer.id)) },
    related: incoming.map((edge) => relatedEntry(edge, 'toUnit')),
  };
}

function relatedEntry({ from, to, transfer }: TransferEdge, key: string): Related {
  return { message: { zh: `${transfer.id}：${from} → ${to}`, en: `${transfer.id}: ${from} → ${to}` }, uri: transfer.uri, path: [...transfer.path, key] };
}
