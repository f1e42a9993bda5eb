import { toDisposable, type Disposable } from '@plansmith/base';
import { signal } from '@preact/signals-core';
import type { ContextKeys } from './context-keys.ts';

/** Places that show commands: beside the editor's tabs, at the right end of a view's title (`view/<view id>`), or where the context menu is asked for. */
export type MenuId = 'editor/title' | `view/${string}` | ContextMenuId;

/** Their commands are run with what the menu was asked for on: a path (`explorer`), the id of a tab, a finding. */
export type ContextMenuId = 'explorer/context' | 'tab/context' | 'problems/context';

export interface MenuItem {
  readonly command: string;
  readonly order: number;
  /** Context menus draw a rule between neighbours of different groups. */
  readonly group?: string;
  readonly when?: string;
}

export interface MenuRegistry {
  register(menu: MenuId, item: MenuItem): Disposable;
  /** The items whose clause holds, in order. */
  items(menu: MenuId): readonly MenuItem[];
}

export function createMenus(context: ContextKeys): MenuRegistry {
  const entries = signal<readonly { readonly menu: MenuId; readonly item: MenuItem }[]>([]);
  return {
    register(menu, item) {
      const entry = { menu, item };
      entries.value = [...entries.peek(), entry];
      return toDisposable(() => {
        entries.value = entries.peek().filter((other) => other !== entry);
      });
    },
    items: (menu) =>
      entries.value
        .filter((entry) => entry.menu === menu && context.matches(entry.item.when))
        .map((entry) => entry.item)
        .toSorted((a, b) => a.order - b.order),
  };
}
