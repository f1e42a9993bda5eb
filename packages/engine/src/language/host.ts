import type { AnnotatedSchema, DocumentKind } from '@plansmith/document';
import type { PlanModel } from '@plansmith/plan';
import type { Finding, RuleMeta } from '@plansmith/rules';
import type { WorkspaceFiles } from '../files.ts';

/** What the language features read: texts with their trees, the plan, and the last check. They change nothing. */
export interface LanguageHost {
  readonly files: Pick<WorkspaceFiles, 'get' | 'uris' | 'rangeOf'>;
  readonly model: PlanModel;
  readonly kinds: readonly DocumentKind[];
  findings(): readonly Finding[];
  /** A rule by id. */
  rule(id: string): RuleMeta | undefined;
  /** The date that is checked; proposed where a date is wanted. */
  asOf(): string | undefined;
}

/** Layers whose feature ids are ids of documents' records, with the kind of record. Features of other layers have ids of their own. */
const layerEntities: Readonly<Record<string, string>> = { parcels: 'parcel', units: 'unit', planLandUse: 'landUsePolygon' };

/** Kind of record that the features of a layer file draw. */
export function entityOfLayer(model: PlanModel, uri: string): string | undefined {
  return Object.entries(layerEntities).find(([layer]) => model.layerUri(layer) === uri)?.[1];
}

/** Uri of the layer file that draws records of a kind. */
export function layerOfEntity(model: PlanModel, entity: string): string | undefined {
  const layer = Object.entries(layerEntities).find(([, drawn]) => drawn === entity)?.[0];
  return layer === undefined ? undefined : model.layerUri(layer);
}

const entitiesByKinds = new WeakMap<readonly DocumentKind[], readonly string[]>();

/** Every kind of record that some schema declares an id of, in the schemas' order. */
export function declaredEntities(kinds: readonly DocumentKind[]): readonly string[] {
  const known = entitiesByKinds.get(kinds);
  if (known) return known;
  const found = new Set<string>();
  const visited = new Set<object>();
  const visit = (schema: AnnotatedSchema | undefined): void => {
    if (!schema || typeof schema !== 'object' || visited.has(schema)) return;
    visited.add(schema);
    if (schema['x-id']) found.add(schema['x-id']);
    for (const part of [schema.items, ...Object.values(schema.properties ?? {}), ...Object.values(schema.$defs ?? {}), ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(part);
    for (const part of Object.values(schema.patternProperties ?? {})) visit(part);
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties);
  };
  for (const kind of kinds) visit(kind.schema);
  const entities = [...found];
  entitiesByKinds.set(kinds, entities);
  return entities;
}

/** Kinds that an `x-ref` names. */
export function referredEntities(schema: AnnotatedSchema): readonly string[] {
  const named = schema['x-ref'];
  return named === undefined ? [] : typeof named === 'string' ? [named] : named;
}
