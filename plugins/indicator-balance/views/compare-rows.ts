import { localize, type Bilingual, type Locale } from '@plansmith/base';
import { minusDecimal } from '@plansmith/plan';
import { balanceColumns, type BalanceColumn } from '../core/balance-columns.ts';
import type { BalanceCell, BalanceCells, BalanceTable } from '../core/balance-model.ts';
import type { WhatIfTable } from '../core/what-if/what-if-query.ts';
import type { WhatIfAnswer } from '../core/what-if/what-if-task.ts';
import { word } from './cell-text.ts';
import { scenarioTexts, scenarioWord } from './scenarios-texts.ts';
import { tableWith } from './what-if-rows.ts';

/** What a side of a comparison comes to. */
export interface ComparedSide {
  readonly name: string;
  readonly table: WhatIfTable;
  readonly answer: WhatIfAnswer;
}

/** One indicator of one object. */
export interface CompareRow {
  readonly object: string;
  readonly column: BalanceColumn;
  readonly plan: BalanceCell;
  /** As many as there are sides. */
  readonly sides: readonly BalanceCell[];
}

/** Units, pilot areas and all units by indicators; only those that some side has other than the plan, unless all are wanted. */
export function compareRows(table: BalanceTable, sides: readonly ComparedSide[], { all, locale }: { readonly all: boolean; readonly locale: Locale }): readonly CompareRow[] {
  const tables = sides.map((side) => tableWith(table, side.table));
  const rows: CompareRow[] = [];
  const add = (object: string, plan: BalanceCells, others: readonly BalanceCells[]): void => {
    for (const column of balanceColumns) {
      const cells = others.map((cellsOf) => cellsOf[column.id]);
      const cell = plan[column.id];
      if (all ? cell.value !== null || cells.some(({ value }) => value !== null) : cells.some(({ value, state }) => value !== cell.value || (state !== cell.state && cell.limit?.kind !== 'equals'))) rows.push({ object, column, plan: cell, sides: cells });
    }
  };
  add(word('totals', locale), table.totals, tables.map(({ totals }) => totals));
  for (const [index, area] of table.areas.entries()) add(area.id, area.cells, tables.map(({ areas }) => areas[index]!.cells));
  for (const [index, unit] of table.units.entries()) add(unit.id, unit.cells, tables.map(({ units }) => units[index]!.cells));
  return rows;
}

/** A number that tells what a side costs and what the rules say of it. */
export interface OutcomeRow {
  readonly title: Bilingual;
  readonly unit: '' | 'm2';
  readonly plan: number;
  readonly sides: readonly number[];
}

/** Documents and parcels touched, total change, limits missed and findings, of the plan and of each side. */
export function outcomeRows(table: BalanceTable, sides: readonly ComparedSide[], now: WhatIfAnswer['findings']): readonly OutcomeRow[] {
  const of = (key: keyof typeof scenarioTexts, plan: number, read: (side: ComparedSide) => number, unit: '' | 'm2' = ''): OutcomeRow => ({ title: scenarioTexts[key], unit, plan, sides: sides.map(read) });
  return [
    of('documents', 0, ({ answer }) => answer.size.documents),
    of('parcels', 0, ({ answer }) => answer.size.parcels),
    of('changeM2', 0, ({ answer }) => answer.size.changeM2, 'm2'),
    of('limitsMissed', table.counts.over + table.counts.under, (side) => side.table.counts.over + side.table.counts.under),
    of('errors', now.errors, ({ answer }) => answer.findings.errors),
    of('warnings', now.warnings, ({ answer }) => answer.findings.warnings),
    of('undecided', now.undecided, ({ answer }) => answer.findings.undecided),
  ];
}

/** How far a side's number is from the plan's; null where one of them is not there. */
export function differenceOf(plan: BalanceCell, side: BalanceCell): number | null {
  return plan.value === null || side.value === null ? null : minusDecimal(side.value, plan.value);
}

/** The comparison as a file for spreadsheets: comma-separated, with a byte order mark, so that Excel reads the Chinese. */
export function compareCsv(rows: readonly CompareRow[], outcomes: readonly OutcomeRow[], { sides, locale }: { readonly sides: readonly ComparedSide[]; readonly locale: Locale }): string {
  const say = (key: keyof typeof scenarioTexts, name?: string): string => scenarioWord(key, locale, name === undefined ? {} : { name });
  const head = [say('object'), say('indicator'), say('current'), ...sides.flatMap(({ name }) => [name, say('difference', name)])];
  const lines = [
    head,
    ...rows.map(({ object, column, plan, sides: cells }) => [object, localize(column.title, locale), numberField(plan.value), ...cells.flatMap((cell) => [numberField(cell.value), numberField(differenceOf(plan, cell))])]),
    ...outcomes.map(({ title, plan, sides: values }) => [say('outcome'), localize(title, locale), numberField(plan), ...values.flatMap((value) => [numberField(value), numberField(minusDecimal(value, plan))])]),
  ];
  return `\u{FEFF}${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
}

function numberField(value: number | null): string {
  return value === null ? '' : String(Number(value.toFixed(4)));
}

/** A field as spreadsheets read it back; one that would be taken for a formula begins with an apostrophe. */
function csvField(text: string): string {
  const safe = /^[=+@]|^-[^\d.]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
