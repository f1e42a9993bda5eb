import type { AnnotatedSchema } from '@plansmith/document';
import type { DocumentHeader, KindName, PlanModel } from '@plansmith/plan';
import { documentKinds } from './document-kinds.ts';
import { annotationValues } from './schema-fields.ts';

/** Names of the kinds of documents, in the order the explorer lists them. */
export const kindNames = documentKinds.map(({ kind }) => kind) as readonly KindName[];

const schemaByKind = new Map(documentKinds.map(({ kind, schema }) => [kind, schema]));

/** The schema of a kind; undefined for a kind that is not ours. */
export function schemaOfKind(kind: string | undefined): AnnotatedSchema | undefined {
  return kind === undefined ? undefined : schemaByKind.get(kind);
}

/** Every kind of thing whose ids documents declare (`parcel`, `unit`, …), from the schemas' `x-id`. */
export const entityNames: readonly string[] = [...new Set(documentKinds.flatMap(({ schema }) => annotationValues(schema, 'x-id')))].toSorted();

/** Headers of documents that are in force: approved or published. */
export function approvedDocuments(model: PlanModel): readonly DocumentHeader[] {
  return model.headers().filter(({ kind, status }) => kind !== undefined && (status === 'approved' || status === 'published'));
}
