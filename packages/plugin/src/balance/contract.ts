import type { Bilingual, Path } from '@plansmith/base';
import type { DocumentEdit } from '../modules.ts';

/** The task that balances: a `BalanceRequest` in, a `BalanceAnswer` or a `BalanceRefusal` out. Whoever brings it, views and the command line ask for it by this id. */
export const balanceTaskId = 'indicator-balance/balance';

/** Kinds of numbers that a balance may move; `newTransfer`: entries of the ledger that are not there yet. */
export const movableKinds = ['floorArea', 'transfer', 'bonus', 'facility', 'implementYear', 'newTransfer'] as const;
export type MovableKind = (typeof movableKinds)[number];

/** What a balance makes small, in the usual order: each as small as it can be without making one before it larger. */
export const objectiveNames = ['documents', 'parcels', 'change', 'evenness'] as const;
export type ObjectiveName = (typeof objectiveNames)[number];

/** Seconds that each step of the solver gets where nobody says. */
export const secondsOfStep = 30;

/** A number that something must come to. */
export interface BalanceTarget {
  /** A parcel, a unit, a pilot area, the special plan, or a year (`year:2027`). */
  readonly object: string;
  /** `gfaM2` for all planned floor area, or `housingGfaM2`, `industryGfaM2`, or a use family (`commerce`); of a year `gfaM2` or `areaHa`. */
  readonly measure: string;
  readonly side: 'equals' | 'atLeast' | 'atMost';
  readonly value: number;
}

/** What a balance is asked. Ids are those of parcels, units, transfers, documents, or names of pilot areas. */
export interface BalanceRequest {
  /** What may move, and whose findings must be gone; everything where empty. */
  readonly scope?: readonly string[];
  /** What keeps its numbers. */
  readonly lock?: readonly string[];
  /** Documents that may change although they are approved or published; `approved` for all of them. */
  readonly unlock?: readonly string[];
  readonly targets?: readonly BalanceTarget[];
  /** Kinds of numbers that may move: floor area and transfers where absent. */
  readonly move?: readonly MovableKind[];
  /** Rules whose demands are wished for only: broken as little as possible, before anything else is made small. */
  readonly soft?: readonly string[];
  /** What is made small, the most important first; all four in their order where absent. */
  readonly objective?: readonly ObjectiveName[];
  /** What a square metre of change counts, by kind; 1 where absent. Positive. A parcel that comes n years earlier or later changes n times its planned floor area. */
  readonly weights?: Partial<Readonly<Record<MovableKind, number>>>;
  /** For each step of the solver; `secondsOfStep` where absent. */
  readonly seconds?: number;
  /** How near to the best is good enough where things are counted, as a share of it; 0 where absent. */
  readonly gap?: number;
}

export interface PlacedNumber {
  readonly uri: string;
  readonly path: Path;
}

/** A number that the patch writes. */
export interface PatchRow extends PlacedNumber {
  readonly object: string;
  readonly attribute: Bilingual;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  /** `decided` by the balance, or `repeated`: computed from decided numbers. */
  readonly role: 'decided' | 'repeated';
  readonly why: Bilingual;
  /** What is written where it is more than the number at the place: a new entry of a list. */
  readonly edits?: readonly DocumentEdit[];
}

/** One thing that was made small, and how far that is proven. */
export interface ObjectiveResult {
  readonly name: ObjectiveName | 'softened';
  readonly title: Bilingual;
  readonly value: number;
  readonly isProven: boolean;
  /** Proven distance to the best, as a share; absent where the time was over before anything was proven. */
  readonly gap?: number;
}

/** A demand that cannot hold together with the others of its set. */
export interface ConflictMember {
  readonly kind: 'rule' | 'target' | 'lock';
  /** Id of the rule, or what is locked or aimed at. */
  readonly name: string;
  readonly sentence: Bilingual;
  readonly places: readonly PlacedNumber[];
}

/** What giving way in one demand would take, all others kept. */
export interface Relaxation {
  readonly members: readonly string[];
  /** In square metres, or in `unit` where that is there; '' where the members are in several. */
  readonly amountM2: number;
  readonly unit?: string;
  readonly sentence: Bilingual;
}

/** What one more unit of a binding limit would save of the weighted change. */
export interface Sensitivity {
  readonly rule: string;
  readonly object: string;
  readonly sentence: Bilingual;
  readonly pricePerUnit: number;
  readonly places: readonly PlacedNumber[];
}

/** A finding that is still there, or newly there, with the patch. */
export interface RemainingFinding extends PlacedNumber {
  readonly rule: string;
  readonly message: Bilingual;
  readonly why: Bilingual;
}

/**
 * - `solved`: with the patch no indicator finding of the scope is left, undecided ones included
 * - `incomplete`: every demand that is linear in what may move is met; what is left is of another kind or undecided, and told
 * - `infeasible`: the demands of `conflict` cannot hold together
 */
export interface BalanceAnswer {
  readonly status: 'solved' | 'incomplete' | 'infeasible' | 'stopped';
  readonly patch: readonly PatchRow[];
  readonly edits: readonly DocumentEdit[];
  readonly objectives: readonly ObjectiveResult[];
  readonly conflict: readonly ConflictMember[];
  readonly relaxations: readonly Relaxation[];
  readonly sensitivities: readonly Sensitivity[];
  readonly remaining: readonly RemainingFinding[];
  /** Findings that are not there now and would be with the patch. */
  readonly brought: readonly RemainingFinding[];
  readonly size: { readonly variables: number; readonly constraints: number };
  /** What was not looked at although it was asked for, with why. */
  readonly notes?: readonly Bilingual[];
}

/** The request asks for what the plan does not have; nothing was solved. */
export interface BalanceRefusal {
  readonly status: 'refused';
  readonly message: Bilingual;
}
