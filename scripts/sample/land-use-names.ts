import { readFileSync } from 'node:fs';

export interface LandUseRow {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parent: string;
  readonly certainty: string;
}

/** The classification as the domain reference lists it. */
export const landUseRows: readonly LandUseRow[] = readFileSync(new URL('land-use-codes.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code, name, level, parent, certainty] = line.split(',');
    return { code: code!, name: name!, level: Number(level), parent: parent!, certainty: certainty! };
  });

/** Name of a code. Throws for a code that is not in the list. */
export function landUseName(code: string): string {
  const row = landUseRows.find((candidate) => candidate.code === code);
  if (!row) throw new Error(`land-use code ${code} is not in land-use-codes.csv`);
  return row.name;
}
