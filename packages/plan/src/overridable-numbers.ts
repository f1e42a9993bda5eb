import type { Bilingual, Path } from '@plansmith/base';
import type { PlanModel } from './model.ts';

/** The decided numbers of a plan that a scenario may hold otherwise, in m². */
export const overridableNumbers = {
  plannedGfaM2: { zh: '规划计容建筑面积', en: 'counted floor area' },
  footprintM2: { zh: '建筑基底面积', en: 'building footprint' },
  greenM2: { zh: '绿地面积', en: 'green area' },
  sentM2: { zh: '转出量', en: 'floor area sent' },
  receivedM2: { zh: '转入量', en: 'floor area received' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type OverridableNumber = keyof typeof overridableNumbers;

/** The number of the plan that an item of a scenario stands for, with its place; undefined where the document that it names has no such number. */
export function overriddenNumber(model: PlanModel, { documentRef, recordRef, field }: { readonly documentRef: string; readonly recordRef: string; readonly field: string }): { readonly valueM2: number; readonly uri: string; readonly path: Path } | undefined {
  const record = model.parcelControl(recordRef) ?? model.transfer(recordRef);
  const valueM2 = (record?.value as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (!record || typeof valueM2 !== 'number') return undefined;
  const isOfDocument = [...model.declarations('detailedPlan'), ...model.declarations('transferLedger')].some(({ id, uri }) => id === documentRef && uri === record.uri);
  return isOfDocument ? { valueM2, uri: record.uri, path: [...record.path, field] } : undefined;
}
