import type { Bilingual } from '@plansmith/base';
import type { FeatureRef, Place, Severity } from './finding.ts';

/** A number on one side of a demand: so much, wherever it comes from. */
export interface DemandTerm {
  readonly value: number;
  /** Where the number stands that it is made of; without one it is a constant. */
  readonly place?: Place;
  /** How often the number at `place` counts; without a place, what the term is. `value` over that number where absent. */
  readonly coefficient?: number;
  /** It counts only while this choice is made; `value` is 0 while it is not. Goes with a `coefficient`. */
  readonly when?: Choice;
}

/** One of several values that a place can hold: what is chosen, not how much (the year of a parcel). */
export interface Choice {
  readonly place: Place;
  readonly is: number;
}

/**
 * What a rule asks of numbers of the plan, where that is linear in them: the sum of `left` at most, at least, or exactly the sum of
 * `right`. It is the very arithmetic by which the rule decides, told so that others can ask which numbers would meet it.
 */
export interface LinearDemand {
  readonly messageId: string;
  /** Whose number it is. */
  readonly object: string;
  readonly attribute: Bilingual;
  /** Symbol of the unit that both sides are in. */
  readonly unit: string;
  readonly left: readonly DemandTerm[];
  readonly side: 'atMost' | 'atLeast' | 'equals';
  readonly right: readonly DemandTerm[];
  /** How far off still passes. */
  readonly tolerance: number;
  /** What sets the limit, in words. */
  readonly basis?: () => Bilingual;
  /** Where the limit stands. */
  readonly limitPlace?: Place;
  /** Where the rule tells it. */
  readonly at: Place;
  readonly feature?: FeatureRef;
  readonly severity?: Severity;
  /** Of `equals`: the one number on the left repeats what the right comes to, written with so many decimals. It is computed, not chosen. */
  readonly repeats?: { readonly digits: number };
}

/** A demand with the rule that makes it. */
export interface RuleDemand extends LinearDemand {
  readonly rule: string;
}
