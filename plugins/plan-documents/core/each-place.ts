import { valueAt, type Path } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import type { PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { RecordCheck } from '@plansmith/rules';
import { placesOf } from './schema-fields.ts';

/** What a rule asks of the places that a pattern leads to: keys, and `*` for every item of a list. */
interface Row {
  readonly pattern: readonly string[];
}

/** A place that holds something, and the row that leads to it. */
export interface RowPlace<R extends Row> {
  readonly row: R;
  readonly path: Path;
  readonly value: unknown;
}

/** The rows of one kind of document: those that lead into no list, and the checks of the records of each list that others lead into. */
interface KindRows<R extends Row> {
  readonly outside: readonly R[];
  readonly lists: readonly { readonly list: Path; readonly check: RecordCheck<PlanModel> }[];
}

/** A rule's check of every place that the rows of a document's kind lead to, in lists record by record. `rowsOf` gives the same rows each time. */
export function eachPlace<R extends Row>(rowsOf: (kind: string | undefined) => readonly R[], check: (context: PlanRuleContext, place: RowPlace<R>) => void): (context: PlanRuleContext) => void {
  const known = new Map<string | undefined, KindRows<R>>();

  function listRows(rows: readonly R[]): KindRows<R> {
    const byList = new Map<string, R[]>();
    for (const row of rows) {
      if (!row.pattern.includes('*')) continue;
      const key = row.pattern.slice(0, row.pattern.indexOf('*')).join('\n');
      byList.set(key, [...(byList.get(key) ?? []), row]);
    }
    const lists = [...byList].map(([key, own]) => {
      const list = key.split('\n');
      const below = own.map((row) => ({ row, pattern: row.pattern.slice(list.length + 1) }));
      const checkRecord: RecordCheck<PlanModel> = (context, record) => {
        for (const { row, pattern } of below) for (const place of placesOf(record.value, pattern, record.path)) check(context, { row, ...place });
      };
      return { list, check: checkRecord };
    });
    return { outside: rows.filter(({ pattern }) => !pattern.includes('*')), lists };
  }

  return (context) => {
    const { kind, value } = context.document;
    let rows = known.get(kind);
    if (!rows) known.set(kind, (rows = listRows(rowsOf(kind))));
    for (const row of rows.outside) for (const place of placesOf(value, row.pattern)) check(context, { row, ...place });
    for (const { list, check: checkRecord } of rows.lists) if (Array.isArray(valueAt(value, list))) context.forEachRecord(list, checkRecord);
  };
}
