import type { Bilingual } from '@plansmith/base';
import type { Indicators } from './parcel-attributes.ts';

/** An indicator as maps show it. */
export interface IndicatorKind {
  readonly key: keyof Indicators;
  readonly title: Bilingual;
  /** What stands before the number in a label, where there is no room. */
  readonly short: Bilingual;
  readonly unit: string;
  /** Decimals shown at most. */
  readonly digits: number;
  /** Whether the decimals are shown even where they are zero, as in FAR. */
  readonly fixed: boolean;
}

/** Indicators of parcels, in the order of a stamp. */
export const indicatorKinds: readonly IndicatorKind[] = [
  { key: 'far', title: { zh: '容积率', en: 'FAR' }, short: { zh: '容积率', en: 'FAR' }, unit: '', digits: 2, fixed: true },
  { key: 'densityPct', title: { zh: '建筑密度', en: 'Building density' }, short: { zh: '密度', en: 'Density' }, unit: '%', digits: 1, fixed: false },
  { key: 'greenPct', title: { zh: '绿地率', en: 'Green space ratio' }, short: { zh: '绿地率', en: 'Green' }, unit: '%', digits: 1, fixed: false },
  { key: 'heightM', title: { zh: '建筑高度', en: 'Building height' }, short: { zh: '限高', en: 'Height' }, unit: ' m', digits: 1, fixed: false },
  { key: 'gfaM2', title: { zh: '计容建筑面积', en: 'Counted floor area' }, short: { zh: '建面', en: 'Floor area' }, unit: ' m²', digits: 0, fixed: false },
];

export function indicatorKind(key: keyof Indicators): IndicatorKind {
  return indicatorKinds.find((kind) => kind.key === key)!;
}

/** A value with its unit, as people write it. */
export function indicatorText(kind: IndicatorKind, value: number): string {
  return `${kind.fixed ? value.toFixed(kind.digits) : plainNumber(value, kind.digits)}${kind.unit}`;
}

/** A stated value; where the computed one does not round to it as it is written, both, so that neither hides the contradiction. Empty where nothing is known. */
export function statedText(kind: IndicatorKind, value: { readonly stated: number | null; readonly computed: number | null }): string {
  const { stated, computed } = value;
  if (stated === null) return computed === null ? '' : indicatorText(kind, computed);
  const digits = kind.fixed ? kind.digits : (String(stated).split('.')[1]?.length ?? 0);
  const agrees = computed === null || computed.toFixed(digits) === stated.toFixed(digits);
  return agrees ? indicatorText(kind, stated) : `${indicatorText(kind, stated)} ≠ ${indicatorText(kind, computed)}`;
}

/** A number with thousands apart and at most so many decimals. The same in every locale, so that it can be compared. */
export function plainNumber(value: number, digits: number): string {
  const [whole, decimals] = String(Number(value.toFixed(digits))).split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
