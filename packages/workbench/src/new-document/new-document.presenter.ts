import type { Bilingual, Result } from '@plansmith/base';
import type { NewDocumentProposal, NewDocumentRequest } from '@plansmith/engine/new-document';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { ApplyFailure, AppliedChanges } from '../changes/apply-changes.ts';

/** What making a document does with the world. */
export interface NewDocumentWorld {
  readonly kind: string;
  /** The id to begin with; the next free one where absent. */
  readonly id?: string;
  /** The user's day. */
  readonly today: string;
  plan(request: NewDocumentRequest): Promise<NewDocumentProposal | { readonly refused: Bilingual }>;
  apply(proposal: NewDocumentProposal): Promise<Result<AppliedChanges, ApplyFailure>>;
}

export interface MadeDocument {
  readonly proposal: NewDocumentProposal;
  readonly applied: AppliedChanges;
}

export interface NewDocumentPresenter {
  /** As typed, else as proposed. */
  readonly id: ReadonlySignal<string>;
  /** As typed; empty for the title that is proposed. */
  readonly title: ReadonlySignal<string>;
  /** What would be done; undefined while it is worked out for the first time and where there is a refusal. */
  readonly proposal: ReadonlySignal<NewDocumentProposal | undefined>;
  readonly refusal: ReadonlySignal<Bilingual | undefined>;
  setId(text: string): void;
  setTitle(text: string): void;
  /** Makes the document; undefined where that is refused, which `refusal` then tells. */
  create(): Promise<MadeDocument | undefined>;
}

/** The state of one new document, from its id to the edits. Every change is planned anew; the answer to the last one counts. */
export function createNewDocument(world: NewDocumentWorld): NewDocumentPresenter {
  const typedId = signal(world.id);
  const title = signal('');
  const answer = signal<NewDocumentProposal | { readonly refused: Bilingual } | undefined>(undefined);
  const proposal = computed(() => (answer.value && !('refused' in answer.value) ? answer.value : undefined));
  let calls = 0;

  async function plan(): Promise<NewDocumentProposal | undefined> {
    const call = ++calls;
    const id = typedId.peek()?.trim();
    const asked = title.peek().trim();
    const next = await world.plan({ kind: world.kind, today: world.today, ...(id !== undefined && { id }), ...(asked !== '' && { title: asked }) });
    if (call !== calls) return undefined;
    answer.value = next;
    return 'refused' in next ? undefined : next;
  }

  void plan();
  return {
    id: computed(() => typedId.value ?? proposal.value?.id ?? ''),
    title,
    proposal,
    refusal: computed(() => (answer.value && 'refused' in answer.value ? answer.value.refused : undefined)),
    setId(text) {
      typedId.value = text;
      void plan();
    },
    setTitle(text) {
      title.value = text;
      void plan();
    },
    async create() {
      // The workspace may have changed since the proposal was shown.
      const planned = await plan();
      if (!planned) return undefined;
      const outcome = await world.apply(planned);
      if (outcome.ok) return { proposal: planned, applied: outcome.value };
      answer.value = { refused: outcome.error.message };
      return undefined;
    },
  };
}
