import { localize, type Bilingual, type Locale } from '@plansmith/base';
import { indicatorKind, statedText } from './indicators.ts';
import type { Indicators, ParcelAttributes } from './parcel-attributes.ts';

/** What a label may say of a parcel. */
export type StampField = 'id' | 'use' | 'far' | 'densityPct' | 'greenPct' | 'heightM';

export const stampFields: readonly StampField[] = ['id', 'use', 'far', 'densityPct', 'greenPct', 'heightM'];

/** Fields at first; the whole stamp is a switch away. */
export const defaultStampFields: readonly StampField[] = ['id', 'far'];

/** What stands on parcels, as the settings name it. */
export type LabelScheme = 'none' | 'id' | 'short' | 'stamp';

/** The fields of a scheme. */
export function labelFields(scheme: LabelScheme): readonly StampField[] {
  if (scheme === 'short') return defaultStampFields;
  return scheme === 'stamp' ? stampFields : scheme === 'id' ? ['id'] : [];
}

export function stampFieldTitle(field: StampField): Bilingual {
  if (field === 'id') return { zh: '地块编号', en: 'Parcel id' };
  if (field === 'use') return { zh: '用地性质', en: 'Land use' };
  return indicatorKind(field).title;
}

/**
 * 控制指标 of a parcel as regulatory plans stamp them: number, use, FAR and density, green space and height. `time` says whether the
 * plan's numbers or today's are meant. A stated number that is not the computed one stands beside it, so that neither hides the
 * contradiction; what is not known leaves no line.
 */
export function stampLines(parcel: ParcelAttributes, options: { readonly fields: readonly StampField[]; readonly time: 'planned' | 'current'; readonly locale: Locale }): readonly string[] {
  const { fields, time, locale } = options;
  const has = (field: StampField): boolean => fields.includes(field);
  const use = time === 'planned' ? parcel.planUse : parcel.currentUse;
  const text = (key: Exclude<StampField, 'id' | 'use'>): string => (has(key) ? indicatorLine(parcel, { key, time, locale }) : '');
  const lines = [
    has('id') ? parcel.id : '',
    has('use') ? [use.code, locale === 'en' ? '' : use.name].filter((part) => part !== '').join(' ') : '',
    pair(text('far'), text('densityPct')),
    pair(text('greenPct'), text('heightM')),
  ];
  return lines.filter((line) => line !== '');
}

function pair(left: string, right: string): string {
  return [left, right].filter((part) => part !== '').join(' | ');
}

function indicatorLine(parcel: ParcelAttributes, { key, time, locale }: { readonly key: keyof Indicators; readonly time: 'planned' | 'current'; readonly locale: Locale }): string {
  const kind = indicatorKind(key);
  const name = localize(kind.short, locale);
  const value = time === 'current' ? parcel.current[key] : parcel.stated[key];
  const shown = statedText(kind, { stated: value, computed: time === 'current' ? null : parcel.planned[key] });
  return shown === '' ? '' : `${name} ${shown}`;
}
