import { header, implementationPlan } from './header.ts';
import { transferPolicy } from './policy-pack-document.ts';
import { transferRows } from './recipe.ts';
import { sum } from './quantities.ts';
import { flow, headed, writeYaml } from './yaml-writer.ts';

const unitOf = (parcelId: string): string => `U-${parcelId.slice(2, 7)}`;

/** `ledgers/transfer.yaml`. */
export function transferLedgerDocument(): string {
  const units = [...new Set(transferRows.flatMap(({ fromParcel, toParcel }) => [unitOf(fromParcel), unitOf(toParcel)]))].toSorted();
  const total = sum(transferRows.map(({ gfaM2 }) => gfaM2));
  return writeYaml(['跨单元指标统筹台账。转出量与转入量必须相等，两侧地块指标须同时登记。'], {
    ...header({ kind: 'transferLedger', id: 'TL-JMS', title: '佳木斯市跨单元指标统筹台账', approvedDate: '2026-02-10', basis: [{ title: implementationPlan, clause: '三(二)8', certainty: 'A' }] }),
    entries: transferRows.map(({ id, fromParcel, toParcel, gfaM2, compensationWan }) => ({
      id,
      kind: 'floorArea',
      useFamily: 'commerce',
      fromUnit: unitOf(fromParcel),
      fromParcel,
      toUnit: unitOf(toParcel),
      toParcel,
      sentM2: gfaM2,
      receivedM2: gfaM2,
      factor: 1,
      reason: '降低滨江强度，支持商务商业集聚。',
      receiverChecks: ['建筑高度', '建筑密度', '日照', '净空'].map((item) => flow({ item, ok: true, docNo: `示意复核-${id.slice(2)}` })),
      compensationWan,
      policyRef: transferPolicy,
      approvedDate: '2026-02-10',
      decisionNo: `示意决定-${id.slice(2)}`,
      effectivePlans: flow([unitOf(fromParcel), unitOf(toParcel)].map((unit) => unit.replace('U-', 'DP-'))),
    })),
    summary: headed('由以上条目汇总', {
      byUnit: units.map((unitRef) => {
        const outM2 = sum(transferRows.filter(({ fromParcel }) => unitOf(fromParcel) === unitRef).map(({ gfaM2 }) => gfaM2));
        const inM2 = sum(transferRows.filter(({ toParcel }) => unitOf(toParcel) === unitRef).map(({ gfaM2 }) => gfaM2));
        return flow({ unitRef, outM2, inM2, netM2: inM2 - outM2 });
      }),
      totalOutM2: total,
      totalInM2: total,
    }),
  });
}
