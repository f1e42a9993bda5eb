import type { Bilingual } from '@plansmith/base';
import { classBreaks } from './class-breaks.ts';
import { featureVerdicts, type FeatureVerdict } from './feature-findings.ts';
import { indicatorKind, indicatorKinds, indicatorText } from './indicators.ts';
import { palette, paletteRow, type PaletteRow } from './palette.ts';
import type { Indicators, ParcelAttributes } from './parcel-attributes.ts';

/** What the fill of parcels tells: a use, the verdict of the check, or an indicator of the plan. */
export type MapStyle = 'plan' | 'current' | 'verdict' | keyof Indicators;
export type Theme = 'light' | 'dark';

export const mapStyles: readonly { readonly style: MapStyle; readonly title: Bilingual }[] = [
  { style: 'plan', title: { zh: '规划用途', en: 'Planned use' } },
  { style: 'current', title: { zh: '现状用途', en: 'Current use' } },
  { style: 'verdict', title: { zh: '检查结论', en: 'Verdict' } },
  ...indicatorKinds.map(({ key, title }) => ({ style: key, title })),
];

export interface LegendRow {
  readonly color: string;
  readonly text: Bilingual;
  readonly count?: number;
}

export interface Legend {
  readonly title: Bilingual;
  /** How classes were made, where there are any. */
  readonly note?: Bilingual;
  readonly rows: readonly LegendRow[];
}

/** How parcels are filled: expressions of the MapLibre style language over the properties that `parcelProperties` gives, and what they mean. */
export interface MapLook {
  readonly fillColor: unknown;
  readonly fillOpacity: unknown;
  readonly legend: Legend;
}

/** What the expressions of a look read of a parcel. A value that is not known is absent. */
export function parcelProperties(parcel: ParcelAttributes): Readonly<Record<string, string | number>> {
  const known = Object.entries(parcel.planned).filter((entry): entry is [string, number] => entry[1] !== null);
  return { id: parcel.id, planColor: parcel.planUse.color, currentColor: parcel.currentUse.color, ...(parcel.year !== null && { year: parcel.year }), ...Object.fromEntries(known) };
}

export interface LookRequest {
  readonly style: MapStyle;
  readonly theme: Theme;
  /** Last year whose parcels stand as planned; undefined for all. */
  readonly year: number | undefined;
  readonly parcels: readonly ParcelAttributes[];
  verdict(parcelId: string): FeatureVerdict;
}

/** The look of a style: colours follow the theme, classes the values there are. */
export function mapLook(request: LookRequest): MapLook {
  const { style, year } = request;
  // Parcels without a year are never due: only the whole plan shows them.
  const due = year === undefined ? true : ['all', ['has', 'year'], ['<=', ['get', 'year'], year]];
  const dimmed = year === undefined ? 0.8 : ['case', due, 0.85, style === 'plan' ? 0.4 : 0.15];
  if (style === 'plan') {
    const uses = request.parcels.map(({ planUse, currentUse, year: its }) => (year === undefined || (its !== null && its <= year) ? planUse : currentUse));
    return { fillColor: year === undefined ? ['get', 'planColor'] : ['case', due, ['get', 'planColor'], ['get', 'currentColor']], fillOpacity: dimmed, legend: { title: titleOf(style), rows: useRows(uses.map(({ code }) => code)) } };
  }
  if (style === 'current') {
    return { fillColor: ['get', 'currentColor'], fillOpacity: 0.8, legend: { title: titleOf(style), rows: useRows(request.parcels.map(({ currentUse }) => currentUse.code)) } };
  }
  return style === 'verdict' ? verdictLook(request, dimmed) : indicatorLook(request, style, dimmed);
}

/** Fill of what stands today, for the half of a comparison that shows it. */
export const todayFill = { fillColor: ['get', 'currentColor'], fillOpacity: 0.8 } as const;

function titleOf(style: MapStyle): Bilingual {
  return mapStyles.find((item) => item.style === style)!.title;
}

function useRows(codes: readonly string[]): LegendRow[] {
  const byCode = new Map<string, number>();
  for (const code of codes) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  const counts = new Map<PaletteRow | undefined, number>();
  for (const [code, count] of byCode) counts.set(paletteRow(code), (counts.get(paletteRow(code)) ?? 0) + count);
  const rows = palette.filter((row) => counts.has(row)).map((row): LegendRow => ({ color: row.color, text: { zh: `${row.prefix} ${row.title.zh}`, en: `${row.prefix} ${row.title.en}` }, count: counts.get(row)! }));
  const unknown = counts.get(undefined);
  return unknown === undefined ? rows : [...rows, { color: '#ff00ff', text: { zh: '用途不详', en: 'Use unknown' }, count: unknown }];
}

const verdictTexts: Readonly<Record<FeatureVerdict, Bilingual>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  undecided: { zh: '未判定', en: 'Undecided' },
  info: { zh: '提示', en: 'Note' },
  none: { zh: '未发现问题', en: 'Nothing found' },
};

export const verdictColors: Readonly<Record<FeatureVerdict, string>> = { error: '#e51400', warning: '#e0a100', undecided: '#8957e5', info: '#1a85ff', none: '#9bb89b' };

function verdictLook({ parcels, verdict }: LookRequest, fillOpacity: unknown): MapLook {
  const ids = new Map<FeatureVerdict, string[]>();
  for (const { id } of parcels) {
    const worst = verdict(id);
    const list = ids.get(worst);
    if (list) list.push(id);
    else ids.set(worst, [id]);
  }
  const branches = featureVerdicts.filter((item) => item !== 'none' && ids.has(item)).flatMap((item) => [ids.get(item)!, verdictColors[item]]);
  return {
    fillColor: branches.length === 0 ? verdictColors.none : ['match', ['get', 'id'], ...branches, verdictColors.none],
    fillOpacity,
    legend: { title: titleOf('verdict'), rows: featureVerdicts.filter((item) => ids.has(item)).map((item) => ({ color: verdictColors[item], text: verdictTexts[item], count: ids.get(item)!.length })) },
  };
}

/** Low to high; the high end is what stands out from the theme's ground. */
const ramps: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#dbe9f6', '#a9cbe8', '#6aa3d5', '#2f72b3', '#0d3f78'],
  dark: ['#1d3a57', '#245f94', '#3f8acb', '#86bbe9', '#dcebfa'],
};
const noDataColors: Readonly<Record<Theme, string>> = { light: '#d9d9d4', dark: '#4a4d52' };

function indicatorLook({ parcels, theme }: LookRequest, key: keyof Indicators, fillOpacity: unknown): MapLook {
  const kind = indicatorKind(key);
  const values = parcels.map(({ planned }) => planned[key]).filter((value) => value !== null);
  const classes = classBreaks(values);
  const noData = noDataColors[theme];
  // Few classes take colours from all over the ramp, so that they are told apart as well as many.
  const colors = classes.map((_, index) => ramps[theme][classes.length === 1 ? 2 : Math.round((index * 4) / (classes.length - 1))]!);
  const steps = classes.slice(1).flatMap(({ from }, index) => [from, colors[index + 1]!]);
  const rows = classes.map(({ from, to, count }, index): LegendRow => {
    const range = from === to ? indicatorText(kind, from) : `${indicatorText(kind, from)} – ${indicatorText(kind, to)}`;
    return { color: colors[index]!, text: { zh: range, en: range }, count };
  });
  const missing = parcels.length - values.length;
  const byValue = steps.length === 0 ? (colors[0] ?? noData) : ['step', ['get', key], colors[0], ...steps];
  return {
    fillColor: ['case', ['has', key], byValue, noData],
    fillOpacity,
    legend: {
      title: kind.title,
      note: { zh: '按分位数分级，各级地块数相近', en: 'Classes by quantiles: about as many parcels in each' },
      rows: missing === 0 ? rows : [...rows, { color: noData, text: { zh: '无规划指标', en: 'No planned value' }, count: missing }],
    },
  };
}
