import type { Json, Path } from '@plansmith/base';

/**
 * A change of a document, told by path. The text edits that carry it out touch only the lines they must.
 *
 * - `set` replaces the value at `path`, or adds the last key of `path` to its mapping (in `after`'s place where told)
 * - `remove` takes the pair or item away with its own line comment; comments above it stay
 * - `renameKey` changes the key that ends `path`
 * - `insertItem` puts `value` before the item at `index` of the list at `path`; `append` puts it last
 * - `moveItem` takes the item at `index` of the list at `path` to where it is the item at `to`, as it is written, with its comments
 */
export type EditOperation =
  | { readonly op: 'set'; readonly path: Path; readonly value: Json; readonly after?: string }
  | { readonly op: 'remove'; readonly path: Path }
  | { readonly op: 'renameKey'; readonly path: Path; readonly key: string }
  | { readonly op: 'insertItem'; readonly path: Path; readonly index: number; readonly value: Json }
  | { readonly op: 'append'; readonly path: Path; readonly value: Json }
  | { readonly op: 'moveItem'; readonly path: Path; readonly index: number; readonly to: number };
