import { equalJson, valueAt, type Bilingual, type Disposable, type Json, type Locale, type Path } from '@plansmith/base';
import type { Finding } from '@plansmith/rules';
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { fieldOperations } from './cell-edits.ts';
import { cellText, isEditable, readCell } from './cell-text.ts';
import type { DocumentModel } from './document-model.ts';
import { fieldsAt, type Field } from './fields.ts';
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
  /** Goes to the field that a path leads to or through. */
  follow(path: Path): void;
}

const deepestGroup = 6;

export function fieldKey(path: Path): string {
  return JSON.stringify(path);
}

export function createForm({ model, findings, locale }: { readonly model: DocumentModel; readonly findings: ReadonlySignal<readonly Finding[]>; readonly locale: ReadonlySignal<Locale> }): FormPresenter {
  const current = signal<Path | undefined>(undefined);
  const refused = signal<ReadonlyMap<string, Bilingual>>(new Map());
  const own = computed(() => findings.value.filter((finding) => finding.uri === model.uri && finding.verdict !== 'waived'));

  const fields = computed(() => {
    const content = model.content.value;
    if (!content) return undefined;
    const build = (path: Path): readonly FormField[] =>
      fieldsAt(content.schema, path, content.value).map((field): FormField => {
        const place = [...path, ...field.path];
        const value = valueAt(content.value, place);
        const isGroup = field.type === 'group' && place.length < deepestGroup && (value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value)));
        return {
          ...field,
          path: place,
          value,
          text: cellText(field, value, locale.value),
          editable: isEditable(field, value),
          findings: own.value.filter((finding) => (isGroup ? equalJson(finding.path, place) : startsWith(finding.path, place))),
          fields: isGroup ? build(place) : [],
        };
      });
    return build([]);
  });

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
      const operations = fieldOperations(content.value as Json, { record: [], fields: allOf(fields.peek() ?? []), field, value: read.value });
      void model.apply(operations).then((reason) => reason && note(key, faceText('notChanged', { reason })));
      return true;
    },
    focus: (path) => {
      if (!equalJson(path, current.peek())) current.value = path;
    },
    follow(path) {
      const found = deepest(fields.peek() ?? [], path);
      batch(() => {
        if (found && !equalJson(found.path, current.peek())) current.value = found.path;
      });
    },
    dispose() {},
  };
}

function allOf(fields: readonly FormField[]): readonly FormField[] {
  return fields.flatMap((field) => [field, ...allOf(field.fields)]);
}

function deepest(fields: readonly FormField[], path: Path): FormField | undefined {
  const found = fields.find((field) => startsWith(path, field.path));
  return found && (deepest(found.fields, path) ?? found);
}

function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, index) => step === path[index]);
}
