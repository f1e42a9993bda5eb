import type { Bilingual } from '@plansmith/base';

/** Unit symbols of the schemas as people write them behind a number; what is not listed is written as it is. */
const unitTexts: Readonly<Record<string, Bilingual>> = {
  none: { zh: '', en: '' },
  far: { zh: '', en: '' },
  m2: { zh: 'm²', en: 'm²' },
  m3: { zh: 'm³', en: 'm³' },
  ha: { zh: '公顷', en: 'ha' },
  mu: { zh: '亩', en: 'mu' },
  wan: { zh: '万元', en: '10,000 CNY' },
  pct: { zh: '%', en: '%' },
  t: { zh: '吨', en: 't' },
  count: { zh: '个', en: 'items' },
  deg: { zh: '°', en: '°' },
  people: { zh: '人', en: 'people' },
  floors: { zh: '层', en: 'floors' },
  't/m2': { zh: '吨/m²', en: 't/m²' },
  'm2/person': { zh: 'm²/人', en: 'm² per person' },
  'm2/dwelling': { zh: 'm²/套', en: 'm² per dwelling' },
};

/** A unit symbol as text; empty for numbers without unit. */
export function unitText(unit: string): Bilingual {
  return unitTexts[unit] ?? { zh: unit, en: unit };
}

/** A number or word with its unit, which stands apart unless it is a percent sign: `59756.97 m²`, `45%`. */
export function withUnit(value: string, unit: string): Bilingual {
  const join = (symbol: string): string => (symbol === '' || symbol === '%' || symbol === '°' ? `${value}${symbol}` : `${value} ${symbol}`);
  const { zh, en } = unitText(unit);
  return { zh: join(zh), en: join(en) };
}
