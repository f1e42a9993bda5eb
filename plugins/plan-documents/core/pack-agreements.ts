import { valueAt, type Bilingual, type Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { sumDecimal, timesDecimal } from '@plansmith/plan';
import { numberAt, textAt } from '@plansmith/plugin/rule-kit';

/** One number of an agreement; a computed one, or one that the table's shape gives, has no place. */
export interface AgreementSide {
  readonly name: Bilingual;
  readonly value: number;
  readonly path?: Path;
  /** What a computed value was made of, as paths of the pack. */
  readonly inputs?: readonly (Omit<Term, 'uri' | 'role'> & { readonly path: Path })[];
}

/** Two numbers of a policy pack that must stand in a relation for its tables to make sense. */
export interface Agreement {
  readonly left: AgreementSide & { readonly path: Path };
  readonly relation: 'equal' | 'atMost' | 'atLeast' | 'above' | 'below';
  readonly right: AgreementSide;
}

const tableName = 'indicator.residentialTable';

interface Column {
  readonly key: string;
  readonly name: Bilingual;
}

const columns = {
  floorsFrom: { key: 'floorsFrom', name: { zh: '层数起', en: 'first floors' } },
  floorsTo: { key: 'floorsTo', name: { zh: '层数止', en: 'last floors' } },
  farMin: { key: 'farMin', name: { zh: '容积率下限', en: 'least FAR' } },
  farMax: { key: 'farMax', name: { zh: '容积率上限', en: 'most FAR' } },
  density: { key: 'densityMaxPct', name: { zh: '建筑密度上限', en: 'most density' } },
  green: { key: 'greenMinPct', name: { zh: '绿地率下限', en: 'least green' } },
  height: { key: 'heightMaxM', name: { zh: '高度上限', en: 'most height' } },
  land: { key: 'landPerPersonMaxM2', name: { zh: '人均用地上限', en: 'most land per person' } },
} as const satisfies Readonly<Record<string, Column>>;

/** How a column goes from one row to the next: the taller the houses, the more floor area, height and green, and the less footprint and land per person. */
const fromRowToRow: readonly { readonly column: Column; readonly relation: Agreement['relation'] }[] = [
  { column: columns.density, relation: 'atMost' },
  { column: columns.green, relation: 'atLeast' },
  { column: columns.height, relation: 'above' },
  { column: columns.land, relation: 'atMost' },
];

/** Every relation between numbers of a policy pack: parameters that are numbers, rows of the residential table, the receivers' ceiling of housing, weights and grades of the performance evaluation. What is not filled in gives none. */
export function packAgreements(pack: unknown): readonly Agreement[] {
  return [...numberAgreements(pack), ...residentialAgreements(pack), ...performanceAgreements(pack)];
}

/** Parameters of which the first cannot be above the second. */
const ordered: readonly (readonly [string, string])[] = [
  ['extent.lonMin', 'extent.lonMax'],
  ['extent.latMin', 'extent.latMax'],
  ['extent.eastingMinM', 'extent.eastingMaxM'],
  ['extent.northingMinM', 'extent.northingMaxM'],
  ['people.m2PerPersonMin', 'people.m2PerPerson'],
  ['people.m2PerPerson', 'people.m2PerPersonMax'],
  ['people.dwellingMinM2', 'people.dwellingMaxM2'],
  ['farmland.slopeUsualMaxDeg', 'farmland.slopeMaxDeg'],
];

/** What a measure can be at most, whoever sets it. */
const bounds: Readonly<Record<string, { readonly most: number; readonly name: Bilingual }>> = {
  'extent.lonMax': { most: 180, name: { zh: '最大经度', en: 'the greatest longitude' } },
  'extent.latMax': { most: 90, name: { zh: '最大纬度', en: 'the greatest latitude' } },
  'extent.eastingMaxM': { most: 1_000_000, name: { zh: '带内横坐标的最大值', en: 'the greatest easting within a zone' } },
  'farmland.slopeMaxDeg': { most: 90, name: { zh: '直角', en: 'a right angle' } },
};

/** No limit, tolerance, count or share of the pack can be negative, none is above what its measure can be, and a least is not above its most. */
function numberAgreements(pack: unknown): readonly Agreement[] {
  const parameters = valueAt(pack, ['parameters']) ?? {};
  const number = (name: string): Agreement['left'] | undefined => {
    const value = numberAt(parameters, name, 'value');
    return value === undefined ? undefined : { name: { zh: `参数 ${name}`, en: `parameter ${name}` }, value, path: ['parameters', name, 'value'] };
  };
  const ofOne = Object.keys(parameters).flatMap((name): readonly Agreement[] => {
    const left = number(name);
    if (!left) return [];
    const bound = bounds[name] ?? (textAt(parameters, name, 'unit') === 'pct' ? { most: 100, name: { zh: '百分之百', en: 'a hundred per cent' } } : undefined);
    const none = { left, relation: 'atLeast', right: { name: { zh: '零', en: 'zero' }, value: 0 } } as const;
    return bound ? [none, { left, relation: 'atMost', right: { name: bound.name, value: bound.most } }] : [none];
  });
  const ofTwo = ordered.flatMap(([low, high]): readonly Agreement[] => {
    const left = number(low);
    const right = number(high);
    return left && right ? [{ left, relation: 'atMost', right }] : [];
  });
  return [...ofOne, ...ofTwo];
}

function residentialAgreements(pack: unknown): readonly Agreement[] {
  const rowsPath: Path = ['parameters', tableName, 'value'];
  const rows = valueAt(pack, rowsPath);
  if (!Array.isArray(rows)) return [];
  const agreements: Agreement[] = [];
  const hold = (left: AgreementSide | undefined, relation: Agreement['relation'], right: AgreementSide | undefined): void => {
    if (left?.path && right) agreements.push({ left: { ...left, path: left.path }, relation, right });
  };
  const cell = (index: number, { key, name }: Column): AgreementSide | undefined => {
    const value = numberAt(rows, index, key);
    if (value === undefined) return undefined;
    return { name: { zh: `${tableName} 第 ${index + 1} 行${name.zh}`, en: `${name.en} of row ${index + 1} of ${tableName}` }, value, path: [...rowsPath, index, key] };
  };
  const storeyM = numberAt(pack, 'parameters', 'storey.minHeightM', 'value', 'housing');
  rows.forEach((_, index) => {
    const floors = cell(index, columns.floorsTo);
    const density = cell(index, columns.density);
    hold(cell(index, columns.floorsFrom), 'atMost', floors);
    hold(cell(index, columns.farMin), 'atMost', cell(index, columns.farMax));
    if (floors && density) {
      hold(cell(index, columns.farMax), 'atMost', { name: { zh: `层数止 ${floors.value} × 建筑密度上限 ${density.value}%`, en: `last floors ${floors.value} × most density ${density.value}%` }, value: timesDecimal(floors.value, density.value) / 100 });
    }
    if (floors && storeyM !== undefined) {
      hold(cell(index, columns.height), 'atLeast', { name: { zh: `层数止 ${floors.value} × 居住最小层高 ${storeyM} m`, en: `last floors ${floors.value} × least storey of housing ${storeyM} m` }, value: timesDecimal(floors.value, storeyM) });
    }
    if (index === 0) {
      hold(cell(0, columns.floorsFrom), 'equal', { name: { zh: '首行的起始层数', en: 'where the first row begins' }, value: 1 });
      return;
    }
    const before = cell(index - 1, columns.floorsTo);
    if (before) hold(cell(index, columns.floorsFrom), 'equal', { name: { zh: '上一行层数止加 1', en: 'last floors of the row before, plus 1' }, value: before.value + 1 });
    hold(cell(index, columns.farMin), 'above', cell(index - 1, columns.farMax));
    for (const { column, relation } of fromRowToRow) hold(cell(index, column), relation, cell(index - 1, column));
  });
  const ceiling = numberAt(pack, 'parameters', 'indicator.receiverCeiling', 'value', 'housing');
  const highest = rows.map((_, index) => cell(index, columns.farMax)).reduce((most, each) => (each && (!most || each.value > most.value) ? each : most), undefined);
  if (ceiling !== undefined) {
    hold({ name: { zh: '参数 indicator.receiverCeiling 居住一项', en: 'housing in indicator.receiverCeiling' }, value: ceiling, path: ['parameters', 'indicator.receiverCeiling', 'value', 'housing'] }, 'atMost', highest);
  }
  return agreements;
}

function performanceAgreements(pack: unknown): readonly Agreement[] {
  const grades = valueAt(pack, ['performance', 'grades']);
  const agreements: Agreement[] = [];
  const metrics = valueAt(pack, ['performance', 'metrics']);
  if (Array.isArray(metrics)) {
    const inputs = metrics.map((_, index) => {
      const name = textAt(metrics, index, 'name') ?? `${index + 1}`;
      const value = numberAt(metrics, index, 'weight');
      return value === undefined ? undefined : { label: { zh: `${name}的权重`, en: `weight of ${name}` }, value, path: ['performance', 'metrics', index, 'weight'] };
    });
    const known = inputs.filter((input) => input !== undefined);
    // A weight that is not filled in is the schema's matter, and leaves no sum to hold.
    if (known.length === inputs.length) {
      const sum = { name: { zh: '绩效评价权重之和', en: 'the sum of the weights of the performance evaluation' }, value: sumDecimal(known.map(({ value }) => value)), path: ['performance', 'metrics'], inputs: known };
      agreements.push({ left: sum, relation: 'equal', right: { name: { zh: '满分', en: 'the full score' }, value: 100 } });
    }
  }
  const grade = (index: number): AgreementSide | undefined => {
    const value = numberAt(grades, index, 'minScore');
    const name = textAt(grades, index, 'grade') ?? `${index + 1}`;
    return value === undefined ? undefined : { name: { zh: `${name} 级的最低分`, en: `least score of grade ${name}` }, value, path: ['performance', 'grades', index, 'minScore'] };
  };
  if (Array.isArray(grades)) {
    grades.forEach((_, index) => {
      const left = grade(index);
      const right = index === 0 ? { name: { zh: '满分', en: 'the full score' }, value: 100 } : grade(index - 1);
      if (left?.path && right) agreements.push({ left: { ...left, path: left.path }, relation: index === 0 ? 'atMost' : 'below', right });
    });
  }
  return agreements;
}
