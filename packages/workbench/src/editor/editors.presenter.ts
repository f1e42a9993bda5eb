import type { Bilingual, Disposable } from '@plansmith/base';
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Storage } from '../platform/storage.ts';

/** What a feature draws in a tab of its own. It is mounted while its tab is the active one, and gone after a reload. */
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
  readonly id: string;
  readonly kind: 'text' | 'compare' | 'pane';
  readonly uri: string;
  readonly pane?: EditorPane;
  /** Shown in italics; the next preview takes its place. */
  readonly preview: boolean;
}

export interface OpenOptions {
  readonly kind?: 'text' | 'compare';
  /** Opens a tab of this pane instead. */
  readonly pane?: EditorPane;
  /** Open for good, not as a preview. */
  readonly pin?: boolean;
  /** Opened without being gone to: what is being typed goes on. */
  readonly beside?: boolean;
}

export interface EditorsPresenter {
  readonly tabs: ReadonlySignal<readonly EditorTab[]>;
  readonly active: ReadonlySignal<EditorTab | undefined>;
  /** Uris of files, the last used first; closed ones too. */
  readonly recent: ReadonlySignal<readonly string[]>;
  /** Opens a tab beside the active one, or goes to the one that is open already. */
  open(uri: string, options?: OpenOptions): EditorTab;
  /** Makes a preview stay. */
  pin(uri: string): void;
  activate(id: string): void;
  /** Closes a tab; the one used before it becomes active. */
  close(id: string): void;
  /** The tab next to the active one, round the corner. */
  step(direction: 1 | -1): void;
}

const recentLimit = 50;

/** Tabs that were open before the last reload come back. */
export function createEditors(storage: Storage): EditorsPresenter {
  const kept = storage.get<{ tabs: EditorTab[]; active: string | undefined; recent: string[] }>('editors');
  const tabs = signal<readonly EditorTab[]>((kept?.tabs ?? []).filter((tab) => tab.kind === 'text'));
  const recent = signal<readonly string[]>(kept?.recent ?? []);
  /** Ids of tabs, the last used first. */
  const used = signal<readonly string[]>([...(kept?.active ? [kept.active] : []), ...tabs.peek().map((tab) => tab.id)]);
  const active = computed(() => {
    const id = used.value.find((item) => tabs.value.some((tab) => tab.id === item));
    return tabs.value.find((tab) => tab.id === id);
  });
  const keep = (): void => storage.set('editors', { tabs: tabs.peek(), active: active.peek()?.id, recent: recent.peek() });
  tabs.subscribe(keep);
  used.subscribe(keep);

  const activate = (id: string): void => {
    const tab = tabs.peek().find((item) => item.id === id);
    if (!tab) return;
    batch(() => {
      used.value = [id, ...used.peek().filter((item) => item !== id)];
      recent.value = [tab.uri, ...recent.peek().filter((uri) => uri !== tab.uri)].slice(0, recentLimit);
    });
  };

  return {
    tabs,
    active,
    recent,
    activate,
    open(uri, { kind: plainKind = 'text', pane, pin = false, beside = false } = {}) {
      const kind = pane ? 'pane' : plainKind;
      const id = pane ? `pane:${pane.name}` : `${kind}:${uri}`;
      return batch(() => {
        const list = tabs.peek();
        const preview = !pin && kind === 'text';
        const found = list.find((tab) => tab.id === id);
        const tab: EditorTab = found ? { ...found, preview: found.preview && preview } : { id, kind, uri, preview, ...(pane && { pane }) };
        if (found) tabs.value = list.map((item) => (item === found ? tab : item));
        else {
          const at = list.findIndex((item) => item.id === active.peek()?.id) + 1;
          const inserted = [...list.slice(0, at), tab, ...list.slice(at)];
          tabs.value = preview ? inserted.filter((item) => item === tab || !item.preview) : inserted;
        }
        if (!beside) activate(id);
        return tab;
      });
    },
    pin(uri) {
      if (tabs.peek().some((tab) => tab.uri === uri && tab.preview)) {
        tabs.value = tabs.peek().map((tab) => (tab.uri === uri ? { ...tab, preview: false } : tab));
      }
    },
    close(id) {
      batch(() => {
        tabs.value = tabs.peek().filter((tab) => tab.id !== id);
        used.value = used.peek().filter((item) => item !== id);
      });
    },
    step(direction) {
      const list = tabs.peek();
      const index = list.findIndex((tab) => tab.id === active.peek()?.id);
      const next = list[(index + direction + list.length) % list.length];
      if (next) activate(next.id);
    },
  };
}
