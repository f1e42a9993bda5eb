import { computed } from '@preact/signals-core';
import { valueAt, type Path } from '@plansmith/base';
import { memoByKey, memoInGroups, type PlanStore } from '@plansmith/plan';
import type { Waiver } from '@plansmith/rules';

/** Kind of the document that grants waivers to others. */
export const waiverListKind = 'waiverList';

/** Where documents hold their waivers: `waivers` for their own findings, `items` of a list for those of others. */
const keys = { own: 'waivers', list: 'items' } as const;

/** Every waiver of the workspace, tracked: those that documents grant themselves first, then those of waiver lists; by uri, then as they stand. None of a superseded document. */
export function createWaiverSource(store: PlanStore): () => readonly Waiver[] {
  const waiversOf = memoByKey((uri): readonly Waiver[] => {
    const { kind, value } = store.document(uri);
    if (valueAt(value, ['status']) === 'superseded') return [];
    const own = itemsAt(value, keys.own).map(({ item, path }) => toWaiver(item, { uri, path, document: uri }));
    if (kind !== waiverListKind) return own;
    return [...own, ...itemsAt(value, keys.list).map(({ item, path }) => ({ ...toWaiver(item, { uri, path }), ...documentOf(store, item) }))];
  });
  const ordered = computed(() => {
    const lists = new Set(store.uris([waiverListKind]));
    const uris = store.uris(['*']);
    return [...uris.filter((uri) => !lists.has(uri)), ...lists];
  });
  const all = memoInGroups(() => ordered.value, waiversOf);
  return () => all('');
}

function toWaiver(item: unknown, place: { readonly uri: string; readonly path: Path; readonly document?: string }): Waiver {
  const text = (key: string): Readonly<Record<string, string>> => {
    const value = valueAt(item, [key]);
    return typeof value === 'string' ? { [key]: value } : {};
  };
  return { ...place, ...text('rule'), ...text('object'), ...text('reason'), ...text('by'), ...text('authority'), ...text('date'), ...text('until'), ...text('fingerprint') };
}

/** The document that an item of a list names by its id. */
function documentOf(store: PlanStore, item: unknown): Pick<Waiver, 'document' | 'documentMissing'> {
  const id = valueAt(item, ['document']);
  if (typeof id !== 'string') return {};
  const header = store.model.headers().find((document) => document.id === id);
  return header ? { document: header.uri } : { documentMissing: true };
}

function itemsAt(value: unknown, key: string): readonly { readonly item: unknown; readonly path: Path }[] {
  const list = valueAt(value, [key]);
  return Array.isArray(list) ? list.flatMap((item: unknown, index) => (item === undefined || item === null ? [] : [{ item, path: [key, index] }])) : [];
}
