import type { ParcelControl, PlanModel } from '@plansmith/plan';
import { parameterName, type LimitCase } from '@plansmith/plugin/rule-kit';
import { aboutControl, controlLimitRule, numberCase, ratioCase, type LimitBy } from '../core/control-limits.ts';
import { controlShare, missingPlaces, placeIn } from '../core/controls.ts';
import { residentialRows, residentialTable as table, rowName, rowOfFar, rowOfFloors, type ResidentialRow } from '../core/residential-rows.ts';

/** What an approval may relax, by the names of the schema. */
type Relaxable = 'far' | 'density' | 'green' | 'height' | 'landPerPerson';

export const residentialTable = controlLimitRule({
  id: 'indicator/residential-table',
  title: { zh: '居住街坊符合按平均层数的指标表', en: 'Housing blocks keep to the table by average floors' },
  severity: 'error',
  source: {
    citation: 'GB 50180-2018 4.0.2',
    certainty: 'B-H',
    note: { zh: '条文见于资料（A）；数值与气候区划为背景知识（B-H），须核对原文', en: 'the clause is seen (A); the numbers and the climate zone are background knowledge (B-H), to be held against the text' },
  },
  parameters: [table, 'tol.far', 'tol.pct'],
  demands: true,
  limits: { farAbove: 'atMost', farBelow: 'atLeast', densityAbove: 'atMost', greenBelow: 'atLeast', heightAbove: 'atMost', landAbove: 'atMost' },
  messages: {
    averageMissing: {
      zh: '{object} 没有填写平均层数（avgFloors），不知道适用指标表的哪一档',
      en: '{object} states no average floors (avgFloors), so that its row of the table is not known',
    },
    noRow: {
      zh: '{object} 平均层数为 {floors}，指标表（参数 indicator.residentialTable）没有这一档，无法判定',
      en: '{object} has {floors} floors on average, for which the table (parameter indicator.residentialTable) has no row',
    },
  },
  uses: ['0701'],
  cases(model, control) {
    const rows = residentialRows(model);
    const row = control.value.avgFloors === undefined ? undefined : rowOfFloors(rows, control.value.avgFloors);
    return row ? rowCases(model, control, { row, rows }) : [];
  },
  check({ model, undecided }, control) {
    const { avgFloors } = control.value;
    const about = { subject: control.id, feature: aboutControl(control).feature! };
    const place = placeIn(control, 'avgFloors');
    if (avgFloors === undefined) undecided({ ...about, messageId: 'averageMissing', path: placeIn(control, 'useCode').path, data: { object: control.id }, missing: [place] });
    else if (!rowOfFloors(residentialRows(model), avgFloors)) undecided({ ...about, messageId: 'noRow', path: place.path, data: { object: control.id, floors: String(avgFloors) } });
  },
});

function rowCases(model: PlanModel, control: ParcelControl, { row, rows }: { readonly row: ResidentialRow; readonly rows: readonly ResidentialRow[] }): readonly LimitCase[] {
  const relaxed = relaxedLimits(control);
  const by = (messageId: string, side: LimitBy['side'], key: keyof ResidentialRow, limit: number): LimitBy => ({
    messageId,
    side,
    limit,
    parameter: { ...row.parameter, value: limit, path: [...row.path, key] },
    basis: basisOf(row),
  });
  const far = (messageId: string, side: LimitBy['side'], key: 'farMin' | 'farMax'): LimitCase => {
    const item = ratioCase(model, control, 'far', by(messageId, side, key, row[key]));
    const better = item.quantity.value === undefined ? undefined : rowOfFar(rows, item.quantity.value);
    const { zh, en } = basisOf(row);
    return better && better !== row ? { ...item, basis: { zh: `${zh}；这一容积率属于 ${rowName(better).zh}`, en: `${en}; such a FAR belongs to ${rowName(better).en}` } } : item;
  };
  const cases: readonly (readonly [Relaxable, () => LimitCase])[] = [
    ['far', () => far('farAbove', 'atMost', 'farMax')],
    ['far', () => far('farBelow', 'atLeast', 'farMin')],
    ['density', () => ratioCase(model, control, 'densityPct', by('densityAbove', 'atMost', 'densityMaxPct', row.densityMaxPct))],
    ['green', () => ratioCase(model, control, 'greenPct', by('greenBelow', 'atLeast', 'greenMinPct', row.greenMinPct))],
    ['height', () => numberCase(control, 'heightM', by('heightAbove', 'atMost', 'heightMaxM', row.heightMaxM))],
    ...(row.landPerPersonMaxM2 === undefined ? [] : ([['landPerPerson', () => landCase(model, control, by('landAbove', 'atMost', 'landPerPersonMaxM2', row.landPerPersonMaxM2!))]] as const)),
  ];
  return cases.flatMap(([name, make]) => (relaxed.has(name) ? [] : [make()]));
}

function landCase(model: PlanModel, control: ParcelControl, by: LimitBy): LimitCase {
  const quantity = controlShare(model, control, { parts: ['netM2'], whole: 'population', unit: 'm2/person' });
  return {
    ...aboutControl(control),
    attribute: { zh: '人均住宅用地', en: 'land per person' },
    quantity,
    digits: 1,
    path: placeIn(control, 'population').path,
    missing: missingPlaces(control, quantity),
    ...by,
  };
}

/** What an approval with a number relaxes. */
function relaxedLimits({ value }: ParcelControl): ReadonlySet<string | undefined> {
  const approval = value.oldTownRebuild;
  return new Set((approval?.approvalNo ?? '').trim() === '' ? [] : approval?.relaxed);
}

function basisOf(row: ResidentialRow): { readonly zh: string; readonly en: string } {
  const name = parameterName(row.parameter);
  return { zh: `${name.zh} ${rowName(row).zh}`, en: `${name.en}, ${rowName(row).en}` };
}
