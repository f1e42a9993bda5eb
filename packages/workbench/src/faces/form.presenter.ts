import { equalJson, valueAt, type Bilingual, type Disposable, type Json, type Locale, type Path } from '@plansmith/base';
import type { EditOperation } from '@plansmith/document';
import type { Finding } from '@plansmith/rules';
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { fieldOperations, insertOperations } from './cell-edits.ts';
import { cellText, isEditable, readCell } from './cell-text.ts';
import type { DocumentModel } from './document-model.ts';
import { fieldsAt, type Field } from './fields.ts';
import { declaredKeys, itemName, itemTemplate, moveOperation } from './list-edits.ts';
import { faceText } from './texts.ts';

/** A field of a form, its path counted from the document; a group has fields of its own. */
export interface FormField extends Field {
  readonly value: unknown;
  readonly text: string;
  /** Whether the form can change it; otherwise it is shown as it is. */
  readonly editable: boolean;
  /** On the value or, for what the form shows as one line, inside it. */
  readonly findings: readonly Finding[];
  readonly fields: readonly FormField[];
  /** Where it is a list whose items are edited one by one. */
  readonly list?: FormList;
}

/** A list of a form. Only one of its items is open, so that five hundred cost no more than five. */
export interface FormList {
  readonly path: Path;
  readonly items: readonly FormItem[];
  /** Index of the item that is open. */
  readonly open: number | undefined;
  /** Fields of the open item; a plain value is one field. */
  readonly fields: readonly FormField[];
}

export interface FormItem {
  readonly name: string;
  readonly detail: string;
  /** On the item or inside it. */
  readonly findings: readonly Finding[];
}

/** A document as a form. */
export interface FormPresenter extends Disposable {
  /** Fields of the document; undefined while it is read. */
  readonly fields: ReadonlySignal<readonly FormField[] | undefined>;
  /** Findings on the document as a whole. */
  readonly findings: ReadonlySignal<readonly Finding[]>;
  /** Path of the field that has the cursor. */
  readonly current: ReadonlySignal<Path | undefined>;
  /** Why the text of a field was not taken, by its key. */
  readonly refused: ReadonlySignal<ReadonlyMap<string, Bilingual>>;
  /** Takes a text for a field; whether it was taken. */
  set(field: FormField, text: string): boolean;
  focus(path: Path): void;
  /** Goes to the field that a path leads to or through, and opens the items on the way. */
  follow(path: Path): void;
  /** The lists that are shown, by the key of their path. */
  readonly lists: ReadonlySignal<ReadonlyMap<string, FormList>>;
  /** Opens an item of a list, or closes the one that is open. */
  openItem(list: Path, index: number | undefined): void;
  /** Puts a new item behind the open one, else at the end, and opens it. Resolves to its index, or undefined where it was not taken. */
  addItem(list: Path): Promise<number | undefined>;
  removeItem(list: Path, index: number): void;
  moveItem(list: Path, index: number, step: 1 | -1): void;
}

const deepestGroup = 6;

export function fieldKey(path: Path): string {
  return JSON.stringify(path);
}

export function createForm({ model, findings, locale }: { readonly model: DocumentModel; readonly findings: ReadonlySignal<readonly Finding[]>; readonly locale: ReadonlySignal<Locale> }): FormPresenter {
  const current = signal<Path | undefined>(undefined);
  const refused = signal<ReadonlyMap<string, Bilingual>>(new Map());
  const own = computed(() => findings.value.filter((finding) => finding.uri === model.uri && finding.verdict !== 'waived'));

  const fieldWith = (field: Field, place: Path, value: unknown): FormField => ({
    ...field,
    path: place,
    value,
    text: cellText(field, value, locale.value),
    editable: isEditable(field, value),
    findings: own.value.filter((finding) => startsWith(finding.path, place)),
    fields: [],
  });

  /** Index of the open item by key of the list. */
  const opened = signal<ReadonlyMap<string, number>>(new Map());

  const fields = computed(() => {
    const content = model.content.value;
    if (!content) return undefined;
    const listOf = (field: Field, place: Path, value: unknown): FormList | undefined => {
      const isRecords = field.type === 'table' && (value === undefined || value === null || Array.isArray(value));
      if (!isRecords && !(field.type === 'list' && Array.isArray(value) && !isEditable(field, value))) return undefined;
      const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
      const found = new Map<number, Finding[]>();
      for (const finding of own.value) {
        const index = startsWith(finding.path, place) ? finding.path[place.length] : undefined;
        if (typeof index === 'number') found.set(index, [...(found.get(index) ?? []), finding]);
      }
      const wanted = opened.value.get(fieldKey(place));
      const open = wanted !== undefined && wanted < items.length ? wanted : undefined;
      const item = open === undefined ? undefined : items[open];
      const itemPath = [...place, open ?? 0];
      const isMapping = typeof item === 'object' && item !== null && !Array.isArray(item);
      const itemField: Field = { ...field, path: [], type: isRecords ? 'any' : 'text', title: faceText('itemNumber', { number: (open ?? 0) + 1 }), required: false, long: !isRecords };
      const itemFields = open === undefined ? [] : isRecords && (isMapping || item === null) ? build(itemPath) : [fieldWith(itemField, itemPath, item)];
      return { path: place, items: items.map((one, index) => ({ ...itemName(one), findings: found.get(index) ?? [] })), open, fields: itemFields };
    };
    const build = (path: Path): readonly FormField[] =>
      fieldsAt(content.schema, path, content.value).map((field): FormField => {
        const place = [...path, ...field.path];
        const value = valueAt(content.value, place);
        const list = listOf(field, place, value);
        // Its text would be all of its items.
        if (list) return { ...field, path: place, value, text: '', editable: false, findings: own.value.filter((finding) => equalJson(finding.path, place)), fields: [], list };
        const isGroup = field.type === 'group' && groupDepth(place) < deepestGroup && (value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value)));
        if (!isGroup) return fieldWith(field, place, value);
        return { ...fieldWith(field, place, value), findings: own.value.filter((finding) => equalJson(finding.path, place)), fields: build(place) };
      });
    return build([]);
  });

  const lists = computed(() => new Map(allOf(fields.value ?? []).flatMap(({ list }) => (list ? [[fieldKey(list.path), list] as const] : []))));
  const openItem = (list: Path, index: number | undefined): void => {
    const key = fieldKey(list);
    if (opened.peek().get(key) === index) return;
    // What was open inside another item says nothing of this one.
    const next = new Map([...opened.peek()].filter(([other]) => other !== key && !startsWith(JSON.parse(other) as Path, list)));
    if (index !== undefined) next.set(key, index);
    opened.value = next;
  };
  /** Carries operations on a list out; whether they were taken, which is told at the list otherwise. */
  const change = async (list: Path, operations: readonly EditOperation[]): Promise<boolean> => {
    const reason = await model.apply(operations);
    note(fieldKey(list), reason && faceText('notChanged', { reason }));
    return reason === undefined;
  };

  const note = (key: string, reason: Bilingual | undefined): void => {
    const next = new Map(refused.peek());
    if (reason) next.set(key, reason);
    else if (!next.delete(key)) return;
    refused.value = next;
  };

  return {
    fields,
    findings: computed(() => own.value.filter((finding) => finding.path.length === 0)),
    current,
    refused,
    set(field, text) {
      const key = fieldKey(field.path);
      const content = model.content.peek();
      if (!content) return false;
      if (text === field.text) {
        note(key, undefined);
        return true;
      }
      const read = readCell(field, text, locale.peek());
      if ('refused' in read) {
        note(key, faceText('notChanged', { reason: read.refused }));
        return false;
      }
      note(key, undefined);
      const isItem = typeof field.path.at(-1) === 'number';
      const operations: readonly EditOperation[] = isItem
        ? [read.value === undefined ? { op: 'remove', path: field.path } : { op: 'set', path: field.path, value: read.value }]
        : fieldOperations(content.value as Json, { record: [], fields: allOf(fields.peek() ?? []), field, value: read.value });
      void model.apply(operations).then((reason) => reason && note(key, faceText('notChanged', { reason })));
      return true;
    },
    focus: (path) => {
      if (!equalJson(path, current.peek())) current.value = path;
    },
    lists,
    openItem,
    async addItem(list) {
      const content = model.content.peek();
      const shown = lists.peek().get(fieldKey(list));
      const field = allOf(fields.peek() ?? []).find((item) => equalJson(item.path, list));
      if (!content || !shown || !field) return undefined;
      const index = shown.open === undefined ? shown.items.length : shown.open + 1;
      const given: Record<string, Json> = {};
      for (const key of declaredKeys(content.schema, list)) {
        const id = await model.idProposal([...list, shown.items.length, key]);
        if (id !== undefined) given[key] = id;
      }
      const fresh = itemTemplate(content.schema, list, given);
      const present = valueAt(content.value, list);
      const operations = Array.isArray(present)
        ? insertOperations({ value: content.value as Json, path: list, fields: [], siblings: [] }, index, [fresh])
        : fieldOperations(content.value as Json, { record: [], fields: allOf(fields.peek() ?? []), field, value: [fresh] });
      const done = change(list, operations);
      batch(() => {
        openItem(list, index);
        current.value = [...list, index];
      });
      return (await done) ? index : undefined;
    },
    removeItem(list, index) {
      const { items, open } = lists.peek().get(fieldKey(list)) ?? { items: [], open: undefined };
      if (index >= items.length) return;
      void change(list, [{ op: 'remove', path: [...list, index] }]);
      if (open === undefined || open < index) return;
      // Closed first, so that nothing of the item that is gone stays open.
      openItem(list, undefined);
      if (items.length > 1) openItem(list, open === index ? Math.min(index, items.length - 2) : open - 1);
    },
    moveItem(list, index, step) {
      const operation = moveOperation(model.content.peek()?.value, list, { index, to: index + step });
      if (!operation) return;
      const open = lists.peek().get(fieldKey(list))?.open;
      void change(list, [operation]);
      if (open === index) openItem(list, index + step);
      else if (open === index + step) openItem(list, index);
    },
    follow(path) {
      batch(() => {
        for (const [depth, step] of path.entries()) if (typeof step === 'number' && lists.peek().has(fieldKey(path.slice(0, depth)))) openItem(path.slice(0, depth), step);
      });
      const found = deepest(fields.peek() ?? [], path);
      batch(() => {
        if (found && !equalJson(found.path, current.peek())) current.value = found.path;
      });
    },
    dispose() {},
  };
}

function allOf(fields: readonly FormField[]): readonly FormField[] {
  return fields.flatMap((field) => [field, ...allOf(field.fields), ...allOf(field.list?.fields ?? [])]);
}

function deepest(fields: readonly FormField[], path: Path): FormField | undefined {
  const found = fields.find((field) => startsWith(path, field.path));
  return found && (deepest([...found.fields, ...(found.list?.fields ?? [])], path) ?? found);
}

/** Mappings around a place, counted from the record that it stands in. */
function groupDepth(path: Path): number {
  return path.length - 1 - path.findLastIndex((step) => typeof step === 'number');
}

function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, index) => step === path[index]);
}
