import { valueAt, type Path } from '@plansmith/base';
import type { DocumentTypes, Draft } from '@plansmith/plan';
import { isSuperseded, recordsIn, storedText, textAt } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';

type Register = NonNullable<DocumentTypes['parcelInventory']['legacyRegister']>;
export type LegacyRecord = Draft<Register['entries'][number]>;

/** An entry of the register that is being checked. */
export interface RegisteredEntry {
  readonly id: string;
  readonly path: Path;
  readonly value: LegacyRecord;
}

export const registerPath = ['legacyRegister'] as const;

/** The register of a document; undefined where it has none, or is superseded. */
export function registerOf(document: DocumentView): Draft<Register> | undefined {
  const register = isSuperseded(document) ? undefined : valueAt(document.value, registerPath);
  return (register ?? undefined) as Draft<Register> | undefined;
}

/** The entries of a document's register that have an id. */
export function entriesOf(document: DocumentView): readonly RegisteredEntry[] {
  if (!registerOf(document)) return [];
  return recordsIn(document, ...registerPath, 'entries').flatMap(({ index, record }) => {
    const id = textAt(record, 'id');
    return id === undefined ? [] : [{ id, path: [...registerPath, 'entries', index], value: record as LegacyRecord }];
  });
}

/** What the checksum of a closure is made of: lines `id|area` sorted by id, areas with two decimals. */
export function closureText(entries: readonly { readonly id: string; readonly areaM2: number }[]): string {
  return entries
    .map(({ id, areaM2 }) => `${id}|${storedText(areaM2, 2)}`)
    .toSorted()
    .join('\n');
}
