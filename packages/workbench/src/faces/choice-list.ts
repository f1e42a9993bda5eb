import { localize, type Locale, type Path } from '@plansmith/base';
import { scoreSearch, searchTextOf } from '@plansmith/document';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { cellText } from './cell-text.ts';
import type { DocumentModel } from './document-model.ts';
import type { Field } from './fields.ts';

/** A value that can be chosen, found by its text, its name and the pinyin of the name. */
export interface ChoiceOption {
  /** What is written in the cell when it is chosen. */
  readonly text: string;
  readonly detail: string;
  readonly search: string;
}

/** The values that fit a field, filtered by what is typed. Closed until `open`. */
export interface ChoiceList {
  /** Options that fit what is typed; undefined while closed, or where nothing is known. */
  readonly shown: ReadonlySignal<readonly ChoiceOption[] | undefined>;
  readonly active: ReadonlySignal<number>;
  open(field: Field, path: Path, typed: string): void;
  /** What is typed now; opens nothing. */
  type(text: string): void;
  close(): void;
  move(step: 1 | -1): void;
  /** The text after the active option, or the one given, was chosen; undefined where there is none. */
  accept(index?: number): string | undefined;
}

const mostOptions = 60;
const lastPart = /[^、,，;；\n]*$/;

/** Whether a field has values to choose from. */
export function hasChoices(field: Field): boolean {
  return field.choices !== undefined || field.proposes || field.type === 'boolean';
}

export function createChoiceList(model: DocumentModel, locale: ReadonlySignal<Locale>): ChoiceList {
  const options = signal<readonly ChoiceOption[] | undefined>(undefined);
  const typed = signal('');
  /** The text that the list was opened over: it filters nothing. */
  const untouched = signal(true);
  const active = signal(0);
  let field: Field | undefined;
  let ticket = 0;
  const part = (): string => (field?.type === 'list' ? lastPart.exec(typed.value)![0] : typed.value).trim();
  const shown = computed(() => {
    const all = options.value;
    if (!all || all.length === 0) return undefined;
    const wanted = untouched.value ? '' : part();
    if (wanted === '') return all.slice(0, mostOptions);
    const scored = all.flatMap((option) => {
      const score = scoreOption(option, wanted);
      return score === undefined ? [] : [{ option, score }];
    });
    return scored.toSorted((a, b) => a.score - b.score).slice(0, mostOptions).map(({ option }) => option);
  });

  return {
    shown,
    active,
    open(of, path, text) {
      field = of;
      typed.value = text;
      untouched.value = true;
      active.value = 0;
      const own = ++ticket;
      const known = ownOptions(of, locale.peek());
      options.value = known;
      if (known || !of.proposes) return;
      void model.proposals(of.type === 'list' ? [...path, 0] : path).then((proposals) => {
        if (own !== ticket) return;
        options.value = proposals.map(({ value, title, detail }) => ({ text: String(value), detail: title ?? detail ?? '', search: searchTextOf(String(value), title) }));
        active.value = Math.max(0, (shown.peek() ?? []).findIndex((option) => option.text === part()));
      });
    },
    type(text) {
      typed.value = text;
      untouched.value = false;
      active.value = 0;
    },
    close() {
      ticket++;
      options.value = undefined;
    },
    move(step) {
      const count = shown.peek()?.length ?? 0;
      if (count > 0) active.value = (active.peek() + step + count) % count;
    },
    accept(index = active.peek()) {
      const option = shown.peek()?.[index];
      if (!option) return undefined;
      return field?.type === 'list' ? typed.peek().replace(lastPart, option.text) : option.text;
    },
  };
}

const scatteredPenalty = 10_000;

/** Lower is better. A word of several Chinese letters is looked for anywhere in a name, which has no blanks between its words. */
function scoreOption({ text, search }: ChoiceOption, wanted: string): number | undefined {
  if (text === wanted) return -1;
  const at = search.toLowerCase().indexOf(wanted.toLowerCase());
  if (at >= 0) return at;
  const scattered = scoreSearch(wanted, search);
  return scattered === undefined ? undefined : scattered + scatteredPenalty;
}

function ownOptions(field: Field, locale: Locale): readonly ChoiceOption[] | undefined {
  if (field.type === 'boolean') return [true, false].map((value) => optionOf(cellText(field, value, locale), String(value)));
  return field.choices?.map(({ value, title }) => {
    const text = cellText({ ...field, type: 'text' }, value, locale);
    return { ...optionOf(text, String(value) === text ? '' : String(value)), search: `${searchTextOf(String(value), title.zh)} ${localize(title, locale)}` };
  });
}

function optionOf(text: string, detail: string): ChoiceOption {
  return { text, detail, search: searchTextOf(detail, text) };
}
