import type { Bilingual } from '@plansmith/base';
import type { Findings, Line } from './findings.ts';
import { idOf } from './parcels.ts';
import type { AreaUnit, SurveyParcel } from './structure.ts';

const units: readonly { readonly unit: AreaUnit; readonly title: Bilingual; readonly m2: number }[] = [
  { unit: 'hectare', title: { zh: '公顷', en: 'hectares' }, m2: 10_000 },
  { unit: 'm2', title: { zh: '平方米', en: 'm²' }, m2: 1 },
  { unit: 'mu', title: { zh: '亩', en: 'mu' }, m2: 10_000 / 15 },
  { unit: 'km2', title: { zh: '平方千米', en: 'km²' }, m2: 1_000_000 },
];

/** In messages of both languages. */
const symbols: Readonly<Record<AreaUnit, string>> = { hectare: 'ha', m2: 'm²', mu: '亩 (mu)', km2: 'km²' };

/** Units are a factor of ten or more apart: one that fits within a half is meant. */
const unitTolerance = 0.5;
/** Planar and ellipsoidal areas of a 3-degree zone differ by 0.06 %, of a 6-degree zone by 0.3 %: ours, no standard's. */
const differenceLimit = 0.005;

/** Compares declared areas with those of the coordinates and tells which unit the file uses. */
export function compareAreas(parcels: readonly SurveyParcel[], findings: Findings): AreaUnit | undefined {
  const used = new Map<AreaUnit, { readonly title: Bilingual; readonly place: Line; count: number }>();
  for (const parcel of parcels) {
    const { declaredArea: declared, measuredAreaM2: measured, values } = parcel;
    if (declared === undefined || declared === 0 || measured === undefined || measured === 0) continue;
    const [id, place] = [idOf(values, parcel.line), placeOf(parcel)];
    const text = values['地块面积']!;
    const step = 0.5 * 10 ** -(/\.(\d+)/.exec(text)?.[1]!.length ?? 0);
    const fitting = units.filter(({ m2 }) => Math.abs((declared * m2) / measured - 1) <= unitTolerance || Math.abs(declared * m2 - measured) <= step * m2);
    // Rounded to a unit too large for it, an area fits several.
    const found = fitting.toSorted((a, b) => Math.abs(declared * a.m2 - measured) - Math.abs(declared * b.m2 - measured))[0];
    if (found === undefined) {
      findings.add('areaUnitUnknown', place, { id, declared: text, measuredM2: measured.toFixed(2) }, '地块面积');
      continue;
    }
    const entry = used.get(found.unit) ?? { title: found.title, place, count: 0 };
    entry.count++;
    used.set(found.unit, entry);
    const difference = Math.abs(declared * found.m2 - measured);
    if (difference <= Math.max(differenceLimit * measured, step * found.m2)) continue;
    const percent = Number(((100 * difference) / measured).toFixed(2));
    findings.add('areaDiffers', place, { id, declared, unit: found.title.en, unitZh: found.title.zh, measuredM2: measured.toFixed(2), percent, limitPercent: 100 * differenceLimit }, '地块面积');
  }
  if (used.size === 0) return undefined;
  if (used.size > 1) {
    findings.add('areaUnitsMixed', [...used.values()][1]!.place, { units: [...used].map(([unit, { count }]) => `${symbols[unit]} × ${count}`).join(', ') }, '地块面积');
    return undefined;
  }
  const [[unit, { title, place, count }]] = [...used] as [[AreaUnit, { title: Bilingual; place: Line; count: number }]];
  findings.add('areaUnit', place, { unit: title.en, unitZh: title.zh, parcels: count }, '地块面积');
  return unit;
}

function placeOf(parcel: SurveyParcel): Line {
  return { text: '', number: parcel.line, span: parcel.span };
}
