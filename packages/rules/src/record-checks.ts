import { computed, untracked, type ReadonlySignal } from '@preact/signals-core';
import { shareStructure, type Path } from '@plansmith/base';
import type { ListRecord } from '@plansmith/document';
import type { RawFinding } from './finding.ts';
import { toRawFinding } from './raw-finding.ts';
import { documentView, ruleContext, type ContextHost } from './rule-context.ts';
import type { DocumentView, RecordCheck, Report, Rule } from './rule.ts';

export interface RecordChecksInput<Model> {
  readonly rule: Rule<Model>;
  readonly host: ContextHost<Model>;
  readonly uri: string;
  /** Runs work and takes its time. */
  timed<T>(work: () => T): T;
}

/** A list whose records are checked by themselves: the findings of each group of neighbours, or of each record of a short list, which read signals of their own. */
interface KnownList<Model> {
  readonly check: RecordCheck<Model>;
  readonly groups: ReadonlySignal<readonly RawFinding[]>[];
  readonly singles: ReadonlySignal<readonly RawFinding[]>[];
}

/**
 * What one rule found in the records of one document. It lasts as long as the rule runs on the document, and holds for each group of records
 * the findings and what they were read from, in a short list for each record: it is for rules that come back to a document, and for long lists.
 */
export class RecordChecks<Model> {
  readonly #input: RecordChecksInput<Model>;
  readonly #document: DocumentView;
  readonly #lists = new Map<string, KnownList<Model>>();

  constructor(input: RecordChecksInput<Model>) {
    this.#input = input;
    this.#document = documentView(input.host, input.uri);
  }

  /** Findings of all records of a list. Tracked by group: what is equal to what was found before keeps its identity. Throws when the check is another than before, or throws itself. */
  findings(list: Path, check: RecordCheck<Model>): readonly RawFinding[] {
    const key = list.join('\n');
    let known = this.#lists.get(key);
    if (!known) this.#lists.set(key, (known = { check, groups: [], singles: [] }));
    if (known.check !== check) throw new Error(`rule ${this.#input.rule.meta.id} checks the records of ${list.join('.')} with another function than before: make it outside of the rule's check`);
    const { host, uri } = this.#input;
    const count = host.recordGroupCount(uri, list);
    if (count > 1) return valuesOf(known.groups, count, (index) => this.#findingsOf(() => host.recordGroup(uri, list, index), check));
    return valuesOf(known.singles, host.recordGroup(uri, list, 0).length, (index) => {
      const record = computed(() => host.recordGroup(uri, list, 0)[index]);
      return this.#findingsOf(() => (record.value ? [record.value] : []), check);
    });
  }

  #findingsOf(records: () => readonly ListRecord[], check: RecordCheck<Model>): ReadonlySignal<readonly RawFinding[]> {
    let before: readonly RawFinding[] = [];
    return computed(() =>
      this.#input.timed(() => {
        before = shareStructure(before, this.#checkAll(records(), check));
        return before;
      }),
    );
  }

  #checkAll(records: readonly ListRecord[], check: RecordCheck<Model>): readonly RawFinding[] {
    const { rule, host } = this.#input;
    const document = this.#document;
    const findings: RawFinding[] = [];
    let checked: ListRecord | undefined;
    const add = (report: Report, verdict: 'fail' | 'undecided'): void => {
      const own = report.uri === undefined || report.uri === document.uri;
      const isNamed = !own || report.subject !== undefined || report.feature !== undefined;
      // A place inside the record is named by the record, which is tracked.
      const isInside = checked?.path.every((step, at) => report.path[at] === step) === true;
      const value = isNamed ? undefined : isInside ? untracked(() => document.value) : document.value;
      findings.push(toRawFinding(rule.meta, { ...report, uri: own ? document.uri : report.uri!, ...(value !== undefined && { document: value }) }, verdict));
    };
    const context = ruleContext(host, document, {
      waivers() {
        throw new Error(`rule ${rule.meta.id} reads waivers in the check of a record`);
      },
      report: (report) => add(report, 'fail'),
      undecided: (report) => add(report, 'undecided'),
    });
    for (const record of records) {
      checked = record;
      check(context, record);
    }
    return findings;
  }
}

/** What so many signals find together; those that are not there yet are made, those beyond are let go. */
function valuesOf(signals: ReadonlySignal<readonly RawFinding[]>[], count: number, make: (index: number) => ReadonlySignal<readonly RawFinding[]>): readonly RawFinding[] {
  signals.length = Math.min(signals.length, count);
  while (signals.length < count) signals.push(make(signals.length));
  return signals.flatMap((found) => found.value);
}
