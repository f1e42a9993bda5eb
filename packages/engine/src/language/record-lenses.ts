import { nodeAt } from '@plansmith/document';
import type { Path } from '@plansmith/base';
import type { CodeLens, Location } from 'vscode-languageserver-types';
import type { LanguageHost } from './host.ts';

/** A record over whose first line commands can stand. */
export interface RecordLens extends CodeLens {
  readonly data: RecordSubject;
}

export interface RecordSubject {
  /** Kind of the record: `unit`, `parcel`, …; `parcelControl` for the indicators of a parcel, whose id is the parcel's. */
  readonly entity: string;
  readonly id: string;
  readonly uri: string;
  /** Of the record. */
  readonly path: Path;
  /** Of its id. */
  readonly idPath: Path;
  /** How often documents of the plan refer to the id, by the plan's index. */
  readonly references: number;
}

/** The records of a document that have an id and lines of their own. */
export function recordLenses({ files, model }: LanguageHost, uri: string): RecordLens[] {
  const file = files.get(uri);
  if (file?.type !== 'document') return [];
  const controls = model.parcelControlPlaces().filter((place) => place.uri === uri);
  const lenses = [...model.declarationsIn(uri), ...controls].flatMap(({ entity, id, path: idPath }): RecordLens[] => {
    const path = idPath.slice(0, -1);
    const node = nodeAt(file.parsed.root, path);
    if (node?.kind !== 'map' || node.flow) return [];
    return [{ range: files.rangeOf(uri, idPath, 'value'), data: { entity, id, uri, path, idPath, references: model.referencesTo(referredAs(entity), id).length } }];
  });
  return lenses.toSorted((a, b) => a.range.start.line - b.range.start.line);
}

/** Where the documents of the plan refer to a record. */
export function referencesTo({ files, model }: LanguageHost, entity: string, id: string): Location[] {
  return model.referencesTo(referredAs(entity), id).map(({ uri, path }) => ({ uri, range: files.rangeOf(uri, path, 'value') }));
}

/** Indicators have no id of their own: whoever refers to the parcel refers to them. */
function referredAs(entity: string): string {
  return entity === 'parcelControl' ? 'parcel' : entity;
}
