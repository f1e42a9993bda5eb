import { effect, untracked } from '@preact/signals-core';
import { toDisposable, type Bilingual, type Disposable } from '@plansmith/base';
import type { Place } from './finding.ts';
import { toRawFinding, type RawFinding } from './raw-finding.ts';
import type { DocumentProblems, DocumentView, Report, Rule, RuleNeeds } from './rule.ts';

/** An input that a rule needs and that is not there, with the place where it would be supplied. */
export interface MissingInput {
  readonly label: Bilingual;
  readonly place: Place;
  /** The very value that is not there, or the file, where it can be told. */
  readonly value?: Place;
}

/** A waiver that a document grants to one rule, as far as the runner must know it. */
export interface Waiver {
  readonly rule: string;
  /** Subject it is limited to (`P-DF-01-01`); without it, every finding of the rule in that document. */
  readonly subject?: string;
}

/** What the runner is handed: it knows no domain. Every function must read through signals, so that reads are tracked. */
export interface RuleHost<Model> {
  readonly model: Model;
  asOf(): string | undefined;
  /** Documents of these kinds, ordered; `*` stands for every document, known kind or not. */
  uris(kinds: readonly string[]): readonly string[];
  document(uri: string): DocumentView;
  problems(uri: string): DocumentProblems;
  /** The document that stands for the whole workspace. */
  workspace(): DocumentView;
  missing(needs: RuleNeeds): readonly MissingInput[];
  waivers(uri: string): readonly Waiver[];
}

export interface RegisteredRule<Model> {
  readonly rule: Rule<Model>;
  readonly plugin: string;
}

/** What one rule has done. */
export interface RuleActivity {
  readonly rule: string;
  /** Documents that it ran on as things stand; 1 for a rule about the workspace as a whole. */
  readonly documents: number;
  /** Whether it did not run because an input that it needs is missing: that is a finding. */
  readonly lacksInput: boolean;
  /** Runs since the start. */
  readonly runs: number;
  /** What these took by the clock the runner was given; 0 without one. What several rules read is computed in the run that reads it first. */
  readonly milliseconds: number;
}

interface Tally {
  documents: () => number;
  lacksInput: boolean;
  runs: number;
  milliseconds: number;
}

/**
 * Runs rules and keeps their findings. Each run (a rule on a document, or on the workspace) is an effect: when a signal it
 * read changes, it and only it runs again, at the end of the batch that changed the signal.
 */
export class RuleRunner<Model> implements Disposable {
  readonly #host: RuleHost<Model>;
  readonly #results = new Map<string, readonly RawFinding[]>();
  readonly #lives: Disposable[] = [];
  readonly #tallies = new Map<string, Tally>();
  readonly #now: () => number;

  /** `now` tells milliseconds, for `activity`; without it no time is taken. */
  constructor(host: RuleHost<Model>, rules: readonly RegisteredRule<Model>[], { now = () => 0 }: { readonly now?: () => number } = {}) {
    this.#host = host;
    this.#now = now;
    for (const registered of rules) this.#lives.push(this.#startRule(registered));
  }

  /** How many times a rule body ran since the start: tests of incrementality compare it. */
  get runs(): number {
    let runs = 0;
    for (const tally of this.#tallies.values()) runs += tally.runs;
    return runs;
  }

  /** What each rule has done, in the order the rules were given. */
  activity(): readonly RuleActivity[] {
    return [...this.#tallies].map(([rule, { documents, ...tally }]) => ({ rule, documents: documents(), ...tally }));
  }

  /** Findings of all runs, in no particular order. */
  *findings(): Iterable<RawFinding> {
    for (const findings of this.#results.values()) yield* findings;
  }

  dispose(): void {
    for (const life of this.#lives) life.dispose();
    this.#results.clear();
  }

  #startRule(registered: RegisteredRule<Model>): Disposable {
    const { meta } = registered.rule;
    const host = this.#host;
    const instances = new Map<string, () => void>();
    const tally: Tally = { documents: () => instances.size, lacksInput: false, runs: 0, milliseconds: 0 };
    this.#tallies.set(meta.id, tally);
    const stop = (key: string): void => {
      instances.get(key)?.();
      instances.delete(key);
      this.#results.delete(resultKey(meta.id, key));
    };
    const endOfRule = effect(() => {
      const missing = meta.needs ? host.missing(meta.needs) : [];
      const wanted = missing.length > 0 ? [] : meta.scope === 'workspace' ? [''] : host.uris(meta.kinds);
      tally.lacksInput = missing.length > 0;
      this.#setResult(resultKey(meta.id, '?'), missing.length > 0 ? [needsFinding(registered, missing)] : []);
      // Instances are effects of their own: what they read must not be counted as read by this one.
      untracked(() => {
        const keep = new Set(wanted);
        for (const key of instances.keys()) if (!keep.has(key)) stop(key);
        for (const key of wanted) if (!instances.has(key)) instances.set(key, this.#startInstance(registered, { uri: key, tally }));
      });
    });
    return toDisposable(() => {
      endOfRule();
      for (const key of instances.keys()) stop(key);
    });
  }

  #startInstance(registered: RegisteredRule<Model>, { uri, tally }: { readonly uri: string; readonly tally: Tally }): () => void {
    return effect(() => {
      const start = this.#now();
      tally.runs++;
      this.#setResult(resultKey(registered.rule.meta.id, uri), this.#run(registered, uri));
      tally.milliseconds += this.#now() - start;
    });
  }

  #run(registered: RegisteredRule<Model>, uri: string): readonly RawFinding[] {
    const { rule } = registered;
    const host = this.#host;
    const findings: RawFinding[] = [];
    const document = uri === '' ? host.workspace() : host.document(uri);
    const add = (report: Report, verdict: 'fail' | 'undecided'): void => {
      findings.push(toRawFinding(rule.meta, { ...report, uri: report.uri ?? document.uri }, verdict));
    };
    try {
      rule.check({
        document,
        model: host.model,
        get problems() {
          return host.problems(document.uri);
        },
        get asOf() {
          return host.asOf();
        },
        report: (report) => add(report, 'fail'),
        undecided: (report) => add(report, 'undecided'),
      });
    } catch (error) {
      return [crashFinding(registered, document.uri, error)];
    }
    return rule.meta.waivable === false ? findings : findings.map((finding) => this.#waived(finding));
  }

  #waived(finding: RawFinding): RawFinding {
    const waiver = this.#host
      .waivers(finding.uri)
      .find(({ rule, subject }) => rule === finding.rule && (subject === undefined || subject === finding.subject));
    return waiver ? { ...finding, verdict: 'waived' } : finding;
  }

  #setResult(key: string, findings: readonly RawFinding[]): void {
    if (findings.length > 0) this.#results.set(key, findings);
    else this.#results.delete(key);
  }
}

function resultKey(rule: string, instance: string): string {
  return `${rule} ${instance}`;
}

function needsFinding<Model>({ rule }: RegisteredRule<Model>, missing: readonly MissingInput[]): RawFinding {
  const list: Bilingual = { zh: missing.map(({ label }) => label.zh).join('、'), en: missing.map(({ label }) => label.en).join(', ') };
  const { place } = missing[0]!;
  const values = missing.flatMap(({ value }) => value ?? []);
  return toRawFinding(
    rule.meta,
    {
      messageId: 'needsMissing',
      data: { title: rule.meta.title, missing: list },
      uri: place.uri,
      path: place.path,
      subject: rule.meta.id,
      ...(values.length === missing.length && { missing: values }),
    },
    'undecided',
  );
}

function crashFinding<Model>({ rule, plugin }: RegisteredRule<Model>, uri: string, error: unknown): RawFinding {
  const text = error instanceof Error ? error.message : String(error);
  return toRawFinding(
    rule.meta,
    { messageId: 'ruleCrashed', data: { rule: rule.meta.id, plugin, error: text }, uri, path: [], severity: 'error' },
    'undecided',
  );
}
