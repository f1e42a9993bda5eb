import { describe, expect, it } from 'vitest';
import { valueAt } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import type { RecordCheck, Rule } from '@plansmith/rules';
import { stubMeta, stubPlugin } from '../testing/stub-plugin.ts';
import { createEngine, type Engine } from './engine.ts';

interface Watched {
  readonly engine: Engine;
  /** Ids of the records that were checked since this was asked last. */
  checked(): readonly string[];
}

/** A rule that finds fault with negative areas of records, and with all of them before a certain day; `check` makes its check of a record, at each run where told. */
function watched({ everyRun = false }: { readonly everyRun?: boolean } = {}): Watched {
  let seen: string[] = [];
  const make = (): RecordCheck<PlanModel> => (context, { path, value }) => {
    seen.push(String(valueAt(value, ['id'])));
    const areaM2 = valueAt(value, ['areaM2']);
    if (typeof areaM2 === 'number' && areaM2 < 0) context.report({ messageId: 'bad', path: [...path, 'areaM2'] });
    if (valueAt(value, ['dated']) === true && (context.asOf ?? '') < '2026-01-01') context.undecided({ messageId: 'bad', path });
  };
  const once = make();
  const rule: Rule<PlanModel> = {
    meta: stubMeta({ id: 'parcel/negative', kinds: ['parcelInventory'], messages: { bad: { zh: '不对', en: 'wrong' } } }),
    check: (context) => context.forEachRecord(['parcels'], everyRun ? make() : once),
  };
  return {
    engine: createEngine({ version: 'test', plugins: [stubPlugin({ kinds: ['parcelInventory', 'workspace'], rules: [rule] })] }),
    checked() {
      const found = seen;
      seen = [];
      return found;
    },
  };
}

const records = Array.from({ length: 40 }, (_, index) => `  - id: P-${index}\n    areaM2: 1\n`);

function put({ engine }: Watched, list: readonly string[], head = ''): void {
  engine.update({ set: [{ uri: 'inventory.yaml', content: `kind: parcelInventory\n${head}parcels:\n${list.join('')}` }] });
}

function found({ engine }: Watched): readonly string[] {
  return engine.report().findings.map(({ subject, range, verdict }) => `${subject} ${range.start.line} ${verdict}`);
}

describe('checks of records', () => {
  it('run for the record that changed and its neighbours, and keep what was found in others', () => {
    const run = watched();
    put(run, records.with(3, '  - id: P-3\n    areaM2: -1\n'));
    expect(run.checked()).toHaveLength(40);
    expect(found(run)).toEqual(['parcels[P-3].areaM2 9 fail']);
    const [before] = run.engine.report().findings;
    put(run, records.with(3, '  - id: P-3\n    areaM2: -1\n').with(20, '  - id: P-20\n    areaM2: -2\n'));
    expect(run.checked()).toEqual(['P-16', 'P-17', 'P-18', 'P-19', 'P-20', 'P-21', 'P-22', 'P-23']);
    expect(found(run)).toEqual(['parcels[P-3].areaM2 9 fail', 'parcels[P-20].areaM2 43 fail']);
    expect(run.engine.report().findings[0]?.message).toBe(before?.message);
  });

  it('run for the record alone in a short list that is edited again', () => {
    const run = watched();
    const short = records.slice(0, 5);
    put(run, short);
    put(run, short.with(1, '  - id: P-1\n    areaM2: -1\n'));
    run.checked();
    put(run, short.with(1, '  - id: P-1\n    areaM2: -2\n').with(4, '  - id: P-4\n    areaM2: -1\n'));
    expect(run.checked()).toEqual(['P-1', 'P-4']);
    expect(found(run)).toEqual(['parcels[P-1].areaM2 5 fail', 'parcels[P-4].areaM2 11 fail']);
    put(run, short.toSpliced(0, 2));
    expect(found(run)).toEqual([]);
    put(run, records.with(39, '  - id: P-39\n    areaM2: -1\n'));
    expect(found(run)).toEqual(['parcels[P-39].areaM2 81 fail']);
  });

  it('run for nothing when lines move, whose findings follow', () => {
    const run = watched();
    const list = records.with(30, '  - id: P-30\n    areaM2: -1\n');
    put(run, list);
    run.checked();
    put(run, list, '# 说明\n\n');
    expect(run.checked()).toEqual([]);
    expect(found(run)).toEqual(['parcels[P-30].areaM2 65 fail']);
  });

  it('follow a record that moves in its list, and forget one that is gone', () => {
    const run = watched();
    const list = records.with(30, '  - id: P-30\n    areaM2: -1\n');
    put(run, list);
    put(run, list.toSpliced(0, 1));
    expect(found(run)).toEqual(['parcels[P-30].areaM2 61 fail']);
    put(run, list.slice(0, 12));
    expect(found(run)).toEqual([]);
    put(run, list);
    expect(found(run)).toEqual(['parcels[P-30].areaM2 63 fail']);
    run.engine.update({ remove: ['inventory.yaml'] });
    expect(found(run)).toEqual([]);
  });

  it('run again where something else that they read changed', () => {
    const run = watched();
    put(run, records.with(9, '  - id: P-9\n    dated: true\n'));
    run.checked();
    run.engine.setAsOf('2025-01-01');
    expect(run.checked()).toEqual(['P-8', 'P-9', 'P-10', 'P-11', 'P-12', 'P-13', 'P-14', 'P-15']);
    expect(found(run)).toEqual(['parcels[P-9] 20 undecided']);
  });

  it('must be the same function each time', () => {
    const run = watched({ everyRun: true });
    put(run, records);
    put(run, records.with(0, '  - id: P-0\n    areaM2: 2\n'));
    // The rule's run reads the list by its groups: it runs again when their findings or their number change.
    put(run, records.slice(0, 20));
    expect(run.engine.report().findings.map(({ messageId, message }) => [messageId, message.en.includes('another function')])).toEqual([['ruleCrashed', true]]);
  });
});
