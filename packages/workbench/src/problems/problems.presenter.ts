import { compareText, type Bilingual, type Position, type Range } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import type { AppliedWaiver, Finding, Fix } from '@plansmith/rules';
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Storage } from '../platform/storage.ts';
import type { FindingCommands } from '../plugins/finding-commands.ts';
import { createTree, type TreeNode, type TreePresenter } from '../ui/tree.presenter.ts';
import { classesOfVerdict, classOf, countByKey, groupFindings, matchesFilter, problemClasses, unitOf, verdictOfClasses, type Grouping, type ProblemClass, type ProblemGroup, type VerdictChoice } from './grouping.ts';

/** A line under a finding: what it rests on, and what follows from it. */
export type ProblemDetail =
  | { readonly kind: 'source'; readonly finding: Finding }
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'related'; readonly message: Bilingual; readonly uri: string; readonly range: Range | undefined }
  | { readonly kind: 'waiver'; readonly waiver: AppliedWaiver }
  | { readonly kind: 'consequence'; readonly finding: Finding }
  | { readonly kind: 'fix'; readonly finding: Finding; readonly fix: Fix }
  | { readonly kind: 'command'; readonly finding: Finding; readonly command: string; readonly title: Bilingual }
  /** All safe fixes of the finding's rule. */
  | { readonly kind: 'fixAll'; readonly finding: Finding; readonly count: number }
  | { readonly kind: 'explain' | 'waive'; readonly finding: Finding };

export type ProblemItem =
  | { readonly kind: 'group'; readonly group: ProblemGroup }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | ProblemDetail;

/** A value to filter by, with how many findings it would show. */
export interface FilterChoice {
  readonly key: string;
  readonly count: number;
}

export interface ProblemsPresenter {
  readonly filter: Signal<string>;
  /** Id of the only rule that is shown; undefined for all. */
  readonly rule: Signal<string | undefined>;
  /** Id of the only unit that is shown, empty for what belongs to none; undefined for all. */
  readonly unit: Signal<string | undefined>;
  /** Rules to filter by, among what the other filters let through; the chosen one always. */
  readonly rules: ReadonlySignal<readonly FilterChoice[]>;
  readonly units: ReadonlySignal<readonly FilterChoice[]>;
  /** Titles of rules by id; empty until somebody fills them in. */
  readonly ruleTitles: Signal<ReadonlyMap<string, Bilingual>>;
  /** What the classes that are shown amount to. */
  readonly verdict: ReadonlySignal<VerdictChoice>;
  /** Whether text, rule or unit keep something out. */
  readonly filtered: ReadonlySignal<boolean>;
  readonly grouping: Signal<Grouping>;
  /** Classes that are shown. */
  readonly classes: Signal<ReadonlySet<ProblemClass>>;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  /** What filter and classes let through. */
  readonly shown: ReadonlySignal<readonly Finding[]>;
  readonly tree: TreePresenter<ProblemItem>;
  toggleClass(name: ProblemClass): void;
  showVerdict(verdict: VerdictChoice): void;
  /** Takes filters by text, rule and unit away, and sets those given. */
  showOnly(filters: { readonly filter?: string; readonly rule?: string; readonly unit?: string }): void;
  /** The next (or previous) finding after a place, round the corner at the end; in order of file and position. Waived ones are passed over. */
  neighbour(place: { readonly uri: string; readonly position: Position } | undefined, direction: 1 | -1): Finding | undefined;
  /** Makes the line of a finding the active one. */
  reveal(finding: Finding): void;
}

export function createProblems(options: { readonly findings: ReadonlySignal<readonly Finding[]>; readonly storage: Storage; readonly commandsFor?: FindingCommands }): ProblemsPresenter {
  const { findings, storage, commandsFor = () => [] } = options;
  const filter = signal('');
  const grouping = signal<Grouping>(storage.get<Grouping>('problems.grouping') ?? 'file');
  const classes = signal<ReadonlySet<ProblemClass>>(new Set(storage.get<ProblemClass[]>('problems.classes') ?? problemClasses.slice(0, 4)));
  grouping.subscribe((value) => storage.set('problems.grouping', value));
  classes.subscribe((value) => storage.set('problems.classes', [...value]));

  const rule = signal<string | undefined>(undefined);
  const unit = signal<string | undefined>(undefined);
  const matched = computed(() => {
    const words = filter.value.trim();
    return findings.value.filter((finding) => classes.value.has(classOf(finding)) && matchesFilter(finding, words));
  });
  const ofRule = (finding: Finding): boolean => rule.value === undefined || finding.rule === rule.value;
  const ofUnit = (finding: Finding): boolean => unit.value === undefined || unitOf(finding) === unit.value;
  const shown = computed(() => matched.value.filter((finding) => ofRule(finding) && ofUnit(finding)));
  const safe = computed(() => {
    const counts = new Map<string, number>();
    for (const finding of findings.value) if (hasSafeFix(finding)) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    return counts;
  });
  // A finding that is the same object as before has the same lines, unless other commands are there or more can be mended with it.
  const made = new WeakMap<Finding, { readonly node: TreeNode<ProblemItem> } & NodeContext>();
  const nodeOf: NodeOf = (finding, id) => {
    const alike = hasSafeFix(finding) ? (safe.value.get(finding.rule) ?? 0) : 0;
    const commands = commandsFor(finding);
    const before = made.get(finding);
    if (before?.node.id === id && before.alike === alike && before.commands.map((command) => command.id).join() === commands.map((command) => command.id).join()) return before.node;
    const node = findingNode(finding, id, { commands, alike });
    made.set(finding, { node, commands, alike });
    return node;
  };
  const roots = computed(() => groupFindings(shown.value, grouping.value).map((group) => groupNode(group, grouping.value, nodeOf)));
  const tree = createTree<ProblemItem>({ roots, expandedAtFirst: (node) => node.item.kind === 'group' });
  const ordered = computed(() =>
    findings.value
      .filter((finding) => finding.verdict !== 'waived')
      .toSorted((a, b) => compareText(a.uri, b.uri) || comparePositions(a.range.start, b.range.start)),
  );

  return {
    filter,
    rule,
    unit,
    rules: computed(() => withChosen(countByKey(matched.value.filter(ofUnit), (finding) => finding.rule), rule.value)),
    units: computed(() => withChosen(countByKey(matched.value.filter(ofRule), unitOf), unit.value)),
    ruleTitles: signal<ReadonlyMap<string, Bilingual>>(new Map()),
    verdict: computed(() => verdictOfClasses(classes.value)),
    filtered: computed(() => filter.value.trim() !== '' || rule.value !== undefined || unit.value !== undefined),
    grouping,
    classes,
    findings,
    shown,
    tree,
    showVerdict(verdict) {
      classes.value = classesOfVerdict(verdict, classes.peek());
    },
    showOnly(filters) {
      batch(() => {
        filter.value = filters.filter ?? '';
        rule.value = filters.rule;
        unit.value = filters.unit;
      });
    },
    toggleClass(name) {
      const next = new Set(classes.peek());
      if (!next.delete(name)) next.add(name);
      classes.value = next;
    },
    neighbour(place, direction) {
      const list = ordered.peek();
      if (!place) return direction === 1 ? list[0] : list.at(-1);
      const compare = (finding: Finding): number =>
        compareText(finding.uri, place.uri) || comparePositions(finding.range.start, place.position);
      return direction === 1
        ? (list.find((finding) => compare(finding) > 0) ?? list[0])
        : (list.findLast((finding) => compare(finding) < 0) ?? list.at(-1));
    },
    reveal(finding) {
      for (const root of roots.peek()) {
        const node = root.children?.find((child) => child.item.kind === 'finding' && child.item.finding === finding);
        if (node) return tree.reveal(node.id);
      }
    },
  };
}

/** What is chosen stays on offer, even where it shows nothing. */
function withChosen(list: readonly FilterChoice[], chosen: string | undefined): readonly FilterChoice[] {
  return chosen === undefined || list.some(({ key }) => key === chosen) ? list : [...list, { key: chosen, count: 0 }];
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether a finding fails and has one fix that is right whatever the author meant. */
export function hasSafeFix({ verdict, fixes }: Pick<Finding, 'verdict' | 'fixes'>): boolean {
  return verdict === 'fail' && fixes.filter(({ safe }) => safe).length === 1;
}

/** The line of a finding with those under it. */
type NodeOf = (finding: Finding, id: string) => TreeNode<ProblemItem>;

function groupNode(group: ProblemGroup, grouping: Grouping, nodeOf: NodeOf): TreeNode<ProblemItem> {
  const seen = new Map<string, number>();
  return {
    id: `${grouping}:${group.key}`,
    label: group.key,
    item: { kind: 'group', group },
    children: group.findings.map((finding) => {
      // Two findings may share a fingerprint when a rule reports one object twice.
      const count = seen.get(finding.fingerprint) ?? 0;
      seen.set(finding.fingerprint, count + 1);
      return nodeOf(finding, `${grouping}:${group.key}:${finding.fingerprint}:${count}`);
    }),
  };
}

/** What the lines of a finding are made with. */
interface NodeContext {
  readonly commands: ReturnType<FindingCommands>;
  /** How many findings of the rule have a safe fix, this one included; 0 where it has none. */
  readonly alike: number;
}

function findingNode(finding: Finding, id: string, context: NodeContext): TreeNode<ProblemItem> {
  const { alike } = context;
  const commands = context.commands.map((command): ProblemDetail => ({ kind: 'command', finding, command: command.id, title: command.title }));
  const fixes: readonly ProblemDetail[] = [
    ...finding.fixes.map((fix) => ({ kind: 'fix' as const, finding, fix })),
    ...(alike > 1 ? [{ kind: 'fixAll' as const, finding, count: alike }] : []),
    ...commands,
  ];
  const actions: readonly ProblemDetail[] = [...(finding.verdict === 'waived' ? [] : [{ kind: 'waive' as const, finding }]), { kind: 'explain', finding }];
  return {
    id,
    label: finding.message.zh,
    item: { kind: 'finding', finding },
    children: [
      ...nodesOf([...basisOf(finding), ...fixes], id),
      ...(finding.consequences ?? []).map((item, index): TreeNode<ProblemItem> => {
        const own = `${id}:consequence:${index}`;
        // What follows is mended at its cause: its own fixes would repeat the mistake.
        return { id: own, label: item.message.zh, item: { kind: 'consequence', finding: item }, children: nodesOf(basisOf(item), own) };
      }),
      ...nodesOf(actions, `${id}:action`),
    ],
  };
}

/** What a finding rests on, line by line. */
function basisOf(finding: Finding): readonly ProblemDetail[] {
  return [
    { kind: 'source', finding },
    ...finding.terms.map((term) => ({ kind: 'term' as const, term })),
    ...finding.related.map((item) => ({ kind: 'related' as const, message: item.message, uri: item.uri, range: item.range })),
    ...(finding.waiver ? [{ kind: 'waiver' as const, waiver: finding.waiver }] : []),
  ];
}

function nodesOf(details: readonly ProblemDetail[], id: string): readonly TreeNode<ProblemItem>[] {
  return details.map((item, index) => ({ id: `${id}:${index}`, label: '', item }));
}
