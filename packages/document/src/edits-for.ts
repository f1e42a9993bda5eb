import type { Bilingual, SpanEdit } from '@plansmith/base';
import type { EditOperation } from './edit-operation.ts';
import type { ParsedDocument } from './parse-document.ts';

/** `brokenText`: the text has problems that make an edit unsafe; `notApplicable`: the path does not fit the document; `unsafe`: no edit gives the wished value. */
export type EditRefusalCode = 'brokenText' | 'notApplicable' | 'unsafe';

export type EditsResult =
  | { readonly ok: true; readonly edits: readonly SpanEdit[] }
  | { readonly ok: false; readonly code: EditRefusalCode; readonly message: Bilingual };

/** Text edits that carry out operations one after another, touching only the lines they must. Every answer was re-read and compared before it is given. */
export function editsFor(doc: ParsedDocument, operations: readonly EditOperation[]): EditsResult {
  void doc, operations;
  throw new Error('pending');
}
