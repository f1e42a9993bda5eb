import { localize, type Bilingual, type Locale, type Path } from '@plansmith/base';
import type { Finding } from '@plansmith/rules';
import { verdictOf, type FeatureVerdict } from './feature-findings.ts';
import { indicatorKinds, indicatorText, plainNumber, statedText } from './indicators.ts';
import type { Indicators, ParcelAttributes, UseAttributes } from './parcel-attributes.ts';
import type { UnitAttributes } from './scene.ts';

/** What is to be said of one feature, in words: the hover card shows it, and the list of what is selected. */
export interface FeatureCard {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly findings: readonly { readonly verdict: FeatureVerdict; readonly message: string; readonly uri: string; readonly path: Path }[];
}

const labels = {
  use: { zh: '用途', en: 'Use' },
  area: { zh: '面积', en: 'Area' },
  unit: { zh: '再开发单元', en: 'Unit' },
  year: { zh: '实施年度', en: 'Year' },
  none: { zh: '无', en: 'none' },
} as const satisfies Record<string, Bilingual>;

export function parcelCard(parcel: ParcelAttributes, findings: readonly Finding[], locale: Locale): FeatureCard {
  const text = (key: keyof typeof labels): string => localize(labels[key], locale);
  const use = ({ code, name }: UseAttributes): string => (code === '' ? text('none') : [code, locale === 'en' ? '' : name].filter((part) => part !== '').join(' '));
  const rows = [
    { label: text('use'), value: changed(use(parcel.currentUse), use(parcel.planUse)) },
    ...(parcel.areaM2 === null ? [] : [{ label: text('area'), value: `${plainNumber(parcel.areaM2, 2)} m²` }]),
    ...indicatorKinds.flatMap(({ key }) => indicatorRow(parcel, key, locale)),
    ...(parcel.unit === '' ? [] : [{ label: text('unit'), value: parcel.unit }]),
    ...(parcel.year === null ? [] : [{ label: text('year'), value: String(parcel.year) }]),
  ];
  return { id: parcel.id, name: parcel.name, rows, findings: cardFindings(findings, locale) };
}

export function unitCard(unit: UnitAttributes, findings: readonly Finding[], locale: Locale): FeatureCard {
  const rows = unit.areaHa === null ? [] : [{ label: localize(labels.area, locale), value: `${plainNumber(unit.areaHa, 4)} ha` }];
  return { id: unit.id, name: unit.title, rows, findings: cardFindings(findings, locale) };
}

/** Today's value and the planned one; a stated value that is not the computed one is shown, too. */
function indicatorRow({ current, planned, stated }: ParcelAttributes, key: keyof Indicators, locale: Locale): readonly { readonly label: string; readonly value: string }[] {
  const kind = indicatorKinds.find((item) => item.key === key)!;
  const before = current[key] === null ? '' : indicatorText(kind, current[key]);
  const value = changed(before, statedText(kind, { stated: stated[key], computed: planned[key] }));
  return value === '' ? [] : [{ label: localize(kind.title, locale), value }];
}

function changed(before: string, after: string): string {
  if (before === '' || before === after) return after;
  return after === '' ? before : `${before} → ${after}`;
}

function cardFindings(findings: readonly Finding[], locale: Locale): FeatureCard['findings'] {
  return findings.map((finding) => ({ verdict: verdictOf(finding), message: localize(finding.message, locale), uri: finding.uri, path: finding.path }));
}
