import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { fuzzyMatch } from '../platform/fuzzy.ts';

/** A line of the quick input. */
export interface QuickItem {
  readonly label: string;
  /** A second name that is searched and shown after the label, e.g. the title in the other language or a folder. */
  readonly description?: string;
  /** Stands before what fits about as well and was not used lately. */
  readonly recent?: boolean;
  /** Shown at the right end: a key. */
  readonly keys?: string;
  /** Name of a codicon. */
  readonly icon?: string;
  run(options: { readonly aside: boolean }): unknown;
}

export interface ShownQuickItem {
  readonly item: QuickItem;
  readonly labelRanges: readonly (readonly [number, number])[];
  readonly descriptionRanges: readonly (readonly [number, number])[];
}

/** What the input offers for a text. */
export interface QuickSource {
  /** The text begins with it; it is not part of the query. */
  readonly prefix: string;
  readonly placeholder: string;
  /** Items for a query. Those of a source that filters itself are shown as they come; others are matched and ordered here. */
  items(query: string): readonly QuickItem[] | Promise<readonly QuickItem[]>;
  readonly filtersItself?: boolean;
  /** Shows what the active item would do, e.g. moves the editor to it; called with undefined when the input closes without a choice. */
  preview?(item: QuickItem | undefined): void;
}

export interface QuickInputPresenter {
  readonly visible: ReadonlySignal<boolean>;
  readonly text: Signal<string>;
  readonly placeholder: ReadonlySignal<string>;
  readonly items: ReadonlySignal<readonly ShownQuickItem[]>;
  /** Index of the active item, -1 without items. */
  readonly active: Signal<number>;
  /** Opens over the registered sources with a text in the input. */
  show(text: string): void;
  /** Opens over one source of its own, with a text in the input. */
  ask(source: QuickSource, text?: string): void;
  move(steps: number): void;
  accept(options?: { readonly aside: boolean }): void;
  cancel(): void;
}

const shownLimit = 200;

/** How a text sounds in pinyin: the first letters of its syllables, and all of them. */
export type Sounds = (text: string) => { readonly initials: string; readonly full: string };

/**
 * Among `sources` the one with the longest prefix that the text begins with answers; one has the empty prefix.
 * Once `sounds` has a value, a word of letters that is not in a label finds it by its pinyin.
 */
export function createQuickInput(sources: () => readonly QuickSource[], sounds?: ReadonlySignal<Sounds | undefined>): QuickInputPresenter {
  const own = signal<readonly QuickSource[] | undefined>(undefined);
  const text = signal('');
  const found = signal<{ readonly query: string; readonly source: QuickSource; readonly items: readonly QuickItem[] } | undefined>(undefined);
  const active = signal(0);
  const visible = computed(() => own.value !== undefined);
  const source = computed(() =>
    own.value?.filter((item) => text.value.startsWith(item.prefix)).toSorted((a, b) => b.prefix.length - a.prefix.length)[0],
  );

  let request = 0;
  effect(() => {
    const current = source.value;
    const ticket = ++request;
    if (!current) {
      found.value = undefined;
      return;
    }
    const query = text.value.slice(current.prefix.length).trim();
    const answer = current.items(query);
    const publish = (items: readonly QuickItem[]): void => {
      if (ticket !== request) return;
      found.value = { query, source: current, items };
      active.value = 0;
    };
    if ('then' in answer) void answer.then(publish, () => publish([]));
    else publish(answer);
  });

  const items = computed(() => (found.value ? matchItems(found.value, sounds?.value) : []));
  const shownActive = computed(() => (items.value.length === 0 ? -1 : Math.min(active.value, items.value.length - 1)));
  effect(() => {
    const item = items.value[shownActive.value]?.item;
    const shown = found.peek();
    // Merely opening the list moves nothing.
    if (item && shown && (shown.query !== '' || shownActive.value > 0)) shown.source.preview?.(item);
  });

  const open = (list: readonly QuickSource[], initial: string): void => {
    text.value = initial;
    own.value = list;
  };
  const close = (): void => {
    own.value = undefined;
    text.value = '';
  };

  return {
    visible,
    text,
    placeholder: computed(() => source.value?.placeholder ?? ''),
    items,
    active,
    show: (initial) => open(sources(), initial),
    ask: (single, initial = '') => open([single], initial),
    move(steps) {
      const count = items.peek().length;
      if (count > 0) active.value = (Math.min(active.peek(), count - 1) + steps + count) % count;
    },
    accept(options = { aside: false }) {
      const item = items.peek()[active.peek()]?.item;
      if (!item) return;
      close();
      item.run(options);
    },
    cancel() {
      const current = source.peek();
      close();
      current?.preview?.(undefined);
    },
  };
}

function matchItems(found: { readonly query: string; readonly source: QuickSource; readonly items: readonly QuickItem[] }, sounds: Sounds | undefined): readonly ShownQuickItem[] {
  if (found.source.filtersItself || found.query === '') {
    return found.items.slice(0, shownLimit).map((item) => ({ item, labelRanges: [], descriptionRanges: [] }));
  }
  // A path is its folders and its name, which stand apart in an item.
  const words = found.query.split(/[\s/]+/).filter(Boolean);
  const matched: MatchedItem[] = [];
  for (const item of found.items) {
    const entry = matchItem(item, words, sounds);
    if (entry) matched.push(entry);
  }
  return matched
    .toSorted((a, b) => b.score - a.score)
    .slice(0, shownLimit)
    .map((entry) => entry.shown);
}

interface MatchedItem {
  readonly shown: ShownQuickItem;
  readonly score: number;
}

type Ranges = ShownQuickItem['labelRanges'];

/** Every word must occur in the label, the description or the label's pinyin; a hit in the label outweighs the same hit in the description. */
function matchItem(item: QuickItem, words: readonly string[], sounds: Sounds | undefined): MatchedItem | undefined {
  const labelRanges: Ranges[number][] = [];
  const descriptionRanges: Ranges[number][] = [];
  let score = item.recent ? recentBonus : 0;
  for (const word of words) {
    const label = fuzzyMatch(word, item.label);
    const description = item.description === undefined ? undefined : fuzzyMatch(word, item.description);
    if (label && label.score + labelBonus >= (description?.score ?? -Infinity)) {
      labelRanges.push(...label.ranges);
      score += label.score + labelBonus;
    } else if (description) {
      descriptionRanges.push(...description.ranges);
      score += description.score;
    } else if (sounds && soundsLike(word, sounds(item.label))) score += 1;
    else return undefined;
  }
  return { shown: { item, labelRanges: joinRanges(labelRanges), descriptionRanges: joinRanges(descriptionRanges) }, score };
}

const labelBonus = 2;
const recentBonus = 8;

function soundsLike(word: string, { initials, full }: ReturnType<Sounds>): boolean {
  const wanted = word.toLowerCase();
  return /^[a-z0-9]+$/.test(wanted) && (initials.includes(wanted) || full.includes(wanted));
}

/** In order and without overlaps, as highlighting needs them. */
function joinRanges(ranges: Ranges): Ranges {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
