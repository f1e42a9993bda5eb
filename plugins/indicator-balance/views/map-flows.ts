import { withUnit } from '@plansmith/document';
import type { MapFlows } from '@plansmith/plugin';
import { familyTitle } from '../core/measures.ts';
import type { TransferFlow } from '../core/transfer-flows.ts';
import { readable } from './cell-text.ts';

/** Transfers as the map draws them: those between units that it has; undefined where there are none. */
export function mapFlowsOf(flows: readonly TransferFlow[]): MapFlows | undefined {
  const placed = flows.filter(({ fromAt, toAt }) => fromAt && toAt);
  const most = Math.max(0, ...placed.map(amountOf));
  if (placed.length === 0) return undefined;
  return {
    title: { zh: '跨单元转移', en: 'Transfers between units' },
    flows: placed.map((flow) => {
      const family = familyTitle(flow.family);
      const amount = withUnit(readable(amountOf(flow)), 'm2');
      return {
        id: flow.id,
        from: flow.fromAt!,
        to: flow.toAt!,
        share: most > 0 ? amountOf(flow) / most : 0,
        label: { zh: `${family.zh} ${amount.zh}`, en: `${family.en} ${amount.en}` },
        text: { zh: `${flow.id}：${flow.from} → ${flow.to}，${family.zh} ${amount.zh}`, en: `${flow.id}: ${flow.from} → ${flow.to}, ${family.en} ${amount.en}` },
        place: flow.place,
      };
    }),
  };
}

function amountOf({ sentM2, receivedM2 }: TransferFlow): number {
  return sentM2 ?? receivedM2 ?? 0;
}
