import { stableStringify, type Disposable, type Path } from '@plansmith/base';
import type { PlanChildrenAnswer, PlanChildrenRequest, PlanNode, PlanPlacesAnswer, PlanPlacesRequest, PlanSearchAnswer, PlanSearchRequest } from '@plansmith/plugin';
import type { Finding } from '@plansmith/rules';
import { computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { classOf, type ProblemCounts } from '../problems/grouping.ts';
import { createTree, type TreeNode, type TreePresenter } from '../ui/tree.presenter.ts';

/** What the plan's tree asks of the world. */
export interface PlansWorld {
  /** Changes with every check: the plan may be another then. 0 before the first. */
  readonly checkNumber: ReadonlySignal<number>;
  /** Findings of the last check. */
  readonly findings: ReadonlySignal<readonly Finding[]>;
  /** Whether anybody sees the tree; nothing is asked while nobody does. */
  readonly isShown: ReadonlySignal<boolean>;
  /** Where the cursor is; the tree follows it. */
  readonly place: ReadonlySignal<PlanPlace | undefined>;
  children(request: PlanChildrenRequest): Promise<PlanChildrenAnswer>;
  places(request: PlanPlacesRequest): Promise<PlanPlacesAnswer>;
  search(request: PlanSearchRequest): Promise<PlanSearchAnswer>;
}

export interface PlanPlace {
  readonly uri: string;
  readonly path: Path;
}

export interface PlansPresenter extends Disposable {
  /** Lines that are closed have no children yet: they come when a line is opened. */
  readonly tree: TreePresenter<PlanNode>;
  /** While it is not empty, the tree shows what has the text, with what stands above it. */
  readonly filter: Signal<string>;
  /** Whether the filter found more than is shown. */
  readonly more: ReadonlySignal<boolean>;
  /** Whether an answer has come. */
  readonly ready: ReadonlySignal<boolean>;
  /** Findings about a line and all below it, opened or not. Read reactively. */
  countsOf(key: string): ProblemCounts;
}

const foundLimit = 200;
const noCounts: ProblemCounts = { error: 0, warning: 0, info: 0, undecided: 0, waived: 0 };
const foundPrefix = 'found:';

/** The state of the plan's tree. */
export function createPlans(world: PlansWorld): PlansPresenter {
  const opened = signal<ReadonlyMap<string, readonly PlanNode[]>>(new Map());
  const filter = signal('');
  const found = signal<{ readonly text: string; readonly answer: PlanSearchAnswer } | undefined>(undefined);
  const counts = signal<ReadonlyMap<string, ProblemCounts>>(new Map());
  const wanted = computed(() => filter.value.trim());
  /** Keys that are being asked for. */
  const asked = new Set<string>();
  let refreshes = 0;
  let searches = 0;
  let follows = 0;

  const nodesUnder = (key: string, map: ReadonlyMap<string, readonly PlanNode[]>): readonly TreeNode<PlanNode>[] =>
    (map.get(key) ?? []).map((item) => ({ id: item.key, item, label: item.id || item.title.zh, ...(item.childCount > 0 && { children: nodesUnder(item.key, map) }) }));
  const roots = computed(() => (wanted.value === '' ? nodesUnder('', opened.value) : foundTree(found.value?.answer.found ?? [])));
  const tree = createTree<PlanNode>({ roots, expandedAtFirst: (node) => node.id.startsWith(foundPrefix) || node.item.type === 'specialPlan' });

  async function load(keys: readonly string[]): Promise<void> {
    const parents = keys.filter((key) => !asked.has(key));
    if (parents.length === 0) return;
    for (const key of parents) asked.add(key);
    const at = refreshes;
    const answer = await world.children({ parents }).finally(() => parents.forEach((key) => asked.delete(key)));
    // A refresh that began meanwhile asks for these too.
    if (at === refreshes) opened.value = new Map([...opened.peek(), ...parents.map((key, index) => [key, answer[index]!] as const)]);
  }

  /** Asks anew for all that is opened: lines came, went, or were renamed. */
  async function refresh(): Promise<void> {
    const ticket = ++refreshes;
    const parents = [...new Set(['', ...opened.peek().keys(), ...asked])];
    const answer = await world.children({ parents });
    if (ticket === refreshes) opened.value = new Map(parents.map((key, index) => [key, answer[index]!]));
  }

  async function count(): Promise<void> {
    const findings = world.findings.peek();
    const places = new Map(findings.map(({ uri, path }) => [stableStringify([uri, path]), { uri, path }]));
    const answer = await world.places({ places: [...places.values()] });
    if (findings !== world.findings.peek()) return;
    const waysOf = new Map([...places.keys()].map((key, index) => [key, answer[index]!]));
    const sums = new Map<string, Record<keyof ProblemCounts, number>>();
    for (const finding of findings) {
      // A record may stand in several places of the tree: what is above both counts it once.
      for (const key of new Set((waysOf.get(stableStringify([finding.uri, finding.path])) ?? []).flat())) {
        const sum = sums.get(key) ?? { ...noCounts };
        sum[classOf(finding)]++;
        sums.set(key, sum);
      }
    }
    counts.value = sums;
  }

  async function search(text: string): Promise<void> {
    const ticket = ++searches;
    const answer = await world.search({ text, limit: foundLimit });
    if (ticket === searches) found.value = { text, answer };
  }

  async function follow(place: PlanPlace): Promise<void> {
    const ticket = ++follows;
    const [ways = []] = await world.places({ places: [place] });
    const way = ways[0];
    // Whoever opened a line of the tree stays on it, though its record stands elsewhere too.
    if (ticket !== follows || !way || wanted.peek() !== '' || ways.some((other) => other.at(-1) === tree.active.peek())) return;
    await load(['', ...way.slice(0, -1)].filter((key) => !opened.peek().has(key)));
    if (ticket === follows) tree.reveal(way.at(-1)!);
  }

  const stops = [
    effect(() => {
      if (world.checkNumber.value === 0 || !world.isShown.value) return;
      untracked(() => {
        void refresh();
        void count();
        if (wanted.peek() !== '') void search(wanted.peek());
      });
    }),
    effect(() => {
      if (!world.isShown.value || world.checkNumber.value === 0) return;
      const missing = wanted.value === '' ? tree.rows.value.filter(({ expanded, node }) => expanded && !opened.value.has(node.id)).map(({ node }) => node.id) : [];
      if (missing.length > 0) untracked(() => void load(missing));
    }),
    effect(() => {
      const text = wanted.value;
      if (text !== '') untracked(() => void search(text));
      else searches++;
    }),
    effect(() => {
      const place = world.place.value;
      if (place && world.isShown.value && world.checkNumber.value > 0) untracked(() => void follow(place));
    }),
  ];

  return {
    tree,
    filter,
    more: computed(() => wanted.value !== '' && (found.value?.answer.more ?? false)),
    ready: computed(() => (wanted.value === '' ? opened.value.has('') : found.value?.text === wanted.value)),
    countsOf: (key) => counts.value.get(key) ?? noCounts,
    dispose() {
      refreshes++;
      searches++;
      follows++;
      for (const stop of stops) stop();
    },
  };
}

/** What was found as a tree of its own, all of it open: its lines do not share what the user opened and closed in the whole tree. */
function foundTree(ways: PlanSearchAnswer['found']): readonly TreeNode<PlanNode>[] {
  interface Growing {
    readonly item: PlanNode;
    readonly below: Map<string, Growing>;
  }
  const top = new Map<string, Growing>();
  for (const way of ways) {
    let level = top;
    for (const item of way) {
      let node = level.get(item.key);
      if (!node) level.set(item.key, (node = { item, below: new Map() }));
      level = node.below;
    }
  }
  const nodes = (level: ReadonlyMap<string, Growing>): readonly TreeNode<PlanNode>[] =>
    [...level.values()].map(({ item, below }) => ({ id: `${foundPrefix}${item.key}`, item, label: item.id || item.title.zh, ...(below.size > 0 && { children: nodes(below) }) }));
  return nodes(top);
}
