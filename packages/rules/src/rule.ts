import type { Bilingual, MessageData, Path, Span } from '@plansmith/base';
import type { ListRecord, PathTarget, SchemaIssue, SyntaxProblem, Term } from '@plansmith/document';
import type { LinearDemand } from './linear-demand.ts';
import type { WaiverOutcome } from './waivers/judge-waivers.ts';
import type { FeatureRef, Fix, Place, Related, RuleSource, Severity, Witness } from './finding.ts';

/** A document as a rule sees it: values and paths, never offsets, so that moving lines re-runs nothing. */
export interface DocumentView<Value = unknown> {
  readonly uri: string;
  /** The document's `kind`, or undefined where it has none that is known. */
  readonly kind: string | undefined;
  readonly value: Value;
}

/** Something wrong with a layer file, in words already: the runner knows no geometry. */
export interface LayerProblem {
  readonly code: string;
  readonly message: Bilingual;
  readonly span: Span;
  readonly featureId?: string;
  /** What the message was filled with. */
  readonly data: MessageData;
}

/** What reading the file found: for the rules that report it, separate so that others do not depend on it. */
export interface DocumentProblems {
  readonly syntax: readonly SyntaxProblem[];
  readonly schema: readonly SchemaIssue[];
  readonly layer: readonly LayerProblem[];
  /** Set when the file's bytes or size kept it from being read at all. */
  readonly unreadable?: { readonly code: 'encoding'; readonly data: MessageData };
}

/** Inputs that a rule cannot do without. Where one is missing the rule does not run: it is undecided, and says what is missing. */
export interface RuleNeeds {
  readonly layers?: readonly string[];
  readonly parameters?: readonly string[];
  readonly kinds?: readonly string[];
  readonly asOf?: boolean;
}

export interface RuleMeta {
  /** `group/kebab-case`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly severity: Severity;
  /** `document`: `check` runs once for each document of `kinds` (`*`: every YAML document, `$layer`: every layer file). `workspace`: once. */
  readonly scope: 'document' | 'workspace';
  readonly kinds: readonly string[];
  readonly needs?: RuleNeeds;
  /** It tells by `context.demand` what it asks of numbers that a balance moves. Rules that do not say so are not asked. */
  readonly demands?: true;
  /** Templates with `{name}` for report data. */
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly source: RuleSource;
  readonly fixable?: boolean;
  /** False where no waiver may silence the rule (permanent farmland, ecological red line). */
  readonly waivable?: boolean;
  /** `results`: it runs after all others, about the workspace, and may read what became of waivers. No waiver silences it. */
  readonly stage?: 'results';
}

export interface Report {
  readonly messageId: string;
  readonly data?: MessageData;
  /** Defaults to the document checked; a workspace rule must name it. */
  readonly uri?: string;
  readonly path: Path;
  /** Part of the pair to mark; `value` unless told. */
  readonly at?: PathTarget;
  /** The exact place where the text has no tree to lead a path through: for syntax problems only. */
  readonly span?: Span;
  readonly feature?: FeatureRef;
  readonly witness?: Witness;
  readonly terms?: readonly Term[];
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** What the finding is about, for its fingerprint, where the path alone would not say (`P-DF-01-01`). */
  readonly subject?: string;
  /** The value that is unusable, and all that is in it, where that is not plainly what stands at `path`: a missing key's own path. Findings that lack it follow from this one. */
  readonly concerns?: Path;
  /** Where the inputs that it lacks stand, or should: all of them, or none are told. Findings that call them unusable are its cause. */
  readonly missing?: readonly (Place | FeatureRef)[];
  /** Lower or raise the rule's severity for this one place. */
  readonly severity?: Severity;
}

/** Checks one record. It knows nothing but what it is given: what it reads through its context is tracked for a few records at a time. */
export type RecordCheck<Model> = (context: RuleContext<Model>, record: ListRecord) => void;

export interface RuleContext<Model> {
  /** In document scope the document; in workspace scope the workspace document. */
  readonly document: DocumentView;
  readonly model: Model;
  /** What is wrong with the text of `document`; reading it makes the rule run again at every edit of that text. */
  readonly problems: DocumentProblems;
  /** Every waiver with what became of it, for rules of the second stage; throws for others. */
  readonly waivers: readonly WaiverOutcome[];
  /** The date that the check speaks for, `YYYY-MM-DD`: rules that use it say so in `needs.asOf`. Nothing reads the clock. */
  readonly asOf: string | undefined;
  report(report: Report): void;
  /**
   * Checks each usable record of a list of the document by itself. After an edit only records are checked again that changed, or of which
   * something changed that their check read (with their next neighbours): the others keep their findings. So `check` must be the same function at each
   * run, made outside of the rule's own `check`, and must not hand anything on from one record to another.
   */
  forEachRecord(list: Path, check: RecordCheck<Model>): void;
  /** The rule could not decide for this object: an input is missing or two measurements disagree. Same message catalogue. */
  undecided(report: Report): void;
  /** Takes what the rule asks of numbers, met or not, where somebody wants to know that and nothing else; absent in a check. */
  readonly demand?: (demand: LinearDemand) => void;
}

/** `check` is synchronous and pure over what `context` gives; what it reads is tracked, and it runs again only when that changed. */
export interface Rule<Model> {
  readonly meta: RuleMeta;
  check(context: RuleContext<Model>): void;
}
