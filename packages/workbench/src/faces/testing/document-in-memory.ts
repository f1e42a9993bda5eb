import { applySpanEdits, toDisposable, type Disposable, type Json } from '@plansmith/base';
import { editsFor, parseDocument, type AnnotatedSchema } from '@plansmith/document';
import { createDocumentModel, type DocumentModel } from '../document-model.ts';

/** A document in memory, edited as the workbench edits one. */
export async function documentInMemory({ schema, start, id = 'P-4' }: { readonly schema: AnnotatedSchema; readonly start: string; readonly id?: string }): Promise<{ readonly model: DocumentModel & Disposable; settled(): Promise<void>; text(): string }> {
  let text = start;
  const listeners = new Set<() => void>();
  const model = createDocumentModel('plan.yaml', {
    face: async () => ({ kind: 'k', value: parseDocument(text).value as Json, broken: false }),
    schema: async () => schema,
    async edit(operations) {
      const result = editsFor(parseDocument(text), operations);
      if (!result.ok) return result.message;
      text = applySpanEdits(text, result.edits);
      for (const listener of listeners) listener();
      return undefined;
    },
    proposals: async () => [],
    idProposal: async () => id,
    derived: async () => [],
    onDidChange(listener) {
      listeners.add(listener);
      return toDisposable(() => listeners.delete(listener));
    },
  });
  await settled();
  return { model, settled, text: () => text };
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
