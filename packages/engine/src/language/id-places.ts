import { compareText, valueAt, type Path, type Position, type Range, type Span } from '@plansmith/base';
import { nodeAt, pathAt, schemaAt, type ScalarNode } from '@plansmith/document';
import type { GeoFeature } from '@plansmith/geo';
import type { IdPlace } from '@plansmith/plan';
import type { FileState } from '../files.ts';
import { declaredEntities, entityOfLayer, layerOfEntity, referredEntities, type LanguageHost } from './host.ts';
import { featureStrings } from './feature-strings.ts';

export type DocumentFile = Extract<FileState, { type: 'document' }>;
export type LayerFile = Extract<FileState, { type: 'layer' }>;

/** An id as it stands under the cursor. */
export interface IdAtCursor {
  /** Kinds that it may be the id of: one for a declaration. */
  readonly entities: readonly string[];
  readonly id: string;
  readonly role: 'declaration' | 'reference' | 'feature';
  /** Without quotes. */
  readonly range: Range;
}

/** One place where an id is written, as an edit would replace it. */
export interface WrittenId {
  readonly uri: string;
  readonly role: IdAtCursor['role'];
  /** Without quotes. */
  readonly range: Range;
  readonly quote: 'plain' | 'single' | 'double';
}

/** The id at a position, in a document or in a layer file; undefined where there is none. */
export function idAt(host: LanguageHost, uri: string, position: Position): IdAtCursor | undefined {
  const file = host.files.get(uri);
  if (file?.type === 'document') return idInDocument(file, position);
  return file?.type === 'layer' ? idInLayer(host, file, position) : undefined;
}

function idInDocument(file: DocumentFile, position: Position): IdAtCursor | undefined {
  const { parsed, kind } = file;
  if (!kind) return undefined;
  const place = pathAt(parsed, parsed.lines.offsetAt(position));
  if (place.part !== 'value') return undefined;
  const id = valueAt(parsed.value, place.path);
  const schema = typeof id === 'string' ? schemaAt(kind.schema, place.path, parsed.value) : undefined;
  const written = writtenScalar(file, place.path);
  if (typeof id !== 'string' || !schema || !written) return undefined;
  const range = parsed.lines.rangeOf(written.inner);
  if (schema['x-id']) return { entities: [schema['x-id']], id, role: 'declaration', range };
  const entities = referredEntities(schema);
  return entities.length > 0 ? { entities, id, role: 'reference', range } : undefined;
}

function idInLayer({ model }: LanguageHost, file: LayerFile, position: Position): IdAtCursor | undefined {
  const offset = file.lines.offsetAt(position);
  for (const feature of file.geo.layer.features) {
    const span = file.geo.spanOf(feature.id)?.feature;
    if (!span || offset < span.start || offset > span.end) continue;
    const found = featureStrings(file.text, span).find((string) => string.span.start <= offset && offset <= string.span.end);
    if (!found) return undefined;
    const range = file.lines.rangeOf(found.span);
    const own = entityOfLayer(model, file.uri);
    if (isOwnId(found.property) && own) return { entities: [own], id: found.value, role: 'feature', range };
    const entity = referredByProperty(found.property);
    return entity === undefined ? undefined : { entities: [entity], id: found.value, role: 'reference', range };
  }
  return undefined;
}

function isOwnId(property: string | undefined): boolean {
  return property === undefined || property === 'id';
}

/** `unitRef` names a unit. */
function referredByProperty(property: string | undefined): string | undefined {
  return property?.endsWith('Ref') ? property.slice(0, -'Ref'.length) : undefined;
}

/** Where an id of one of these kinds is declared, in the order of the kinds. */
export function declarationsOf({ model }: LanguageHost, { entities, id }: Pick<IdAtCursor, 'entities' | 'id'>): IdPlace[] {
  return entities.flatMap((entity) => model.declarations(entity).filter((place) => place.id === id));
}

/** The kind that an id really belongs to: the first of those possible in which it is declared, else the first. */
export function entityOf(host: LanguageHost, { entities, id }: Pick<IdAtCursor, 'entities' | 'id'>): string | undefined {
  return entities.find((entity) => host.model.isDeclared(entity, id)) ?? entities[0];
}

/** Every place where the id of a record is written: declarations, references, waivers limited to it, features and their properties. Ordered by uri and place. */
export function placesOfId(host: LanguageHost, entity: string, id: string): WrittenId[] {
  const found: WrittenId[] = [];
  for (const uri of host.files.uris()) {
    const file = host.files.get(uri);
    if (file?.type === 'document') found.push(...placesInDocument(host, file, { entity, id }));
    else if (file?.type === 'layer') found.push(...placesInLayer(host, file, { entity, id }));
  }
  return found.toSorted(
    (a, b) => compareText(a.uri, b.uri) || a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

interface RecordId {
  readonly entity: string;
  readonly id: string;
}

function placesInDocument({ model, kinds }: LanguageHost, file: DocumentFile, { entity, id }: RecordId): WrittenId[] {
  const at = (path: Path, role: WrittenId['role']): WrittenId[] => {
    const written = writtenScalar(file, path);
    // Through an alias one text stands at several paths.
    return written ? [{ uri: file.uri, role, range: file.parsed.lines.rangeOf(written.inner), quote: written.quote }] : [];
  };
  const declared = model.declarations(entity).filter((place) => place.uri === file.uri && place.id === id);
  const used = model.referencesIn(file.uri).filter((place) => place.id === id && place.entities.includes(entity));
  const waived = isOnlyKindOf(model, { entity, id }, kinds) ? waiversOf(file.parsed.value, id) : [];
  const all = [
    ...declared.flatMap(({ path }) => at(path, 'declaration')),
    ...used.flatMap(({ path }) => at(path, 'reference')),
    ...waived.flatMap((path) => at(path, 'reference')),
  ];
  return [...new Map(all.map((place) => [`${place.range.start.line}:${place.range.start.character}`, place])).values()];
}

/** A waiver names its object without saying of what kind it is. */
function isOnlyKindOf(model: LanguageHost['model'], { entity, id }: RecordId, kinds: LanguageHost['kinds']): boolean {
  return declaredEntities(kinds).every((other) => other === entity || !model.isDeclared(other, id));
}

function waiversOf(value: unknown, id: string): Path[] {
  const waivers = valueAt(value, ['waivers']);
  if (!Array.isArray(waivers)) return [];
  return waivers.flatMap((_, index): Path[] => {
    const path: Path = ['waivers', index, 'subject'];
    return valueAt(value, path) === id ? [path] : [];
  });
}

function placesInLayer({ model }: LanguageHost, file: LayerFile, { entity, id }: RecordId): WrittenId[] {
  const drawn = layerOfEntity(model, entity) === file.uri;
  const property = `${entity}Ref`;
  const features = file.geo.layer.features.filter((feature) => (drawn && isDrawing(feature, id)) || feature.properties[property] === id);
  return features.flatMap((feature) => {
    const span = file.geo.spanOf(feature.id)?.feature;
    if (!span) return [];
    return featureStrings(file.text, span)
      .filter((string) => string.value === id && ((drawn && isOwnId(string.property)) || string.property === property))
      .map((string): WrittenId => ({
        uri: file.uri,
        role: isOwnId(string.property) ? 'feature' : 'reference',
        range: file.lines.rangeOf(string.span),
        quote: 'double',
      }));
  });
}

function isDrawing(feature: GeoFeature, id: string): boolean {
  return feature.id === id || feature.properties['id'] === id;
}

/** A scalar's text without its quotes; undefined for texts of several lines and for what is not a scalar. */
function writtenScalar({ parsed }: DocumentFile, path: Path): { readonly inner: Span; readonly quote: WrittenId['quote'] } | undefined {
  const node = nodeAt(parsed.root, path);
  if (node?.kind !== 'scalar' || isBlock(node)) return undefined;
  if (node.style === 'plain') return { inner: { start: node.start, end: node.end }, quote: 'plain' };
  return { inner: { start: node.start + 1, end: node.end - 1 }, quote: node.style === 'single' ? 'single' : 'double' };
}

function isBlock({ style }: ScalarNode): boolean {
  return style === 'literal' || style === 'folded';
}
