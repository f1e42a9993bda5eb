import type { Bilingual, Path, Range, Span } from '@plansmith/base';
import type { Certainty, EditOperation, PathTarget, Term } from '@plansmith/document';

export type Severity = 'error' | 'warning' | 'info';

/** `undecided` means an input was missing: it is counted and shown, and never taken for a pass. */
export type Verdict = 'fail' | 'undecided' | 'waived';

/** GeoJSON geometry in [lon, lat]. */
export interface WitnessGeometry {
  readonly type: 'Polygon' | 'MultiPolygon' | 'LineString' | 'MultiLineString' | 'Point' | 'MultiPoint';
  readonly coordinates: readonly unknown[];
}

/** The very place in conflict, with its measure where it has one. */
export interface Witness {
  readonly geometry: WitnessGeometry;
  readonly areaM2?: number;
}

export interface FeatureRef {
  /** Layer name as the workspace registers it, e.g. `parcels`. */
  readonly layer: string;
  readonly id: string;
}

/** A place in a document, as a rule names it: the engine adds the range. */
export interface Place {
  readonly uri: string;
  readonly path: Path;
}

export interface Related {
  readonly message: Bilingual;
  readonly uri: string;
  readonly path: Path;
  readonly range?: Range;
}

/** A change that would settle the finding. `edits` are document operations; the engine turns them into text edits. */
export interface Fix {
  readonly title: Bilingual;
  readonly edits: readonly { readonly uri: string; readonly operation: EditOperation }[];
  /** The one change that is right whatever the author meant, such as a derived value computed anew: `plansmith check --fix` makes it unasked. */
  readonly safe?: true;
}

/** A waiver that silences a finding, as it is written at its place. */
export interface AppliedWaiver extends Place {
  readonly reason: string;
  /** Who approved it. */
  readonly by: string;
  /** The document that it was approved on. */
  readonly authority: string;
  /** Last day that it holds, `YYYY-MM-DD`. */
  readonly until: string;
  /** Filled in by the engine. */
  readonly range?: Range;
}

export interface RuleSource {
  /** Code of the source as README of the rules lists it, e.g. `S III(2)7`, `LAL art. 35`, `own design`. */
  readonly citation: string;
  readonly certainty: Certainty | `${Certainty} ${string}`;
  readonly note?: Bilingual;
}

/** The one shape of a finding: editor, map, table, CLI and every report read this and nothing else. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly message: Bilingual;
  readonly uri: string;
  readonly path: Path;
  readonly range: Range;
  readonly feature?: FeatureRef;
  readonly witness?: Witness;
  readonly terms: readonly Term[];
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly source: RuleSource;
  /**
   * Findings that follow from this one and are reported under it alone, whole and ordered; none of them has consequences of its
   * own. Absent where there are none. The law is `foldConsequences`.
   */
  readonly consequences?: readonly Finding[];
  /** Set when the verdict is `waived`. */
  readonly waiver?: AppliedWaiver;
  /** Stays the same while rule, object and message stay the same, wherever the lines move. */
  readonly fingerprint: string;
  /** What it is about: waivers name it as their object. */
  readonly subject: string;
  /** Changes when a value or a shape that the finding rests on changes, and stays the same wherever lines move: waivers hold it. */
  readonly valueFingerprint: string;
}

/** A finding before its places have ranges: what a rule's run leaves, independent of where lines stand. */
export interface RawFinding extends Omit<Finding, 'range' | 'consequences' | 'valueFingerprint'> {
  readonly at: PathTarget;
  readonly span?: Span;
  /** The value that is wrong, where it is told apart from the place that is marked. */
  readonly concerns?: Path;
  /** Where the inputs stand, or should, whose absence the finding comes from. */
  readonly missing?: readonly (Place | FeatureRef)[];
}
