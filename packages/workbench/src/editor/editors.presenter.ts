import type { Bilingual, Disposable } from '@plansmith/base';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { evenShares, groupIds, moveBar, removeGroup, splitGroup, type Bar, type GroupLayout, type Side } from '../editor-groups/group-layout.ts';
import type { Storage } from '../platform/storage.ts';

/** What a feature draws in a tab of its own. It is mounted while its tab is the active one of its group, and gone after a reload. */
export interface EditorPane {
  /** Tabs of one name are one tab. */
  readonly name: string;
  readonly title: Bilingual;
  /** Name of a codicon. */
  readonly icon: string;
  mount(container: HTMLElement): Disposable | Promise<Disposable>;
}

/** A tab of the editor area. A `compare` tab shows the file on disk beside the text in the editor, a `pane` tab what a feature draws about a file. */
export interface EditorTab {
  /** One of a kind in the whole editor area. */
  readonly id: string;
  /** Id of the group that it stands in. */
  readonly group: string;
  readonly kind: 'text' | 'compare' | 'pane';
  readonly uri: string;
  readonly pane?: EditorPane;
  /** Shown in italics; the next preview of its group takes its place. */
  readonly preview: boolean;
  /** Pinned: stands before the others and stays when they are closed together. */
  readonly sticky?: boolean;
}

export interface EditorGroup {
  readonly id: string;
  readonly tabs: readonly EditorTab[];
  readonly active: EditorTab | undefined;
}

export interface OpenOptions {
  readonly kind?: 'text' | 'compare';
  /** Opens a tab of this pane instead. */
  readonly pane?: EditorPane;
  /** Open for good, not as a preview. */
  readonly pin?: boolean;
  /** Opened in another group, below the active one where there is none, without being gone to: what is being typed goes on. */
  readonly beside?: boolean;
}

/** Where a tab goes: a place among a group's tabs (at its end without `index`), or a new group at a side of one. */
export type TabTarget = { readonly group: string; readonly index?: number } | { readonly group: string; readonly side: Side };

/** Open editors, in groups that share the editor area. There is always a group, and only a lone one may be empty. */
export interface EditorsPresenter {
  readonly layout: ReadonlySignal<GroupLayout>;
  /** In the order of the layout. */
  readonly groups: ReadonlySignal<readonly EditorGroup[]>;
  readonly activeGroup: ReadonlySignal<EditorGroup>;
  /** Tabs of all groups. */
  readonly tabs: ReadonlySignal<readonly EditorTab[]>;
  /** The active tab of the active group. */
  readonly active: ReadonlySignal<EditorTab | undefined>;
  /** Uris of files, the last used first; closed ones too. */
  readonly recent: ReadonlySignal<readonly string[]>;
  /** Opens a tab beside the active one, or goes to the one that is open already: of a text in the active group, of others in any. */
  open(uri: string, options?: OpenOptions): EditorTab;
  /** Makes a preview stay. */
  pin(uri: string): void;
  /** Pins a tab, or lets it go again. */
  stick(id: string, sticky: boolean): void;
  activate(id: string): void;
  activateGroup(group: string): void;
  /** Closes a tab; the one used before it becomes active. A group goes with its last tab. */
  close(id: string): void;
  /** Closes the tabs of a pane. */
  closePane(name: string): void;
  /** The tab next to the active one of its group, round the corner. */
  step(direction: 1 | -1): void;
  /** Moves a tab, or with `copy` shows the same there too; it is the active one then. */
  move(id: string, target: TabTarget, options?: { readonly copy?: boolean }): void;
  /** Shows all tabs of all groups in one. */
  join(): void;
  resize(bar: Pick<Bar, 'path' | 'index'>, share: number): void;
  /** Gives all groups of a split the same size. */
  even(): void;
}

const recentLimit = 50;

interface HeldGroup {
  readonly id: string;
  readonly tabs: readonly EditorTab[];
  /** Ids of tabs, the last used first. */
  readonly used: readonly string[];
}

interface State {
  readonly layout: GroupLayout;
  readonly groups: readonly HeldGroup[];
  /** Ids of groups, the last used first. */
  readonly used: readonly string[];
  readonly recent: readonly string[];
}

type Kept = Pick<State, 'layout' | 'used' | 'recent'> & { readonly groups: readonly { readonly id: string; readonly tabs: readonly EditorTab[]; readonly active: string | undefined }[] };

/** Groups and tabs that were open before the last reload come back; comparisons and panes do not. */
export function createEditors(storage: Storage): EditorsPresenter {
  const state = signal<State>(restoreState(storage.get<Kept>('editors')));
  state.subscribe(({ layout, groups, used, recent }) => {
    const kept: Kept = { layout, used, recent, groups: groups.map((group) => ({ id: group.id, tabs: group.tabs.filter((tab) => tab.kind === 'text'), active: activeOf(group)?.id })) };
    storage.set('editors', kept);
  });
  const groups = computed(() => {
    const { layout, groups: held } = state.value;
    return groupIds(layout).map((id): EditorGroup => {
      const group = held.find((item) => item.id === id)!;
      return { id, tabs: group.tabs, active: activeOf(group) };
    });
  });
  const activeGroup = computed(() => groups.value.find(({ id }) => id === state.value.used[0])!);
  const tabs = computed(() => groups.value.flatMap((group) => group.tabs));
  const find = (id: string): EditorTab | undefined => tabs.peek().find((tab) => tab.id === id);
  const change = (step: (now: State) => State): void => {
    state.value = step(state.peek());
  };
  const activate = (id: string): void => {
    const tab = find(id);
    if (tab) change((now) => useTab(now, tab));
  };

  return {
    layout: computed(() => state.value.layout),
    groups,
    activeGroup,
    tabs,
    active: computed(() => activeGroup.value.active),
    recent: computed(() => state.value.recent),
    activate,
    activateGroup(group) {
      if (state.peek().used[0] !== group && groups.peek().some(({ id }) => id === group)) change((now) => ({ ...now, used: toFront(now.used, group) }));
    },
    open(uri, { kind: plainKind = 'text', pane, pin = false, beside = false } = {}) {
      const kind = pane ? 'pane' : plainKind;
      const key = pane ? `pane:${pane.name}` : `${kind}:${uri}`;
      const preview = !pin && kind === 'text';
      const own = activeGroup.peek();
      const found = kind === 'text' ? own.tabs.find((tab) => keyOf(tab) === key) : tabs.peek().find((tab) => keyOf(tab) === key);
      if (found) {
        const tab = { ...found, preview: found.preview && preview };
        change((now) => {
          const kept = changeTabs(now, found.group, (list) => list.map((item) => (item === found ? tab : item)));
          return beside ? kept : useTab(kept, tab);
        });
        return tab;
      }
      const make = (group: string): EditorTab => ({ id: `${group}/${key}`, group, kind, uri, preview, ...(pane && { pane }) });
      if (!beside) {
        const tab = make(own.id);
        const at = own.tabs.findIndex((item) => item.id === own.active?.id) + 1;
        change((now) => useTab(changeTabs(now, own.id, (list) => insert(preview ? list.map((item) => (item.preview ? undefined : item)) : list, tab, at)), tab));
        return tab;
      }
      const other = own.tabs.length === 0 ? own.id : groups.peek().find(({ id }) => id !== own.id)?.id;
      const group = other ?? freeId(state.peek());
      const tab = make(group);
      change((now) => {
        const made = other === undefined ? addGroup(now, group, { beside: own.id, side: 'down' }) : now;
        const held = made.groups.find(({ id }) => id === group)!;
        // Shown in its group, which is not the one that is worked in.
        return { ...made, groups: made.groups.map((item) => (item === held ? { ...held, tabs: [...held.tabs, tab], used: toFront(held.used, tab.id) } : item)) };
      });
      return tab;
    },
    pin(uri) {
      if (!tabs.peek().some((tab) => tab.uri === uri && tab.preview)) return;
      change((now) => ({ ...now, groups: now.groups.map((group) => ({ ...group, tabs: group.tabs.map((tab) => (tab.uri === uri ? { ...tab, preview: false } : tab)) })) }));
    },
    stick(id, sticky) {
      const tab = find(id);
      if (!tab) return;
      change((now) => changeTabs(now, tab.group, (list) => {
        const others = list.filter((item) => item !== tab);
        const border = others.filter((item) => item.sticky).length;
        return others.toSpliced(border, 0, { ...tab, preview: false, sticky });
      }));
    },
    close(id) {
      const tab = find(id);
      if (tab) change((now) => withoutTab(now, tab));
    },
    closePane(name) {
      for (const tab of tabs.peek()) if (tab.pane?.name === name) change((now) => withoutTab(now, tab));
    },
    step(direction) {
      const { tabs: list, active } = activeGroup.peek();
      const next = list[(list.findIndex((tab) => tab.id === active?.id) + direction + list.length) % list.length];
      if (next) activate(next.id);
    },
    move(id, target, { copy = false } = {}) {
      const tab = find(id);
      const to = groups.peek().find((group) => group.id === target.group);
      if (!tab || !to) return;
      const isNew = 'side' in target;
      // A lone tab beside its own group is where it is already.
      if (isNew && !copy && to.id === tab.group && to.tabs.length === 1) return;
      const group = isNew ? freeId(state.peek()) : to.id;
      const moved: EditorTab = { ...tab, id: `${group}/${keyOf(tab)}`, group, preview: false };
      change((now) => {
        const made = isNew ? addGroup(now, group, { beside: to.id, side: target.side }) : now;
        if (group === tab.group) {
          const others = made.groups.find((item) => item.id === group)!.tabs.filter((item) => item.id !== id);
          return useTab(changeTabs(made, group, () => insert(others, moved, 'index' in target ? target.index! : others.length)), moved);
        }
        const there = changeTabs(made, group, (list) => {
          const others = list.filter((item) => item.id !== moved.id);
          return insert(others, moved, 'index' in target && target.index !== undefined ? target.index : others.length);
        });
        return useTab(copy ? there : withoutTab(there, tab), moved);
      });
    },
    join() {
      const into = activeGroup.peek();
      const { active } = into;
      change((now) => {
        const known = new Set(into.tabs.map(keyOf));
        const joined = [...into.tabs];
        for (const tab of tabs.peek()) {
          if (known.has(keyOf(tab))) continue;
          known.add(keyOf(tab));
          joined.push({ ...tab, id: `${into.id}/${keyOf(tab)}`, group: into.id, preview: false, sticky: false });
        }
        return { ...now, layout: { kind: 'group', id: into.id }, used: [into.id], groups: [{ id: into.id, tabs: joined, used: active ? [active.id] : [] }] };
      });
    },
    resize: (bar, share) => change((now) => ({ ...now, layout: moveBar(now.layout, bar, share) })),
    even: () => change((now) => ({ ...now, layout: evenShares(now.layout) })),
  };
}

function restoreState(kept: Kept | undefined): State {
  const empty: State = { layout: { kind: 'group', id: '1' }, groups: [{ id: '1', tabs: [], used: [] }], used: ['1'], recent: [] };
  if (!kept?.layout || groupIds(kept.layout).toSorted().join() !== kept.groups.map(({ id }) => id).toSorted().join()) return empty;
  const groups = kept.groups.map(({ id, tabs, active }): HeldGroup => ({ id, tabs, used: active === undefined ? [] : [active] }));
  const state: State = { ...empty, layout: kept.layout, groups, used: kept.used, recent: kept.recent };
  return groups.filter(({ tabs }) => tabs.length === 0).reduce(withoutGroup, state);
}

/** What a tab shows: the same in whatever group it stands. */
function keyOf(tab: EditorTab): string {
  return tab.id.slice(tab.group.length + 1);
}

function activeOf({ tabs, used }: HeldGroup): EditorTab | undefined {
  const id = used.find((item) => tabs.some((tab) => tab.id === item)) ?? tabs[0]?.id;
  return tabs.find((tab) => tab.id === id);
}

function toFront(list: readonly string[], item: string): readonly string[] {
  return [item, ...list.filter((other) => other !== item)];
}

function changeTabs(state: State, group: string, step: (tabs: readonly EditorTab[]) => readonly EditorTab[]): State {
  return { ...state, groups: state.groups.map((held) => (held.id === group ? { ...held, tabs: step(held.tabs) } : held)) };
}

function useTab(state: State, tab: EditorTab): State {
  return {
    ...state,
    used: toFront(state.used, tab.group),
    recent: toFront(state.recent, tab.uri).slice(0, recentLimit),
    groups: state.groups.map((group) => (group.id === tab.group ? { ...group, used: toFront(group.used, tab.id) } : group)),
  };
}

/** Puts a tab at a place, pinned ones before the others; what is undefined in the list goes. */
function insert(list: readonly (EditorTab | undefined)[], tab: EditorTab, index: number): readonly EditorTab[] {
  const border = list.filter((item) => item?.sticky).length;
  const at = tab.sticky ? Math.min(index, border) : Math.max(index, border);
  return list.toSpliced(at, 0, tab).filter((item) => item !== undefined);
}

function addGroup(state: State, id: string, { beside, side }: { readonly beside: string; readonly side: Side }): State {
  return { ...state, layout: splitGroup(state.layout, { id: beside, side, added: id }), groups: [...state.groups, { id, tabs: [], used: [] }], used: [...state.used, id] };
}

function withoutTab(state: State, tab: EditorTab): State {
  const left = changeTabs(state, tab.group, (list) => list.filter((item) => item.id !== tab.id));
  const group = left.groups.find(({ id }) => id === tab.group)!;
  return group.tabs.length === 0 ? withoutGroup(left, group) : left;
}

/** The last group stays. */
function withoutGroup(state: State, { id }: { readonly id: string }): State {
  const layout = removeGroup(state.layout, id);
  return layout ? { ...state, layout, groups: state.groups.filter((group) => group.id !== id), used: state.used.filter((item) => item !== id) } : state;
}

function freeId({ groups }: State): string {
  let id = 1;
  while (groups.some((group) => group.id === String(id))) id++;
  return String(id);
}
