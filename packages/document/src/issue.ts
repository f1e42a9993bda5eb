import type { Bilingual, MessageData, Path } from '@plansmith/base';
import type { EditOperation } from './edit-operation.ts';
import type { PathTarget } from './tree.ts';

/** Closed set: the catalogue `schemaMessages` has a text for each. */
export type SchemaIssueCode =
  | 'missingKey'
  | 'unknownKey'
  | 'wrongType'
  | 'notFilled'
  | 'notAllowed'
  | 'tooSmall'
  | 'tooLarge'
  | 'tooShort'
  | 'tooLong'
  | 'tooFewItems'
  | 'tooManyItems'
  | 'duplicateItems'
  | 'pattern'
  | 'format'
  | 'noAlternative'
  | 'other';

/** A value that breaks its schema, placed on the smallest true place: a missing key on its parent's key, an unknown key on the key itself. */
export interface SchemaIssue {
  readonly code: SchemaIssueCode;
  readonly path: Path;
  readonly at: PathTarget;
  readonly data: MessageData;
  readonly fixes: readonly { readonly title: Bilingual; readonly operation: EditOperation }[];
}
