import { DisposableStore, toDisposable, type Bilingual, type Disposable, type Json, type Path } from '@plansmith/base';
import { applyOperation, type AnnotatedSchema, type EditOperation, type ValueProposal } from '@plansmith/document';
import type { DocumentFace } from '@plansmith/engine';
import { signal, type ReadonlySignal } from '@preact/signals-core';

/** What a face knows of its document and may do with it. */
export interface DocumentModel extends Disposable {
  readonly uri: string;
  /** Undefined while it is being read. */
  readonly content: ReadonlySignal<DocumentContent | undefined>;
  /** Whether the document is of no known kind. */
  readonly unknown: ReadonlySignal<boolean>;
  /** Carries out operations as one step that can be undone. Gives why not, where it cannot. */
  apply(operations: readonly EditOperation[]): Promise<Bilingual | undefined>;
  proposals(path: Path): Promise<readonly ValueProposal[]>;
  idProposal(path: Path): Promise<string | undefined>;
  derived(paths: readonly Path[]): Promise<readonly (number | null)[]>;
}

export interface DocumentContent extends DocumentFace {
  readonly schema: AnnotatedSchema;
}

/** The world around a document, as the workbench gives it. */
export interface DocumentSource {
  face(): Promise<DocumentFace | null>;
  schema(kind: string): Promise<AnnotatedSchema | undefined>;
  /** Changes the text as operations say; gives why not, where it cannot. */
  edit(operations: readonly EditOperation[]): Promise<Bilingual | undefined>;
  proposals(path: Path): Promise<readonly ValueProposal[]>;
  idProposal(path: Path): Promise<string | undefined>;
  derived(paths: readonly Path[]): Promise<readonly (number | null)[]>;
  /** Tells of every change of the text, and of every check. */
  onDidChange(listener: () => void): Disposable;
}

/** Follows a document. An own change is shown at once, before the text and the engine have it, and corrected by what they say. */
export function createDocumentModel(uri: string, source: DocumentSource): DocumentModel {
  const store = new DisposableStore();
  const content = signal<DocumentContent | undefined>(undefined);
  const unknown = signal(false);
  const schemas = new Map<string, AnnotatedSchema | undefined>();
  let queue: Promise<unknown> = Promise.resolve();
  let editing = 0;
  let asked = 0;

  async function refresh(): Promise<void> {
    const ticket = ++asked;
    const face = await source.face();
    if (face && !schemas.has(face.kind)) schemas.set(face.kind, await source.schema(face.kind));
    // What was read before a change of ours reached the text would take it back on the screen.
    if (ticket !== asked || editing > 0 || store.isDisposed) return;
    const schema = face && schemas.get(face.kind);
    unknown.value = !schema;
    content.value = schema ? { ...face!, schema } : undefined;
  }

  store.add(source.onDidChange(() => void refresh()));
  store.add(toDisposable(() => asked++));
  void refresh();

  return {
    uri,
    content,
    unknown,
    apply(operations) {
      const now = content.peek();
      if (!now || operations.length === 0) return Promise.resolve(undefined);
      const expected = operations.reduce<unknown>((value, operation) => applyOperation(value, operation)?.value ?? value, now.value);
      content.value = { ...now, value: expected as Json };
      editing++;
      const edited = queue
        .then(() => source.edit(operations))
        .finally(() => {
          editing--;
          void refresh();
        });
      queue = edited.catch(() => undefined);
      return edited;
    },
    proposals: source.proposals,
    idProposal: source.idProposal,
    derived: source.derived,
    dispose: () => store.dispose(),
  };
}
