import type { Bilingual } from '@plansmith/base';
import { measures } from './measures.ts';

export type ColumnId =
  | 'areaHa'
  | 'lowEffHa'
  | 'netM2'
  | 'dedicatedM2'
  | 'currentGfaM2'
  | 'plannedGfaM2'
  | 'far'
  | 'densityPct'
  | 'greenPct'
  | 'housingGfaM2'
  | 'industryGfaM2'
  | 'transferNetM2';

export interface BalanceColumn {
  readonly id: ColumnId;
  readonly title: Bilingual;
  /** Unit symbol of the schemas; empty where there is none. */
  readonly unit: '' | 'm2' | 'ha' | 'pct';
  /** Decimals that are shown. */
  readonly digits: number;
}

/** Columns of the table, from land to floor area to intensity. */
export const balanceColumns: readonly BalanceColumn[] = [
  { id: 'areaHa', title: { zh: '用地面积', en: 'Area' }, unit: 'ha', digits: 4 },
  { id: 'lowEffHa', title: capital(measures.lowEffHa.title), unit: 'ha', digits: 4 },
  { id: 'netM2', title: capital(measures.netM2.title), unit: 'm2', digits: 2 },
  { id: 'dedicatedM2', title: capital(measures.dedicatedM2.title), unit: 'm2', digits: 2 },
  { id: 'currentGfaM2', title: capital(measures.currentGfaM2.title), unit: 'm2', digits: 0 },
  { id: 'plannedGfaM2', title: capital(measures.plannedGfaM2.title), unit: 'm2', digits: 0 },
  { id: 'far', title: { zh: '净容积率', en: 'Net FAR' }, unit: '', digits: 2 },
  { id: 'densityPct', title: { zh: '建筑密度', en: 'Density' }, unit: 'pct', digits: 1 },
  { id: 'greenPct', title: { zh: '绿地率', en: 'Green ratio' }, unit: 'pct', digits: 1 },
  { id: 'housingGfaM2', title: capital(measures.housingGfaM2.title), unit: 'm2', digits: 0 },
  { id: 'industryGfaM2', title: capital(measures.industryGfaM2.title), unit: 'm2', digits: 0 },
  { id: 'transferNetM2', title: { zh: '转入减转出', en: 'Net transfers in' }, unit: 'm2', digits: 0 },
];

function capital({ zh, en }: Bilingual): Bilingual {
  return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) };
}
