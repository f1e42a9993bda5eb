import { computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { shareStructure, toDisposable, type Bilingual, type Disposable, type Path } from '@plansmith/base';
import type { AppliedWaiver, Place, RawFinding } from './finding.ts';
import { toRawFinding } from './raw-finding.ts';
import { RecordChecks } from './record-checks.ts';
import { documentView, ruleContext, type ContextHost } from './rule-context.ts';
import type { DocumentView, RecordCheck, Report, Rule, RuleMeta, RuleNeeds } from './rule.ts';
import { judgeWaivers, type Waiver, type WaiverJudgement } from './waivers/judge-waivers.ts';
import { valueFingerprint, type FindingBasis } from './waivers/value-fingerprint.ts';

/** An input that a rule needs and that is not there, with the place where it would be supplied. */
export interface MissingInput {
  readonly label: Bilingual;
  readonly place: Place;
  /** The very value that is not there, or the file, where it can be told. */
  readonly value?: Place;
}

/** What the runner is handed: it knows no domain. Every function must read through signals, so that reads are tracked. */
export interface RuleHost<Model> extends FindingBasis, ContextHost<Model> {
  /** Documents of these kinds, ordered; `*` stands for every document, known kind or not. */
  uris(kinds: readonly string[]): readonly string[];
  document(uri: string): DocumentView;
  /** The document that stands for the whole workspace. */
  workspace(): DocumentView;
  missing(needs: RuleNeeds): readonly MissingInput[];
  /** Every waiver of every document, in the order in which they are asked for a finding. */
  waivers(): readonly Waiver[];
  /** A rule by id, whether it is asked or not. */
  rule(id: string): RuleMeta | undefined;
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
  /** Whether its time is being taken: checks of records run within a run of their rule, and without one. */
  isTiming: boolean;
}

/** What a rule found, by document; `?` for what it lacks. */
interface Results {
  readonly byInstance: Map<string, readonly RawFinding[]>;
  /** Changes with every change of the findings: who reads several runs reads this. */
  readonly version: Signal<number>;
}

/**
 * Runs rules and keeps their findings. Each run (a rule on a document, or on the workspace) is an effect: when a signal it
 * read changes, it and only it runs again, at the end of the batch that changed the signal.
 *
 * Waivers are held against the findings when these are asked for, and so are the rules of the second stage, which may see what
 * became of the waivers. Both are computed anew only when a finding or a waiver they read has changed. What the second stage
 * finds is read by nobody, so there are no circles.
 */
export class RuleRunner<Model> implements Disposable {
  readonly #host: RuleHost<Model>;
  readonly #results = new Map<string, Results>();
  readonly #secondStage: ReadonlySignal<readonly RawFinding[]>[] = [];
  readonly #judgement: ReadonlySignal<WaiverJudgement> = computed(() => this.#judge());
  readonly #waivedFindings = new WeakMap<RawFinding, RawFinding>();
  readonly #lives: Disposable[] = [];
  readonly #tallies = new Map<string, Tally>();
  readonly #now: () => number;

  /** `now` tells milliseconds, for `activity`; without it no time is taken. */
  constructor(host: RuleHost<Model>, rules: readonly RegisteredRule<Model>[], { now = () => 0 }: { readonly now?: () => number } = {}) {
    this.#host = host;
    this.#now = now;
    for (const registered of rules) {
      if (registered.rule.meta.stage === 'results') this.#addToSecondStage(registered);
      else this.#lives.push(this.#startRule(registered));
    }
  }

  /** How many times a rule body ran since the start: tests of incrementality compare it. */
  get runs(): number {
    let runs = 0;
    for (const tally of this.#tallies.values()) runs += tally.runs;
    return runs;
  }

  /** What each rule has done, in the order the rules were given. */
  activity(): readonly RuleActivity[] {
    return [...this.#tallies].map(([rule, { documents, lacksInput, runs, milliseconds }]) => ({ rule, documents: documents(), lacksInput, runs, milliseconds }));
  }

  /** Findings of all runs, in no particular order, waived where a waiver in force names them. */
  *findings(): Iterable<RawFinding> {
    const { waived } = this.#judgement.value;
    for (const { byInstance } of this.#results.values()) {
      for (const findings of byInstance.values()) {
        for (const finding of findings) {
          const waiver = waived.get(finding);
          yield waiver ? this.#waived(finding, waiver) : finding;
        }
      }
    }
    for (const found of this.#secondStage) yield* found.value;
  }

  /** A finding with its waiver; the same object as long as both are the same. */
  #waived(finding: RawFinding, waiver: AppliedWaiver): RawFinding {
    const known = this.#waivedFindings.get(finding);
    if (known?.waiver === waiver) return known;
    const waived: RawFinding = { ...finding, verdict: 'waived', waiver };
    this.#waivedFindings.set(finding, waived);
    return waived;
  }

  dispose(): void {
    for (const life of this.#lives) life.dispose();
    this.#results.clear();
  }

  #startRule(registered: RegisteredRule<Model>): Disposable {
    const { meta } = registered.rule;
    const host = this.#host;
    const instances = new Map<string, () => void>();
    const tally: Tally = { documents: () => instances.size, lacksInput: false, runs: 0, milliseconds: 0, isTiming: false };
    this.#tallies.set(meta.id, tally);
    this.#results.set(meta.id, { byInstance: new Map(), version: signal(0) });
    const stop = (key: string): void => {
      instances.get(key)?.();
      instances.delete(key);
      this.#setResult(meta.id, key, []);
    };
    const endOfRule = effect(() => {
      const missing = meta.needs ? host.missing(meta.needs) : [];
      const wanted = missing.length > 0 ? [] : meta.scope === 'workspace' ? [''] : host.uris(meta.kinds);
      tally.lacksInput = missing.length > 0;
      this.#setResult(meta.id, lackKey, missing.length > 0 ? [needsFinding(registered, missing)] : []);
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
    let records: RecordChecks<Model> | undefined;
    let isAgain = false;
    const recordFindings: RecordFindings<Model> = (list, check) => {
      // Thousands of documents have short lists, few are being edited: what keeps findings by record is for those that the rule comes back to.
      if (!records && !isAgain && this.#host.recordGroupCount(uri, list) <= 1) return undefined;
      records ??= new RecordChecks({ rule: registered.rule, host: this.#host, uri, timed: (work) => this.#timed(tally, work) });
      return records.findings(list, check);
    };
    return effect(() =>
      this.#timed(tally, () => {
        tally.runs++;
        this.#setResult(registered.rule.meta.id, uri, this.#run(registered, uri, recordFindings));
        isAgain = true;
      }),
    );
  }

  /** Runs `work` and adds what it took, unless it runs within other work of the rule. */
  #timed<T>(tally: Tally, work: () => T): T {
    if (tally.isTiming) return work();
    const start = this.#now();
    tally.isTiming = true;
    try {
      return work();
    } finally {
      tally.isTiming = false;
      tally.milliseconds += this.#now() - start;
    }
  }

  #run(registered: RegisteredRule<Model>, uri: string, recordFindings?: RecordFindings<Model>): readonly RawFinding[] {
    const { rule } = registered;
    const host = this.#host;
    const findings: RawFinding[] = [];
    const judgement = rule.meta.stage === 'results' ? this.#judgement : undefined;
    const document = uri === '' ? host.workspace() : documentView(host, uri);
    const add = (report: Report, verdict: 'fail' | 'undecided'): void => {
      const own = report.uri === undefined || report.uri === document.uri;
      const isNamed = report.subject !== undefined || report.feature !== undefined;
      findings.push(toRawFinding(rule.meta, { ...report, ...(own ? { uri: document.uri, ...(!isNamed && { document: document.value }) } : { uri: report.uri! }) }, verdict));
    };
    try {
      rule.check(
        ruleContext(host, document, {
          waivers() {
            if (!judgement) throw new Error(`rule ${rule.meta.id} reads waivers: it must say \`stage: 'results'\``);
            return judgement.value.outcomes;
          },
          report: (report) => add(report, 'fail'),
          undecided: (report) => add(report, 'undecided'),
          keptFindings(list, check) {
            const kept = recordFindings?.(list, check);
            if (kept) findings.push(...kept);
            return kept !== undefined;
          },
        }),
      );
    } catch (error) {
      return [crashFinding(registered, document.uri, error)];
    }
    return findings;
  }

  #addToSecondStage(registered: RegisteredRule<Model>): void {
    const { meta } = registered.rule;
    if (meta.scope !== 'workspace') throw new Error(`rule ${meta.id} is of the second stage: its scope must be the workspace`);
    const tally: Tally = { documents: () => 1, lacksInput: false, runs: 0, milliseconds: 0, isTiming: false };
    this.#tallies.set(meta.id, tally);
    this.#secondStage.push(
      computed(() => {
        const missing = meta.needs ? this.#host.missing(meta.needs) : [];
        tally.lacksInput = missing.length > 0;
        if (missing.length > 0) return [needsFinding(registered, missing)];
        return this.#timed(tally, () => {
          tally.runs++;
          return this.#run(registered, '');
        });
      }),
    );
  }

  #judge(): WaiverJudgement {
    const host = this.#host;
    return judgeWaivers(host.waivers(), {
      asOf: host.asOf(),
      rule: (id) => {
        const meta = host.rule(id);
        if (!meta) return 'unknown';
        if (meta.waivable === false || meta.stage === 'results') return 'notWaivable';
        return this.#results.has(id) ? 'run' : 'notRun';
      },
      findings: (id) => {
        const results = this.#results.get(id);
        void results?.version.value;
        return [...(results?.byInstance.values() ?? [])].flat();
      },
      valueFingerprint: (finding) => valueFingerprint(finding, host),
      recordsAround: (place) => host.recordsAround(place),
    });
  }

  /** Findings that are equal to those before keep their identity, and wake nobody. */
  #setResult(rule: string, instance: string, found: readonly RawFinding[]): void {
    const results = this.#results.get(rule);
    if (!results) return;
    const before = results.byInstance.get(instance) ?? [];
    const findings = shareStructure(before, found);
    if (findings === before) return;
    if (findings.length > 0) results.byInstance.set(instance, findings);
    else results.byInstance.delete(instance);
    results.version.value = results.version.peek() + 1;
  }
}

/** What a rule found in the records of a list that are checked by themselves; undefined where they are to be checked in the rule's run. */
type RecordFindings<Model> = (list: Path, check: RecordCheck<Model>) => readonly RawFinding[] | undefined;

/** Instance that stands for a rule's missing inputs. */
const lackKey = '?';

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
    { messageId: 'ruleCrashed', data: { rule: rule.meta.id, plugin, error: text }, uri, path: [], severity: 'error', subject: rule.meta.id },
    'undecided',
  );
}
