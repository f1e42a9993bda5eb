import type { Bilingual, Range } from '@plansmith/base';
import type { CheckReport, Fix, Place } from '@plansmith/rules';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextChanges } from '../text-changes.ts';

/** What fixes are made in: the engine. */
export interface FixGround {
  report(): CheckReport;
  text(uri: string): string | undefined;
  files(): readonly { readonly uri: string }[];
  fixEdit(fix: Fix): WorkspaceEdit | null;
  update(changes: { readonly set: readonly { readonly uri: string; readonly content: string }[] }): unknown;
  /** How little a place is trusted against another that disagrees. */
  trustOf(place: Place): number;
}

/** Why a safe fix is not made: the text does not take it, the finding would still be there, or an error would come that was not there before. */
export type RefusalReason = 'doesNotApply' | 'doesNotClear' | 'bringsError';

/** Which safe fixes are meant: of one rule, of some findings, or of both where both are given. */
export interface FixRequest {
  readonly rule?: string;
  /** Fingerprints. */
  readonly findings?: readonly string[];
  /** Fingerprints of findings that are left as they are. */
  readonly without: readonly string[];
}

/** A safe fix, with the finding that it settles. */
export interface PlannedFix {
  readonly fingerprint: string;
  readonly rule: string;
  readonly message: Bilingual;
  /** Where the finding stands. */
  readonly uri: string;
  readonly range: Range;
  readonly title: Bilingual;
  /** The file that it changes first. */
  readonly changes: string;
}

/** What safe fixes would do to the texts as they stand. */
export interface FixPlan {
  /** Those that are made, by file and place. `follows`: not asked for, but one that was would be wrong without it. */
  readonly made: readonly (PlannedFix & { readonly follows?: true })[];
  /** Those that `without` keeps out, in the same order. */
  readonly without: readonly PlannedFix[];
  /** Those that cannot be made, and why. */
  readonly refused: readonly (PlannedFix & { readonly why: RefusalReason; readonly brings?: Bilingual })[];
  /** Findings that are meant and have no safe fix: what is right there is for people to say. */
  readonly unfixable: number;
  readonly changes: TextChanges;
  /** Each text that changes, as it is and as it would be, ordered by uri. */
  readonly texts: readonly { readonly uri: string; readonly before: string; readonly after: string }[];
}
