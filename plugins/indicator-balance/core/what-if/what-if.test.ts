import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '@plansmith/engine';
import { engineOver, readWorkspace } from '../../../../test/workspace-on-disk.ts';
import type { ColumnId } from '../balance-columns.ts';
import type { BalanceTable } from '../balance-model.ts';
import type { Adjustment } from './adjustments.ts';
import type { WhatIfTable } from './what-if-query.ts';
import type { WhatIfAnswer } from './what-if-task.ts';

let engine: Engine;
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  files = readWorkspace(fileURLToPath(new URL('../../../../samples/jiamusi', import.meta.url)));
  engine = engineOver(files);
}, 60_000);

afterAll(() => engine?.dispose());

const allUnits = (): readonly string[] => engine.model.units().map(({ id }) => id);

function whatIf(adjustments: readonly Adjustment[], keeps: readonly string[] = []): WhatIfTable {
  return engine.query('indicator-balance/what-if', { adjustments, keeps, expanded: allUnits() }) as WhatIfTable;
}

function why(adjustments: readonly Adjustment[], keeps: readonly string[] = []): readonly string[] {
  return whatIf(adjustments, keeps).unmet.map((item) => item.why);
}

function table(): BalanceTable {
  return engine.query('indicator-balance/table', { expanded: allUnits() }) as BalanceTable;
}

function findings(answer: WhatIfTable): Promise<WhatIfAnswer> {
  return engine.runTask({ id: 'test', task: 'indicator-balance/what-if-findings', request: { overrides: answer.overrides } }) as Promise<WhatIfAnswer>;
}

const parcel = (id: string, column: ColumnId, value: number): Adjustment => ({ row: 'parcel', id, column, value });
const unit = (id: string, column: ColumnId, value: number): Adjustment => ({ row: 'unit', id, column, value });

/** The plan's table with the rows of an answer in it. */
function merged(answer: WhatIfTable): BalanceTable {
  const plan = table();
  return {
    ...plan,
    units: plan.units.map((row) => answer.units.find(({ id }) => id === row.id) ?? row),
    areas: plan.areas.map((row) => answer.areas.find(({ id }) => id === row.id) ?? row),
    totals: answer.totals,
    counts: answer.counts,
  };
}

describe('what if', () => {
  it('changes nothing where nothing is typed', () => {
    expect(whatIf([])).toEqual({ units: [], areas: [], totals: table().totals, counts: table().counts, overrides: [], unmet: [] });
  });

  it('lets everything above a parcel follow, and nothing beside it', () => {
    const answer = whatIf([parcel('P-DF-01-01', 'plannedGfaM2', 99635)]);
    const [row] = answer.units;
    expect(answer.units.map(({ id }) => id)).toEqual(['U-DF-01']);
    expect(answer.areas.map(({ id }) => id)).toEqual(['东风区']);
    expect(row!.cells.plannedGfaM2).toMatchObject({ value: 556303, state: 'over', limit: { slack: -10000 } });
    expect(row!.parcels!.find(({ id }) => id === 'P-DF-01-01')!.cells.far.value).toBeCloseTo(99635 / 59756.97, 12);
    expect(answer.totals.plannedGfaM2.value).toBe(table().totals.plannedGfaM2.value! + 10000);
    expect(answer.overrides).toMatchObject([{ object: 'P-DF-01-01', before: 89635, value: 99635 }]);
    expect(whatIf([]).units).toEqual([]);
  });

  it('gives the table that the plan would have with the numbers written', () => {
    const ids = engine.model.parcelControls().map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.constantFrom(...ids), column: fc.constantFrom<ColumnId>('plannedGfaM2', 'far', 'densityPct', 'greenPct'), value: fc.integer({ min: 1, max: 90 }) }), { minLength: 1, maxLength: 4 }), (typed) => {
        const answer = whatIf(typed.map(({ id, column, value }) => parcel(id, column, column === 'plannedGfaM2' ? value * 1000 : column === 'far' ? value / 30 : value)));
        const shown = merged(answer);
        const before = [...new Set(answer.overrides.map(({ uri }) => uri))].map((uri) => ({ uri, content: files.get(uri)! }));
        const edits = engine.editsText(answer.overrides.map(({ uri, path, value }) => ({ uri, operation: { op: 'set', path, value } })));
        engine.update({ set: before.map(({ uri, content }) => ({ uri, content: applied(content, edits!.changes![uri]!) })) });
        const written = table();
        engine.update({ set: before });
        expect(shown).toEqual(written);
      }),
      { numRuns: 6 },
    );
  });

  it('follows the plan when it changes', () => {
    const uri = 'plan/detailed/U-DF-01.yaml';
    const typed = [parcel('P-DF-01-01', 'plannedGfaM2', 99635)];
    whatIf(typed);
    engine.update({ set: [{ uri, content: files.get(uri)!.replace('plannedGfaM2: 89635', 'plannedGfaM2: 99635') }] });
    expect(whatIf(typed)).toMatchObject({ overrides: [], units: [] });
    engine.update({ set: [{ uri, content: files.get(uri)! }] });
    expect(whatIf(typed).units).toHaveLength(1);
  });

  it('has a ratio by its numerator', () => {
    expect(whatIf([parcel('P-DF-01-01', 'far', 1.6), parcel('P-DF-01-01', 'greenPct', 10)]).overrides.map(({ path, value }) => [path.at(-1), value])).toEqual([
      ['plannedGfaM2', 95611.15],
      ['greenM2', 5975.7],
    ]);
  });

  it('spreads a sum over the parcels that were not typed themselves and are not kept', () => {
    const { overrides, units } = whatIf([unit('U-DF-01', 'plannedGfaM2', 500000), parcel('P-DF-01-01', 'plannedGfaM2', 80000)], ['P-DF-01-03']);
    expect(units[0]!.cells.plannedGfaM2.value).toBe(500000);
    expect(overrides.find(({ object }) => object === 'P-DF-01-01')!.value).toBe(80000);
    expect(overrides.map(({ object }) => object)).not.toContain('P-DF-01-03');
    expect(overrides).toHaveLength(5);
  });

  it('meets a sum at a unit, an area and all units together, the finer first', () => {
    const all = table().totals.plannedGfaM2.value! - 50000;
    const answer = whatIf([{ row: 'totals', id: '', column: 'plannedGfaM2', value: all }, { row: 'area', id: '东风区', column: 'plannedGfaM2', value: 900000 }, unit('U-DF-01', 'plannedGfaM2', 500000)]);
    expect(answer.totals.plannedGfaM2.value).toBe(all);
    expect(answer.areas.find(({ id }) => id === '东风区')!.cells.plannedGfaM2.value).toBe(900000);
    expect(answer.units.find(({ id }) => id === 'U-DF-01')!.cells.plannedGfaM2.value).toBe(500000);
    expect(answer.unmet).toEqual([]);
  });

  it('says what cannot be had', () => {
    expect(why([parcel('P-ZZ-01-01', 'far', 1)])).toEqual(['gone']);
    expect(why([unit('U-DF-01', 'plannedGfaM2', 500000)], ['U-DF-01'])).toEqual(['nothingFree']);
    expect(why([unit('U-DF-01', 'plannedGfaM2', 100), parcel('P-DF-01-01', 'plannedGfaM2', 80000)])).toEqual(['belowFixed']);
  });
});

describe('findings of a what-if', () => {
  it('are those that the plan would have with the repeated numbers written too', async () => {
    const answer = await findings(whatIf([parcel('P-DF-01-01', 'plannedGfaM2', 99635)]));
    expect(answer.patch.map(({ object, attribute, before, after, role }) => `${object} ${attribute.zh} ${before} → ${after} ${role}`)).toMatchInlineSnapshot(`
      [
        "P-DF-01-01 规划计容建筑面积 89635 → 99635 decided",
        "P-DF-01-01 容积率 1.5 → 1.67 repeated",
        "U-DF-01 规划建筑面积 546303 → 556303 repeated",
        "U-DF-01 工业建筑面积 353509 → 363509 repeated",
        "U-DF-01 industry 工业类建筑面积 353509 → 363509 repeated",
        "U-DF-01 规划建筑面积 546303 → 556303 repeated",
        "industryGfaM2 工业建筑面积 1805147 → 1815147 repeated",
        "U-DF-01 规划建筑面积 546303 → 556303 repeated",
        "plannedGfaM2 规划建筑面积 3169056 → 3179056 repeated",
      ]
    `);
    expect(answer.appearing.map(({ rule, severity }) => `${rule} ${severity}`).toSorted()).toMatchInlineSnapshot(`
      [
        "governance/approval-lock error",
        "governance/approval-lock error",
        "governance/approval-lock error",
        "indicator/far-composition error",
        "indicator/unit-controls error",
      ]
    `);
    expect(answer.vanishing).toEqual([]);
    expect(answer.size).toMatchObject({ parcels: 1, changeM2: 10000 });
    expect(engine.report().summary.errors).toBe(0);
  });

  it('vanish where a what-if mends what is wrong', async () => {
    const uri = 'plan/detailed/U-DF-01.yaml';
    engine.update({ set: [{ uri, content: files.get(uri)!.replace('plannedGfaM2: 89635', 'plannedGfaM2: 99635') }] });
    const answer = await findings(whatIf([parcel('P-DF-01-01', 'plannedGfaM2', 89635)]));
    engine.update({ set: [{ uri, content: files.get(uri)! }] });
    expect(answer.appearing).toEqual([]);
    expect(answer.vanishing.map(({ rule }) => rule)).toContain('indicator/far');
    expect(answer.findings.errors).toBe(0);
  });
});

function applied(text: string, edits: readonly { readonly range: { readonly start: { readonly line: number; readonly character: number }; readonly end: { readonly line: number; readonly character: number } }; readonly newText: string }[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = ({ line, character }: { readonly line: number; readonly character: number }): number => starts[line]! + character;
  return edits.toSorted((a, b) => at(b.range.start) - at(a.range.start)).reduce((result, { range, newText }) => result.slice(0, at(range.start)) + newText + result.slice(at(range.end)), text);
}
