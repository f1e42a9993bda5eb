import { createHash } from 'node:crypto';
import { header, implementationPlan } from './header.ts';
import { round, sum, type SampleUnit } from './quantities.ts';
import { flow, writeYaml, type Plain } from './yaml-writer.ts';

interface LegacyRow {
  readonly id: string;
  readonly parcelId: string;
  readonly legacyClass: string;
  readonly disposalPath: string;
  readonly finishedDate?: string;
}

const legacyRows: readonly LegacyRow[] = [
  { id: 'LEG-0001', parcelId: 'P-QJ-02-05', legacyClass: '一类', disposalPath: '完善手续', finishedDate: '2026-04-20' },
  { id: 'LEG-0002', parcelId: 'P-DF-01-04', legacyClass: '二类', disposalPath: '处罚后完善手续' },
  { id: 'LEG-0003', parcelId: 'P-JQ-01-01', legacyClass: '三类', disposalPath: '完善手续' },
  { id: 'LEG-0004', parcelId: 'P-JQ-02-01', legacyClass: '三类', disposalPath: '完善手续' },
];

/** The legacy entry of a parcel. */
export function legacyIdOf(parcelId: string): string | undefined {
  return legacyRows.find((row) => row.parcelId === parcelId)?.id;
}

/** `inventory/legacy.yaml`: the closed list. */
export function legacyDocument(units: readonly SampleUnit[]): string {
  const entries = legacyRows.map((row) => ({ ...row, areaM2: units.flatMap(({ parcels }) => parcels).find(({ id }) => id === row.parcelId)!.grossM2 }));
  const remainingAt = (date: string): Plain => {
    const open = entries.filter(({ finishedDate }) => finishedDate === undefined || finishedDate > date);
    return flow({ date, areaM2: sum(open.map(({ areaM2 }) => areaM2), 2), count: open.length });
  };
  return writeYaml(['历史遗留用地清单：2025 年 10 月 31 日锁定，只减不增。'], {
    ...header({ kind: 'parcelInventory', id: 'INV-LEG', title: '佳木斯市历史遗留用地清单', approvedDate: '2025-10-31', basis: [{ title: implementationPlan, clause: '三(一)3', certainty: 'A' }] }),
    parcels: [],
    legacyRegister: {
      closure: { date: '2025-10-31', count: entries.length, areaM2: sum(entries.map(({ areaM2 }) => areaM2), 2), sha256: closureHash(entries) },
      entries: entries.map(({ id, parcelId, areaM2, legacyClass, disposalPath, finishedDate }) => ({
        id,
        parcelRef: parcelId,
        areaM2,
        legacyClass,
        surveyEvidence: [flow({ survey: '第三次全国国土调查', year: 2019, class: parcelId.startsWith('P-JQ-01') ? '0702' : '0601', sharePct: 100 })],
        disposalPath,
        disposalStatus: finishedDate === undefined ? 'ongoing' : 'finished',
        steps: flow(finishedDate === undefined ? ['权属核实'] : ['权属核实', '补办手续', '归档']),
        finishedDate,
      })),
      remaining: ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'].map(remainingAt),
    },
  });
}

/** SHA-256 over the lines `id|area`, sorted by id, areas with two decimals. */
function closureHash(entries: readonly { readonly id: string; readonly areaM2: number }[]): string {
  const lines = entries.map(({ id, areaM2 }) => `${id}|${round(areaM2, 2).toFixed(2)}`).toSorted();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
