import type { Bilingual } from '@plansmith/base';
import type { DocumentKind } from '@plansmith/document';
import type { WorkspaceFiles } from '../files.ts';
import { textChangesOf } from '../text-changes.ts';
import { creationFacts, planNewDocument, type PresentDocument } from './plan-new-document.ts';
import type { CreatableKind, NewDocumentProposal, NewDocumentRequest } from './types.ts';

/** What a shell asks about new documents, answered from the files as they stand. */
export interface DocumentDesk {
  creatableKinds(today: string): readonly CreatableKind[];
  planDocument(request: NewDocumentRequest): NewDocumentProposal | { readonly refused: Bilingual };
}

/** `asOf` is the day that the workspace speaks for; a shell's own day counts where it names none. */
export function createDocumentDesk({ files, kinds, asOf }: { readonly files: Pick<WorkspaceFiles, 'get' | 'uris'>; readonly kinds: readonly DocumentKind[]; asOf(): string | undefined }): DocumentDesk {
  const present = (): readonly PresentDocument[] =>
    files.uris().flatMap((uri) => {
      const file = files.get(uri);
      return file?.type === 'document' ? [{ uri, parsed: file.parsed }] : [];
    });
  const dayOf = (today: string): string => {
    const day = asOf();
    return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : today;
  };
  const textOf = (uri: string): string => {
    const file = files.get(uri);
    return file?.type === 'document' ? file.text : '';
  };
  return {
    creatableKinds(today) {
      const facts = creationFacts(present(), dayOf(today));
      return kinds.flatMap(({ kind, title, pathPattern, creation }): readonly CreatableKind[] => {
        if (!creation) return [];
        const question = creation.question?.(facts);
        return [{ kind, title, pathPattern, ...(question && { question }) }];
      });
    },
    planDocument({ kind: name, id, title, today }) {
      const kind = kinds.find((candidate) => candidate.kind === name);
      if (!kind) throw new Error(`no plugin brings the kind "${name}"`);
      const planned = planNewDocument({ kind, documents: present(), id, title, today: dayOf(today) });
      if (!planned.ok) return { refused: planned.error };
      const { uri, placeholders, registrations } = planned.value;
      if (files.get(uri)) return { refused: { zh: `${uri} 已经存在，没有覆盖`, en: `${uri} exists already and was not overwritten` } };
      return { id: planned.value.id, title: planned.value.title, uri, placeholders, registrations, changes: textChangesOf(planned.value.files, textOf) };
    },
  };
}
