import { toDisposable, type DisposableStore, type Path } from '@plansmith/base';
import type { Finding } from '@plansmith/rules';
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { DocumentModel } from './document-model.ts';
import type { Field } from './fields.ts';

/** What is known of the cells of a list beside their values. */
export interface TableFacts {
  /** Findings by `cellKey`, on the value of a cell or inside it; without a field those on the row itself. */
  readonly findings: ReadonlySignal<ReadonlyMap<string, readonly Finding[]>>;
  /** Rows that have any. */
  readonly badRows: ReadonlySignal<ReadonlySet<number>>;
  /** Computed numbers by `cellKey`. */
  readonly derived: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Names of codes by `codeKey`. */
  readonly codeNames: ReadonlySignal<ReadonlyMap<string, string>>;
}

/** Beyond this many rows computed values are left to the text's hovers. */
const mostDerivedRows = 2000;

export function createTableFacts(options: {
  readonly model: DocumentModel;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  readonly list: ReadonlySignal<Path | undefined>;
  readonly fields: ReadonlySignal<readonly Field[]>;
  readonly rowCount: ReadonlySignal<number>;
  readonly store: DisposableStore;
}): TableFacts {
  const { model, list, fields, rowCount, store } = options;
  const derived = signal<ReadonlyMap<string, number>>(new Map());
  const codeNames = signal<ReadonlyMap<string, string>>(new Map());

  const findings = computed(() => {
    const found = new Map<string, Finding[]>();
    const at = list.value;
    if (!at) return found;
    for (const finding of options.findings.value) {
      if (finding.uri !== model.uri || finding.verdict === 'waived' || !startsWith(finding.path, at)) continue;
      const [row, ...rest] = finding.path.slice(at.length);
      if (typeof row !== 'number') continue;
      const field = fields.value.find((candidate) => startsWith(rest, candidate.path));
      const key = cellKey(row, field);
      found.set(key, [...(found.get(key) ?? []), finding]);
    }
    return found;
  });

  let derivedTicket = 0;
  store.add(
    toDisposable(
      effect(() => {
        const at = list.value;
        const columns = fields.value.filter((field) => field.derived);
        void model.content.value;
        const count = rowCount.value;
        const ticket = ++derivedTicket;
        if (!at || columns.length === 0 || count === 0 || count > mostDerivedRows) return;
        const cells = columns.flatMap((field) => Array.from({ length: count }, (_, row) => ({ field, row })));
        void model.derived(cells.map(({ field, row }) => [...at, row, ...field.path])).then((numbers) => {
          if (ticket !== derivedTicket || store.isDisposed) return;
          derived.value = new Map(cells.flatMap(({ field, row }, index) => (typeof numbers[index] === 'number' ? [[cellKey(row, field), numbers[index]] as const] : [])));
        });
      }),
    ),
  );

  let namesTicket = 0;
  store.add(
    toDisposable(
      effect(() => {
        const at = list.value;
        const columns = fields.value.filter((field) => field.coded);
        const ticket = ++namesTicket;
        if (!at || columns.length === 0) return;
        void Promise.all(columns.map((field) => model.proposals([...at, 0, ...field.path]))).then((found) => {
          if (ticket !== namesTicket || store.isDisposed) return;
          codeNames.value = new Map(found.flatMap((proposals, index) => proposals.map(({ value, title = '' }) => [codeKey(columns[index]!, String(value)), title] as const)));
        });
      }),
    ),
  );

  return { findings, badRows: computed(() => new Set([...findings.value.keys()].map((key) => Number(key.split('\t')[0])))), derived, codeNames };
}

/** Whether a path begins with another. */
export function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, index) => step === path[index]);
}

export function cellKey(row: number, field: Field | undefined): string {
  return `${row}\t${field ? field.path.join('\t') : ''}`;
}

export function codeKey(field: Field, code: string): string {
  return `${field.path.join('\t')}\n${code}`;
}
