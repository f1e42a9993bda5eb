import type { Bilingual, Path } from '@plansmith/base';
import type { Parameter, PlanModel } from '@plansmith/plan';
import { numberAt, roundedTo } from '@plansmith/plugin/rule-kit';

export const residentialTable = 'indicator.residentialTable';

/** A row of the residential table: blocks of so many floors on average, and what may be built there. */
export interface ResidentialRow {
  readonly floorsFrom: number;
  readonly floorsTo: number;
  readonly farMin: number;
  readonly farMax: number;
  readonly densityMaxPct: number;
  readonly greenMinPct: number;
  readonly heightMaxM: number;
  /** Undefined where the table has no such column. */
  readonly landPerPersonMaxM2: number | undefined;
  readonly parameter: Parameter;
  /** Path of the row in the policy pack. */
  readonly path: Path;
}

/** The usable rows of the policy pack's table, in its order. */
export function residentialRows(model: PlanModel): readonly ResidentialRow[] {
  const parameter = model.parameter(residentialTable);
  if (!parameter || !Array.isArray(parameter.value)) return [];
  return parameter.value.flatMap((row: unknown, index): readonly ResidentialRow[] => {
    const [floorsFrom, floorsTo, farMax, densityMaxPct, greenMinPct, heightMaxM] = ['floorsFrom', 'floorsTo', 'farMax', 'densityMaxPct', 'greenMinPct', 'heightMaxM'].map((key) => numberAt(row, key));
    if (floorsFrom === undefined || floorsTo === undefined || farMax === undefined || densityMaxPct === undefined || greenMinPct === undefined || heightMaxM === undefined) return [];
    const farMin = numberAt(row, 'farMin') ?? 0;
    return [{ floorsFrom, floorsTo, farMin, farMax, densityMaxPct, greenMinPct, heightMaxM, landPerPersonMaxM2: numberAt(row, 'landPerPersonMaxM2'), parameter, path: [...parameter.path, 'value', index] }];
  });
}

/** The row of so many floors on average, rounded to whole floors; where rows share a number of floors, the first. */
export function rowOfFloors(rows: readonly ResidentialRow[], avgFloors: number): ResidentialRow | undefined {
  const floors = roundedTo(avgFloors, 0);
  return rows.find(({ floorsFrom, floorsTo }) => floors >= floorsFrom && floors <= floorsTo);
}

/** The row whose range holds a floor area ratio. */
export function rowOfFar(rows: readonly ResidentialRow[], far: number): ResidentialRow | undefined {
  return rows.find(({ farMin, farMax }) => far >= farMin && far <= farMax);
}

/** A row as people name it: `10–18 层一档`. */
export function rowName({ floorsFrom, floorsTo }: ResidentialRow): Bilingual {
  return { zh: `${floorsFrom}–${floorsTo} 层一档`, en: `the row of ${floorsFrom} to ${floorsTo} floors` };
}
