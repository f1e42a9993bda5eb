import type { ContextFacts } from '../platform/context-keys.ts';
import type { MenuId } from '../platform/menus.ts';
import { showContextMenu, type MenuEntry } from '../ui/context-menu.ts';
import type { Workbench } from '../workbench.ts';

/** Shows the commands that were contributed to a menu, with their keys; each is run with `argument`. */
export function showCommandMenu(menu: MenuId, { menus, commands, keybindings, nls }: Workbench, options: { readonly x: number; readonly y: number; readonly argument: unknown; readonly facts?: ContextFacts }): void {
  const entries = menus.items(menu, options.facts).flatMap((item): MenuEntry[] => {
    const command = commands.get(item.command);
    if (!command) return [];
    const keys = keybindings.labelFor(command.id);
    return [{ title: nls.pick(command.title), group: item.group ?? '', ...(keys ? { keys } : {}), run: () => void commands.execute(command.id, options.argument) }];
  });
  showContextMenu({ label: nls.text('menu.context'), entries, x: options.x, y: options.y });
}
