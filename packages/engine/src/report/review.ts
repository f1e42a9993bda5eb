import type { Bilingual, Range } from '@plansmith/base';
import type { CheckSummary, CheckVerdict, Excerpt, Finding, NotChecked, RuleLogEntry, RuleMeta, WitnessGeometry } from '@plansmith/rules';
import type { ReviewMap } from './review-map.ts';

/** What git says of the files that were checked. `changed` are files that the commit has otherwise or not at all: with any of them the commit alone does not tell what was checked. */
export type Revision =
  | { readonly repository: false; readonly reason: 'gitMissing' | 'notRepository' | 'refused' }
  | {
      readonly repository: true;
      /** Null before the first commit. */
      readonly commit: string | null;
      readonly branch: string | null;
      /** Path of the workspace in its repository, `plans/jiamusi/`; empty for the repository itself. */
      readonly prefix: string;
      /** Address without names and passwords; null where there is none that others could reach. */
      readonly remote: string | null;
      readonly changed: readonly string[];
    };

/** What only the shell knows. Everything else in a review comes from the engine, so that equal facts give equal bytes. */
export interface ReviewFacts {
  readonly revision: Revision;
  /** SHA-256 of the bytes of each file, as hex, by uri. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Hash of the code and the pages of the rules. */
  readonly ruleHash: string;
  readonly plugins: readonly { readonly id: string; readonly version: string }[];
  /** Whether the date was given by the caller, and not by the workspace. */
  readonly asOfGiven: boolean;
}

export interface ReviewLayer {
  readonly name: string;
  readonly title: string | null;
  readonly uri: string | null;
  readonly sha256: string | null;
  readonly date: string | null;
  readonly version: string | null;
  /** EPSG code that the workspace declares, and the one that the file itself names. */
  readonly epsg: number | null;
  readonly fileEpsg: number | null;
  readonly source: string | null;
  readonly synthetic: boolean;
  /** Null for a layer that is missing or unreadable. */
  readonly features: number | null;
}

export interface ReviewDocument {
  readonly uri: string;
  readonly kind: string | null;
  readonly kindTitle: Bilingual | null;
  readonly id: string | null;
  readonly title: string | null;
  readonly version: string | null;
  readonly status: string | null;
  readonly sha256: string | null;
  readonly state: 'checked' | 'unreadable' | 'withoutKind' | 'superseded' | 'layerUnregistered';
}

/** A parameter of the policy pack that says how far two numbers may differ. */
export interface ReviewTolerance {
  readonly name: string;
  readonly value: number | string | null;
  readonly unit: string;
  readonly sourceText: string | null;
  readonly certainty: string | null;
  readonly confirmedBy: string | null;
  readonly uri: string;
}

/** What was checked, so that anyone can tell whether a report speaks of the files before them. */
export interface ReviewScope {
  readonly asOf: string | null;
  readonly asOfGiven: boolean;
  readonly revision: Revision;
  readonly ruleHash: string;
  readonly plugins: readonly { readonly id: string; readonly version: string }[];
  readonly layers: readonly ReviewLayer[];
  readonly documents: readonly ReviewDocument[];
  readonly tolerances: readonly ReviewTolerance[];
}

/** A rule with what it did; `log` is null for a rule that was not asked. */
export interface ReviewRule {
  readonly meta: RuleMeta;
  readonly plugin: string;
  readonly page: string;
  readonly log: RuleLogEntry | null;
  /** `ran` on documents, had `nothing` to look at, lacked an `input`, `leftOut` by the caller. */
  readonly state: 'ran' | 'nothing' | 'input' | 'leftOut';
}

/** Findings of one unit; `id` is null for those that belong to none. */
export interface ReviewUnit extends Omit<RuleLogEntry, 'rule' | 'documents'> {
  readonly id: string | null;
  readonly title: string | null;
}

/** A change of text that would settle a finding: ranges of the text as it was checked. `files` is empty beyond the limit of fixes. */
export interface ReviewFix {
  readonly title: Bilingual;
  readonly files: readonly { readonly uri: string; readonly edits: readonly { readonly range: Range; readonly before: string; readonly after: string }[] }[];
}

/** Where a finding lies: its witness, else the feature it names, else the feature of the record it stands in. */
export interface ReviewPlace {
  readonly from: 'witness' | 'feature' | 'record';
  readonly geometry: WitnessGeometry;
  readonly layer: string | null;
  readonly id: string | null;
}

/** A finding with its number in the review, under which every format has it. */
export interface ReviewEntry {
  readonly number: number;
  readonly finding: Finding;
  readonly unit: { readonly id: string; readonly title: string | null } | null;
  readonly excerpt: Excerpt | null;
  readonly fixes: readonly ReviewFix[];
  readonly place: ReviewPlace | null;
  /** An overview, and the witness enlarged where it would not be seen on that. Empty without a place, and beyond the limit of maps. */
  readonly maps: readonly ReviewMap[];
}

/**
 * A check as one record, from which every format of report is made. Findings that failed come first, errors before warnings before infos, then
 * what is undecided, then what is waived; each in the order of files and places.
 */
export interface Review {
  readonly version: string;
  readonly verdict: CheckVerdict;
  readonly summary: CheckSummary;
  readonly workspace: { readonly id: string; readonly title: string | null; readonly uri: string | null; readonly city: string | null; readonly synthetic: boolean };
  readonly scope: ReviewScope;
  readonly notChecked: NotChecked;
  /** Every rule there is, ordered by id. */
  readonly rules: readonly ReviewRule[];
  /** Units with findings, in the order of their ids, then what belongs to none; then units without. */
  readonly units: readonly ReviewUnit[];
  readonly entries: readonly ReviewEntry[];
  /** How many findings have a place on the map and are not drawn, because there are too many. */
  readonly mapsLeftOut: number;
  /** How many fixes are told by their titles alone, because working out their very text would take too long. */
  readonly fixesLeftOut: number;
}
