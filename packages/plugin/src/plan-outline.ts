import type { Bilingual, Path } from '@plansmith/base';

/*
 * What a tree of the plan asks and is answered. The plugin that knows how plans are built answers; a shell shows.
 */

/** One line of the tree. */
export interface PlanNode {
  /** Its place in the tree. It stays while the record stays, whatever comes before it. */
  readonly key: string;
  /** `group`, the kind of a document (`redevelopmentUnit`), or what a record is (`parcel`). */
  readonly type: string;
  /** Name of a codicon. */
  readonly icon: string;
  /** Empty for groups, and where a record has none. */
  readonly id: string;
  readonly title: Bilingual;
  /** What it stands for; absent for groups. */
  readonly place?: { readonly uri: string; readonly path: Path };
  /** Where its id is written. */
  readonly idPath?: Path;
  readonly childCount: number;
}

/** Asks for what stands under some lines; the roots stand under the empty key. Unknown keys have nothing under them. */
export interface PlanChildrenRequest {
  readonly parents: readonly string[];
}

/** The lines under each parent that was asked for, in that order. */
export type PlanChildrenAnswer = readonly (readonly PlanNode[])[];

/** Asks which lines some places of documents and layers belong to. */
export interface PlanPlacesRequest {
  readonly places: readonly { readonly uri: string; readonly path: Path }[];
}

/** For each place its ways through the tree: keys from a root down to the innermost line. The first is where the place itself stands; none for what is not in the tree. */
export type PlanPlacesAnswer = readonly (readonly (readonly string[])[])[];

/** Asks for the lines whose id or title has a text, or sounds like it in pinyin. */
export interface PlanSearchRequest {
  readonly text: string;
  readonly limit: number;
}

/** Each line that was found, with those above it from the root down. */
export interface PlanSearchAnswer {
  readonly found: readonly (readonly PlanNode[])[];
  /** Whether there are more than the limit. */
  readonly more: boolean;
}
