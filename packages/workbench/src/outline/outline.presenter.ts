import { formatPath, type Disposable, type Path, type Position, type Range } from '@plansmith/base';
import type { OutlineSymbol } from '@plansmith/document';
import type { Finding } from '@plansmith/rules';
import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { createTree, type TreeNode, type TreePresenter } from '../ui/tree.presenter.ts';

/** What the outline asks of the world. */
export interface OutlineWorld {
  /** The file that is outlined. */
  readonly uri: ReadonlySignal<string | undefined>;
  /** Changes when the file may be another; 0 before the first check. */
  readonly checkNumber: ReadonlySignal<number>;
  /** Whether anybody sees the outline; nothing is asked while nobody does. */
  readonly isShown: ReadonlySignal<boolean>;
  /** Where the cursor is; the outline follows it. */
  readonly place: ReadonlySignal<{ readonly uri: string; readonly path: Path } | undefined>;
  /** Whether somebody walks through the outline: they are not taken elsewhere. */
  isWalked(): boolean;
  /** What stands below paths of a file. */
  below(uri: string, paths: readonly Path[]): Promise<readonly (readonly OutlineSymbol[])[]>;
}

export interface OutlinePresenter extends Disposable {
  /** Lines that are closed have no children yet: they come when a line is opened. Ids are paths, so that an edit keeps what is open. */
  readonly tree: TreePresenter<OutlineSymbol>;
  /** The file whose lines these are. */
  readonly shownUri: ReadonlySignal<string | undefined>;
}

/** Lists of the outline that were asked for, by the id of the line they stand under. */
type Levels = ReadonlyMap<string, { readonly path: Path; readonly symbols: readonly OutlineSymbol[] }>;

/** The state of the outline: a document of 25,000 lines is asked for as far as it is opened. */
export function createOutline(world: OutlineWorld): OutlinePresenter {
  const shown = signal<{ readonly uri: string; readonly levels: Levels } | undefined>(undefined);
  const asked = new Set<string>();
  let refreshes = 0;
  let follows = 0;

  const nodesBelow = (path: Path, levels: Levels): readonly TreeNode<OutlineSymbol>[] =>
    (levels.get(formatPath(path))?.symbols ?? []).map((item) => {
      const own = [...path, item.step];
      return { id: formatPath(own), label: item.name, item, ...(item.isParent && { children: nodesBelow(own, levels) }) };
    });
  const shownUri = computed(() => shown.value?.uri);
  const roots = computed(() => (shown.value ? nodesBelow([], shown.value.levels) : []));
  const tree = createTree<OutlineSymbol>({ roots, expandedAtFirst: () => false });

  async function ask(uri: string, paths: readonly Path[]): Promise<Levels> {
    const answer = await world.below(uri, paths);
    return new Map(paths.map((path, index) => [formatPath(path), { path, symbols: answer[index]! }]));
  }

  /** Asks anew for all that was opened in the file. */
  async function refresh(uri: string | undefined): Promise<void> {
    const ticket = ++refreshes;
    if (uri === undefined) return void (shown.value = undefined);
    const before = shown.peek()?.uri === uri ? [...shown.peek()!.levels.values()].map(({ path }) => path) : [[]];
    const levels = await ask(uri, before);
    if (ticket === refreshes) shown.value = { uri, levels };
  }

  async function load(paths: readonly Path[]): Promise<void> {
    const now = shown.peek();
    const missing = paths.filter((path) => !now?.levels.has(formatPath(path)) && !asked.has(formatPath(path)));
    if (!now || missing.length === 0) return;
    const ids = missing.map(formatPath);
    for (const id of ids) asked.add(id);
    const levels = await ask(now.uri, missing).finally(() => ids.forEach((id) => asked.delete(id)));
    const latest = shown.peek();
    if (latest?.uri === now.uri) shown.value = { uri: now.uri, levels: new Map([...latest.levels, ...levels]) };
  }

  async function follow(uri: string, path: Path): Promise<void> {
    const ticket = ++follows;
    await load(path.map((_, depth) => path.slice(0, depth)));
    if (ticket !== follows || world.isWalked() || shown.peek()?.uri !== uri) return;
    // Items of plain lists have no line: the list's is theirs.
    const ids = path.map((_, depth) => formatPath(path.slice(0, depth + 1))).toReversed();
    const found = ids.find((id) => hasNode(roots.peek(), id));
    if (found !== undefined) tree.reveal(found);
  }

  const stops = [
    effect(() => {
      const uri = world.uri.value;
      if (world.checkNumber.value > 0 && world.isShown.value) untracked(() => void refresh(uri));
    }),
    effect(() => {
      const now = shown.value;
      if (!now || !world.isShown.value) return;
      const missing = tree.rows.value.flatMap(({ node, expanded }) => (expanded && node.children?.length === 0 ? [pathOf(node.id, now.levels)] : []));
      if (missing.length > 0) untracked(() => void load(missing));
    }),
    effect(() => {
      const place = world.place.value;
      if (place && place.uri === shownUri.value && world.isShown.value) untracked(() => void follow(place.uri, place.path));
    }),
  ];

  return {
    tree,
    shownUri,
    dispose() {
      refreshes++;
      follows++;
      for (const stop of stops) stop();
    },
  };
}

/** The path of a line that stands in one of the lists. */
function pathOf(id: string, levels: Levels): Path {
  for (const { path, symbols } of levels.values()) {
    const symbol = symbols.find(({ step }) => formatPath([...path, step]) === id);
    if (symbol) return [...path, symbol.step];
  }
  return [];
}

function hasNode(nodes: readonly TreeNode<OutlineSymbol>[], id: string): boolean {
  return nodes.some((node) => node.id === id || (node.children !== undefined && hasNode(node.children, id)));
}

/** How many findings begin in a symbol. */
export function findingsIn({ range }: Pick<OutlineSymbol, 'range'>, findings: readonly Pick<Finding, 'range' | 'severity' | 'verdict'>[]): { readonly errors: number; readonly warnings: number } {
  const inside = findings.filter(({ range: at, verdict }) => verdict === 'fail' && contains(range, at.start));
  const count = (wanted: Finding['severity']): number => inside.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning') };
}

function contains({ start, end }: Range, place: Position): boolean {
  const isAfterStart = place.line > start.line || (place.line === start.line && place.character >= start.character);
  return isAfterStart && (place.line < end.line || (place.line === end.line && place.character <= end.character));
}

/** Codicons of the protocol's symbol kinds that our documents have; others get a plain one. */
export function symbolIcon({ kind }: Pick<DocumentSymbol, 'kind'>): string {
  return symbolIcons[kind] ?? 'symbol-misc';
}

const symbolIcons: Readonly<Record<number, string>> = { 1: 'symbol-file', 5: 'symbol-class', 7: 'symbol-property', 8: 'symbol-field', 15: 'symbol-string', 16: 'symbol-number', 17: 'symbol-boolean', 18: 'symbol-array', 19: 'symbol-object', 20: 'symbol-key', 23: 'symbol-structure' };
