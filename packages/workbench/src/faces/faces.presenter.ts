import type { Bilingual, Path } from '@plansmith/base';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { EditorTab } from '../editor/editors.presenter.ts';
import type { Storage } from '../platform/storage.ts';
import { createColumnChoices, type ColumnChoices } from './column-choices.ts';
import type { TableActions } from './table-command-texts.ts';

/** How a document is shown: one text, three faces. */
export type FaceName = 'text' | 'table' | 'form';

export const faceNames: readonly FaceName[] = ['text', 'table', 'form'];

export const faceTitles: Readonly<Record<FaceName, Bilingual>> = {
  text: { zh: '文本', en: 'Text' },
  table: { zh: '表格', en: 'Table' },
  form: { zh: '表单', en: 'Form' },
};

/** Which face each file shows; remembered. */
export interface Faces {
  /** Face of the active editor; comparisons, and files that are no documents, are text. */
  readonly shown: ReadonlySignal<FaceName>;
  /** Whether the active editor's file can be shown as table and form. */
  readonly available: ReadonlySignal<boolean>;
  show(uri: string, face: FaceName): void;
  /** The list that a file's table shows, where one was chosen. */
  listOf(uri: string): Path | undefined;
  keepList(uri: string, list: Path): void;
  /** Widths of columns and what is hidden. */
  readonly columns: ColumnChoices;
  /** What commands do with the table that is shown; undefined where none is. */
  readonly table: ReadonlySignal<TableActions | undefined>;
  /** A table is shown now, or no longer. */
  holdTable(actions: TableActions | undefined): void;
  /** Has the shown face take the keyboard, as soon as it is there; false where the text is shown. */
  focus(): boolean;
  /** How the face that is shown takes the keyboard. */
  onFocus(take: (() => void) | undefined): void;
}

interface Kept {
  readonly uri: string;
  readonly face: FaceName;
  readonly list?: Path;
}

const mostKept = 50;

/** `isDocument` tells whether a file is a document of a known kind; undefined while that is not known. */
export function createFaces(options: {
  readonly active: ReadonlySignal<EditorTab | undefined>;
  readonly storage: Storage;
  isDocument(uri: string): boolean | undefined;
}): Faces {
  const { active, storage } = options;
  const kept = signal<readonly Kept[]>(storage.get<Kept[]>('faces') ?? []);
  kept.subscribe((value) => storage.set('faces', value));
  const table = signal<TableActions | undefined>(undefined);
  let take: (() => void) | undefined;
  let isWanted = false;
  const find = (uri: string): Kept | undefined => kept.value.find((item) => item.uri === uri);
  const keep = (item: Kept): void => {
    kept.value = [item, ...kept.peek().filter(({ uri }) => uri !== item.uri)].slice(0, mostKept);
  };
  const shown = computed((): FaceName => {
    const tab = active.value;
    if (tab?.kind !== 'text' || options.isDocument(tab.uri) === false) return 'text';
    return find(tab.uri)?.face ?? 'text';
  });
  return {
    shown,
    available: computed(() => active.value?.kind === 'text' && options.isDocument(active.value.uri) === true),
    show: (uri, face) => keep({ ...find(uri), uri, face }),
    listOf: (uri) => kept.peek().find((item) => item.uri === uri)?.list,
    columns: createColumnChoices(storage),
    table,
    holdTable(actions) {
      table.value = actions;
    },
    keepList: (uri, list) => keep({ uri, face: kept.peek().find((item) => item.uri === uri)?.face ?? 'text', list }),
    focus() {
      if (shown.peek() === 'text') return false;
      if (take) take();
      else isWanted = true;
      return true;
    },
    onFocus(next) {
      take = next;
      if (next && isWanted) next();
      if (next) isWanted = false;
    },
  };
}
