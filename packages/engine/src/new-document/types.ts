import type { Bilingual } from '@plansmith/base';
import type { CreationQuestion } from '@plansmith/document';
import type { TextChanges } from '../text-changes.ts';
import type { NewDocumentPlan } from './plan-new-document.ts';

/** A kind of document that a person may make anew. */
export interface CreatableKind {
  readonly kind: string;
  readonly title: Bilingual;
  readonly pathPattern: string;
  readonly question?: CreationQuestion;
}

export interface NewDocumentRequest {
  readonly kind: string;
  /** The next free one where absent. */
  readonly id?: string;
  readonly title?: string;
  /** The user's day, for a workspace that does not say which day it speaks for. */
  readonly today: string;
}

/** A new document before it is made. */
export interface NewDocumentProposal extends Pick<NewDocumentPlan, 'id' | 'title' | 'uri' | 'placeholders' | 'registrations'> {
  readonly changes: TextChanges;
}
