import { compareText, toDisposable, type Bilingual, type Disposable } from '@plansmith/base';
import type { MenuPlace } from '@plansmith/plugin';
import { signal } from '@preact/signals-core';
import type { ContextFacts, ContextKeys } from './context-keys.ts';

/** Places that show commands: beside the editor's tabs, at the right end of a view's title (`view/<view id>`), or where the context menu is asked for. */
export type MenuId = 'editor/title' | `view/${string}` | ContextMenuId;

/**
 * Their commands are run with what the menu was asked for on: a path (`explorer`), the id of a tab, a finding, a group of findings (`ProblemGroup`), a line of the plan
 * (`PlanNode`), a rule by its id (`review`), a feature of the map, a layer of it (`{ layer }`), a cell of a table, a record of a document (`LensRecord`), nothing in the editor's text.
 */
export type ContextMenuId = MenuPlace | 'problems/group' | 'tab/context' | 'review/context';

export interface MenuItem {
  readonly command: string;
  /** Stands in place of the command's title; `{fact}` becomes a fact of what the menu is asked for on. */
  readonly title?: Bilingual;
  readonly order: number;
  /** Context menus draw a rule between neighbours of different groups. */
  readonly group?: string;
  readonly when?: string;
}

export interface MenuRegistry {
  register(menu: MenuId, item: MenuItem): Disposable;
  /** Every item, whether its clause holds or not, in order. */
  all(menu: MenuId): readonly MenuItem[];
  /** The items whose clause holds, in order; `local` are facts of what the menu is asked for on. */
  items(menu: MenuId, local?: ContextFacts): readonly MenuItem[];
}

export function createMenus(context: ContextKeys): MenuRegistry {
  const entries = signal<readonly { readonly menu: MenuId; readonly item: MenuItem }[]>([]);
  const all = (menu: MenuId): readonly MenuItem[] =>
    entries.value
      .filter((entry) => entry.menu === menu)
      .map(({ item }) => item)
      .toSorted((a, b) => compareText(a.group ?? '', b.group ?? '') || a.order - b.order);
  return {
    register(menu, item) {
      const entry = { menu, item };
      entries.value = [...entries.peek(), entry];
      return toDisposable(() => {
        entries.value = entries.peek().filter((other) => other !== entry);
      });
    },
    all,
    items: (menu, local) => all(menu).filter(({ when }) => context.matches(when, local)),
  };
}
