import { describe, expect, it } from 'vitest';
import { balanceColumns } from '../core/balance-columns.ts';
import type { BalanceCells, BalanceTable } from '../core/balance-model.ts';
import { compareCsv, compareRows, outcomeRows, type ComparedSide } from './compare-rows.ts';

const cellsOf = (gfaM2: number): BalanceCells => Object.fromEntries(balanceColumns.map(({ id }) => [id, { value: id === 'plannedGfaM2' ? gfaM2 : 1, termCount: 1, missing: [] }])) as unknown as BalanceCells;
const counts = { over: 0, under: 0, differs: 0, unknown: 0 };
const unit = (id: string, gfaM2: number) => ({ id, title: id, place: { uri: `${id}.yaml`, path: ['id'] }, cells: cellsOf(gfaM2), parcelCount: 1, deviatingParcels: 0 });
const table: BalanceTable = { columns: balanceColumns, units: [unit('U-1', 100), unit('U-2', 200)], areas: [{ id: '东风区', unitCount: 2, cells: cellsOf(300) }], totals: cellsOf(300), counts };
const findings = { errors: 0, warnings: 4, infos: 0, undecided: 0 };
const side = (name: string, gfaM2: number): ComparedSide => ({
  name,
  table: { units: [unit('U-2', gfaM2)], areas: [], totals: cellsOf(100 + gfaM2), counts: { ...counts, over: 1 }, overrides: [], unmet: [] },
  answer: { patch: [], appearing: [], vanishing: [], findings: { ...findings, errors: 2 }, size: { documents: 3, parcels: 1, changeM2: 50 } },
});

describe('a comparison', () => {
  const sides = [side('SC-01', 250), side('=SC-02, "b"', 180)];
  const rows = compareRows(table, sides, { all: false, locale: 'en' });
  const outcomes = outcomeRows(table, sides, findings);

  it('has the indicators in which a side differs from the plan', () => {
    expect(rows.map(({ object, column, plan, sides: cells }) => [object, column.id, plan.value, ...cells.map(({ value }) => value)])).toEqual([
      ['All units', 'plannedGfaM2', 300, 350, 280],
      ['U-2', 'plannedGfaM2', 200, 250, 180],
    ]);
    expect(compareRows(table, sides, { all: true, locale: 'en' })).toHaveLength(4 * balanceColumns.length);
  });

  it('says what each side costs, and what the rules say', () => {
    expect(outcomes.map(({ title, plan, sides: values }) => [title.en, plan, ...values])).toEqual([
      ['Documents touched', 0, 3, 3],
      ['Parcels changed', 0, 1, 1],
      ['Total change of floor area', 0, 50, 50],
      ['Indicators over or under', 0, 1, 1],
      ['Errors', 0, 2, 2],
      ['Warnings', 4, 4, 4],
      ['Undecided', 0, 0, 0],
    ]);
  });

  it('goes into a file that spreadsheets read, and no name becomes a formula', () => {
    const lines = compareCsv(rows, outcomes, { sides, locale: 'en' }).split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      '\u{FEFF}Object,Indicator,Plan as it is,SC-01,SC-01 minus plan,"\'=SC-02, ""b""","\'=SC-02, ""b"" minus plan"',
      'All units,Planned floor area,300,350,50,280,-20',
      'U-2,Planned floor area,200,250,50,180,-20',
    ]);
    expect(lines.at(-1)).toBe('');
  });
});
