import { html, nothing, render, type TemplateResult } from 'lit';

/** A line of a menu. A line of another group than the one before stands under a rule. */
export interface MenuEntry {
  readonly title: string;
  readonly keys?: string;
  readonly group: string;
  run(): void;
}

/**
 * Shows a menu at a place of the page, with the keyboard of the ARIA menu pattern. It goes with a choice, Escape, Tab or a press elsewhere,
 * and gives the keyboard back. Shows nothing without entries.
 */
export function showContextMenu(options: { readonly label: string; readonly entries: readonly MenuEntry[]; readonly x: number; readonly y: number }): void {
  const { entries } = options;
  if (entries.length === 0) return;
  const returnFocus = document.activeElement as HTMLElement | null;
  const menu = document.createElement('div');
  menu.className = 'context-menu';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', options.label);
  const items = (): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];

  const close = (): void => {
    if (!menu.isConnected) return;
    document.removeEventListener('pointerdown', onPress, true);
    window.removeEventListener('blur', close);
    const hadFocus = menu.contains(document.activeElement);
    menu.remove();
    if (hadFocus) returnFocus?.focus();
  };
  const onPress = (event: Event): void => {
    if (!menu.contains(event.target as Node)) close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const list = items();
    const index = list.indexOf(document.activeElement as HTMLElement);
    const targets: Readonly<Record<string, number>> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: list.length - 1 };
    const target = targets[event.key];
    event.stopPropagation();
    if (target !== undefined) list[(target + list.length) % list.length]!.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'Enter' || event.key === ' ') return;
    else {
      const order = [...list.slice(index + 1), ...list.slice(0, index + 1)];
      order.find((item) => item.textContent!.trim().toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
    }
    event.preventDefault();
  };
  const line = (entry: MenuEntry, index: number): TemplateResult => html`${index > 0 && entries[index - 1]!.group !== entry.group ? html`<div class="menu-rule" role="separator"></div>` : nothing}
    <button
      class="menu-item"
      role="menuitem"
      tabindex="-1"
      @click=${() => {
        close();
        entry.run();
      }}
      @pointerenter=${(event: PointerEvent) => (event.currentTarget as HTMLElement).focus()}
    >
      <span>${entry.title}</span>${entry.keys ? html`<kbd>${entry.keys}</kbd>` : nothing}
    </button>`;

  render(html`${entries.map(line)}`, menu);
  menu.addEventListener('keydown', onKeyDown);
  menu.addEventListener('contextmenu', (event) => event.preventDefault());
  document.body.append(menu);
  menu.style.left = `${Math.max(0, Math.min(options.x, window.innerWidth - menu.offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(0, Math.min(options.y, window.innerHeight - menu.offsetHeight - 4))}px`;
  document.addEventListener('pointerdown', onPress, true);
  window.addEventListener('blur', close);
  items()[0]!.focus();
}
