import { computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Disposable } from '@plansmith/base';
import type { Storage } from '../platform/storage.ts';
import { createTree, type TreeNode, type TreePresenter } from '../ui/tree.presenter.ts';
import type { FindRequest, TextFinder } from './text-finder.ts';
import type { FileMatches } from './text-store.ts';
import type { SearchPattern, TextMatch } from './text-search.ts';

/** What the user typed and chose. */
export interface SearchQuery extends SearchPattern {
  readonly replacement: string;
  readonly include: string;
  readonly exclude: string;
  readonly showReplace: boolean;
  readonly showDetails: boolean;
}

export type SearchItem =
  | { readonly kind: 'file'; readonly file: FileMatches }
  | { readonly kind: 'match'; readonly uri: string; readonly match: TextMatch };

export type SearchState =
  | { readonly kind: 'idle' | 'searching' }
  | { readonly kind: 'done'; readonly limited: boolean; readonly unread: number }
  | { readonly kind: 'wrong' | 'failed'; readonly message: string };

export interface SearchPresenter extends Disposable {
  readonly query: Signal<SearchQuery>;
  readonly state: ReadonlySignal<SearchState>;
  /** What was found and not dismissed. */
  readonly files: ReadonlySignal<readonly FileMatches[]>;
  readonly matchCount: ReadonlySignal<number>;
  readonly tree: TreePresenter<SearchItem>;
  change(change: Partial<SearchQuery>): void;
  /** Searches now. */
  search(): Promise<void>;
  cancel(): void;
  /** Forgets pattern and results. */
  clear(): void;
  /** Takes a line, and those under it, out of the results. */
  dismiss(id: string): void;
  /** What a line stands for, to be replaced; without a line everything. */
  targets(id?: string): readonly FileMatches[];
  /** The match after (or before) the active line, made the active one. Undefined where nothing was found. */
  step(direction: 1 | -1): SearchItem | undefined;
}

const limit = 20_000;
const typingMilliseconds = 250;
const kept = ['isRegularExpression', 'matchCase', 'wholeWord', 'include', 'exclude', 'showReplace', 'showDetails'] as const;

/** Searches a moment after the query or the texts changed. `changes` is read to know when the texts do. */
export function createSearch(options: {
  readonly finder: TextFinder;
  readonly storage: Storage;
  /** Anything that differs when a text or the list of files does. */
  readonly changes: ReadonlySignal<unknown>;
  /** Runs an action later; the answer calls it off. */
  schedule(action: () => void, milliseconds: number): () => void;
}): SearchPresenter {
  const { finder, storage } = options;
  const query = signal<SearchQuery>({
    text: '',
    isRegularExpression: false,
    matchCase: false,
    wholeWord: false,
    replacement: '',
    include: '',
    exclude: '',
    showReplace: false,
    showDetails: false,
    ...storage.get<Partial<SearchQuery>>('search'),
  });
  const state = signal<SearchState>({ kind: 'idle' });
  const found = signal<readonly FileMatches[]>([]);
  const dismissed = signal<ReadonlySet<string>>(new Set());

  const files = computed(() => {
    const gone = dismissed.value;
    if (gone.size === 0) return found.value;
    return found.value.flatMap((file) => {
      const matches = gone.has(file.uri) ? [] : file.matches.filter((match) => !gone.has(matchId(file.uri, match)));
      return matches.length > 0 ? [{ uri: file.uri, matches }] : [];
    });
  });
  const roots = computed(() => files.value.map(fileNode));
  const tree = createTree<SearchItem>({ roots, expandedAtFirst: () => true });

  const search = async (): Promise<void> => {
    const { text, isRegularExpression, matchCase, wholeWord, include, exclude, showReplace, replacement } = query.peek();
    if (text === '') {
      finder.cancel();
      found.value = [];
      state.value = { kind: 'idle' };
      return;
    }
    state.value = { kind: 'searching' };
    const request: FindRequest = { pattern: { text, isRegularExpression, matchCase, wholeWord }, include, exclude, limit, ...(showReplace && { replacement }) };
    try {
      const answer = await finder.find(request);
      if (answer === undefined) return;
      found.value = typeof answer === 'string' ? [] : answer.files;
      state.value = typeof answer === 'string' ? { kind: 'wrong', message: answer } : { kind: 'done', limited: answer.limited, unread: answer.unread.length };
    } catch (error) {
      found.value = [];
      state.value = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  };

  let callOff: (() => void) | undefined;
  let first = true;
  const later = (): void => {
    callOff?.();
    callOff = options.schedule(() => void search(), typingMilliseconds);
  };
  const stopQuery = effect(() => {
    const value = query.value;
    storage.set('search', Object.fromEntries(kept.map((name) => [name, value[name]])));
    if (!first) untracked(() => {
      dismissed.value = new Set();
      later();
    });
  });
  const stopTexts = effect(() => {
    void options.changes.value;
    if (!first && untracked(() => query.value.text) !== '') later();
    first = false;
  });

  return {
    query,
    state,
    files,
    matchCount: computed(() => files.value.reduce((sum, file) => sum + file.matches.length, 0)),
    tree,
    change: (change) => {
      const before = query.peek();
      const isSame = Object.entries(change).every(([name, value]) => before[name as keyof SearchQuery] === value);
      if (!isSame) query.value = { ...before, ...change };
    },
    async search() {
      callOff?.();
      dismissed.value = new Set();
      await search();
    },
    cancel() {
      callOff?.();
      finder.cancel();
      if (state.peek().kind === 'searching') state.value = { kind: 'done', limited: false, unread: 0 };
    },
    clear() {
      query.value = { ...query.peek(), text: '', replacement: '' };
      found.value = [];
      callOff?.();
      finder.cancel();
      state.value = { kind: 'idle' };
    },
    dismiss(id) {
      const rows = tree.rows.peek();
      const index = rows.findIndex((row) => row.node.id === id);
      dismissed.value = new Set(dismissed.peek()).add(id);
      const next = tree.rows.peek()[Math.min(index, tree.rows.peek().length - 1)];
      tree.active.value = next?.node.id;
    },
    targets: (id) => (id === undefined ? files.peek() : files.peek().flatMap((file) => {
      if (file.uri === id) return [file];
      const match = file.matches.find((item) => matchId(file.uri, item) === id);
      return match ? [{ uri: file.uri, matches: [match] }] : [];
    })),
    step(direction) {
      const nodes = roots.peek().flatMap((root) => [root, ...root.children!]);
      const at = nodes.findIndex((node) => node.id === tree.active.peek());
      const from = at < 0 ? (direction === 1 ? -1 : nodes.length) : at;
      for (let steps = 1; steps <= nodes.length; steps++) {
        const node = nodes[(from + direction * steps + nodes.length * 2) % nodes.length]!;
        if (node.item.kind !== 'match') continue;
        tree.reveal(node.id);
        return node.item;
      }
      return undefined;
    },
    dispose() {
      callOff?.();
      stopQuery();
      stopTexts();
      finder.dispose();
    },
  };
}

function fileNode(file: FileMatches): TreeNode<SearchItem> & { readonly children: readonly TreeNode<SearchItem>[] } {
  return {
    id: file.uri,
    label: file.uri.slice(file.uri.lastIndexOf('/') + 1),
    item: { kind: 'file', file },
    children: file.matches.map((match) => ({ id: matchId(file.uri, match), label: match.before + match.matched, item: { kind: 'match', uri: file.uri, match } })),
  };
}

function matchId(uri: string, { range }: TextMatch): string {
  return `${uri}:${range.start.line}:${range.start.character}`;
}
