import type { Bilingual } from '@plansmith/base';
import type { Certainty } from '@plansmith/document';

/** A name that a field has outside, with how sure it is that it means this field. */
export interface FieldAlias {
  readonly name: string;
  readonly certainty: Certainty;
}

/** Where a declared area goes: it is compared with the computed one and never stored as if it were computed. */
export const declaredArea = 'declaredAreaM2';
export const declaredAreaTitle: Bilingual = { zh: '申报面积（只作比较）', en: 'Declared area (only compared)' };

const declaredAreaAliases: readonly FieldAlias[] = [
  { name: declaredArea, certainty: 'C' },
  { name: 'MJ', certainty: 'A' },
  { name: 'TBMJ', certainty: 'A' },
  { name: 'YDMJ', certainty: 'B-H' },
  { name: '用地面积', certainty: 'B-H' },
  { name: '地块面积', certainty: 'B-H' },
  { name: '面积', certainty: 'B-M' },
  { name: 'area', certainty: 'B-M' },
  { name: 'Shape_Area', certainty: 'B-L' },
];

/**
 * Standard names by field, the best first. A: seen in a source (the low-efficiency survey layout of Zhejiang, the permit tables, the
 * database standards cited in the glossary, items 39, 57, 58, 60); B: the initials people use for the Chinese name; C: our own choice
 * where the sourced name is taken by another column.
 */
const parcelAliases: Readonly<Record<string, readonly FieldAlias[]>> = {
  id: [{ name: 'DKBH', certainty: 'B-H' }, { name: 'DCDYBH', certainty: 'A' }, { name: '地块号', certainty: 'B-H' }, { name: '地块编码', certainty: 'B-H' }, { name: 'BSM', certainty: 'B-L' }],
  name: [{ name: 'DKMC', certainty: 'B-H' }],
  pilotArea: [{ name: 'SDPQ', certainty: 'C' }],
  districtCode: [{ name: 'XZQDM', certainty: 'B-H' }],
  street: [{ name: 'XZMC', certainty: 'B-M' }],
  surveyYear: [{ name: 'SJNF', certainty: 'A' }],
  surveyPolygonNo: [{ name: 'TBBH', certainty: 'A' }],
  cadastreNos: [{ name: 'ZDBH', certainty: 'A' }, { name: 'ZDDM', certainty: 'B-H' }],
  registeredAreaM2: [{ name: 'DJMJ', certainty: 'A' }],
  approvedAreaM2: [{ name: 'PZMJ', certainty: 'A' }],
  ownerType: [{ name: 'QSXZ', certainty: 'A' }],
  rightHolder: [{ name: 'CQR', certainty: 'A' }, { name: 'QLR', certainty: 'B-H' }],
  actualUser: [{ name: 'XZTDSYR', certainty: 'A' }],
  rightType: [{ name: 'SYQLX', certainty: 'A' }],
  titleNo: [{ name: 'BDCQZ', certainty: 'A' }],
  titleDate: [{ name: 'DJSJ', certainty: 'A' }],
  currentSurveyCode: [{ name: 'XZDL', certainty: 'A' }, { name: 'DLBM', certainty: 'A' }, { name: '地类编码', certainty: 'B-H' }],
  currentUse: [{ name: 'XZYT', certainty: 'A' }],
  planUseCode: [{ name: 'GHYT', certainty: 'A' }],
  useStatus: [{ name: 'SYZK', certainty: 'A' }],
  industry: [{ name: 'CYLX', certainty: 'A' }],
  currentGfaM2: [{ name: 'XZJZMJ', certainty: 'C' }, { name: '现状建面', certainty: 'B-H' }],
  farCurrent: [{ name: 'XZRJL', certainty: 'C' }, { name: 'RJL', certainty: 'B-M' }, { name: '容积率', certainty: 'B-M' }],
  densityCurrentPct: [{ name: 'XZJZMD', certainty: 'C' }, { name: 'JZMD', certainty: 'B-M' }, { name: '建筑密度', certainty: 'B-M' }],
  investPerMuWan: [{ name: 'DJGDZCTZ', certainty: 'B-M' }],
  taxPerMuWan: [{ name: 'DJRKSJ', certainty: 'B-M' }],
  urbanVillage: [{ name: 'SFCZC', certainty: 'A' }],
  renewalMode: [{ name: 'GZMS', certainty: 'A' }],
  progress: [{ name: 'GZJZ', certainty: 'A' }],
  unitRef: [{ name: 'DYBH', certainty: 'C' }, { name: '单元编号', certainty: 'B-H' }, { name: '所属单元编号', certainty: 'B-H' }],
  notes: [{ name: 'BZ', certainty: 'B-H' }],
  [declaredArea]: declaredAreaAliases,
};

const controlAliases: Readonly<Record<string, readonly FieldAlias[]>> = {
  netM2: [{ name: 'JYDMJ', certainty: 'A' }],
  plannedGfaM2: [{ name: 'JRJZMJ', certainty: 'A' }],
  far: [{ name: 'RJL', certainty: 'A' }],
  densityPct: [{ name: 'JZMD', certainty: 'A' }],
  greenPct: [{ name: 'LDL', certainty: 'A' }],
  heightM: [{ name: 'JZXG', certainty: 'A' }],
  parking: [{ name: 'JDCTCW', certainty: 'A' }],
};

const unitAliases: Readonly<Record<string, readonly FieldAlias[]>> = {
  id: [{ name: 'DYBH', certainty: 'C' }, { name: '单元编号', certainty: 'B-H' }, { name: 'BSM', certainty: 'B-L' }],
  title: [{ name: 'DYMC', certainty: 'C' }, { name: '单元名称', certainty: 'B-H' }],
  unitType: [{ name: 'DYLX', certainty: 'C' }],
  [declaredArea]: declaredAreaAliases,
};

const legacyAliases: Readonly<Record<string, readonly FieldAlias[]>> = {
  id: [{ name: 'LSYLBH', certainty: 'C' }, { name: '历史遗留用地编号', certainty: 'B-H' }],
  parcelRef: [{ name: 'DKBH', certainty: 'B-H' }, { name: 'DCDYBH', certainty: 'A' }, { name: '地块编号', certainty: 'B-H' }],
  [declaredArea]: [{ name: 'QZLSYLYDMJ', certainty: 'A' }, ...declaredAreaAliases],
};

export type CatalogueName = 'parcel' | 'parcelControl' | 'unit' | 'legacy';

/** Standard names of the fields of one kind of record, the best first. */
export function aliasesOf(catalogue: CatalogueName): Readonly<Record<string, readonly FieldAlias[]>> {
  return { parcel: parcelAliases, parcelControl: controlAliases, unit: unitAliases, legacy: legacyAliases }[catalogue];
}

/** Name that a field is exported by: its best standard name, or its own where it has none. */
export function exportNameOf(catalogue: CatalogueName, field: string): string {
  return aliasesOf(catalogue)[field]?.[0]?.name ?? field;
}
