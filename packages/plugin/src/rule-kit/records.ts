import { valueAt, type Path } from '@plansmith/base';
import type { DocumentView } from '@plansmith/rules';

/** Whether another document has taken this one's place, so that nothing in it is checked. */
export function isSuperseded(document: DocumentView): boolean {
  return valueAt(document.value, ['status']) === 'superseded';
}

/** The number at a key of a record, or undefined. */
export function numberAt(value: unknown, ...path: readonly (string | number)[]): number | undefined {
  const found = valueAt(value, path);
  return typeof found === 'number' ? found : undefined;
}

/** The text at a key of a record, or undefined. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

/** Usable records of a list in a document, each with its index in the text. */
export function recordsIn(document: DocumentView, ...list: Path): readonly { readonly index: number; readonly record: unknown }[] {
  const items = valueAt(document.value, list);
  if (!Array.isArray(items)) return [];
  return items.flatMap((record: unknown, index) => (record === undefined || record === null ? [] : [{ index, record }]));
}
