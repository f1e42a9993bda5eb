import { html, nothing, type TemplateResult } from 'lit';
import type { MenuId } from '../platform/menus.ts';
import { icon } from '../ui/icon.ts';
import type { Workbench } from '../workbench.ts';

/** The commands of a menu as buttons with their keys. */
export function menuButtons(menu: MenuId, { menus, commands, keybindings, nls }: Workbench): readonly (TemplateResult | typeof nothing)[] {
  return menus.items(menu).map((item) => {
    const command = commands.get(item.command);
    if (!command) return nothing;
    const keys = keybindings.labelFor(command.id);
    const label = nls.pick(command.title);
    return html`<button class="icon-button" aria-label=${label} title=${keys ? `${label} (${keys})` : label} @click=${() => commands.execute(command.id)}>${icon(command.icon ?? 'play')}</button>`;
  });
}
