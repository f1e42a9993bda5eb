import type { Workbench } from '../workbench.ts';
import { tableCommandText, type TableAction } from './table-command-texts.ts';

const commands: readonly { readonly action: TableAction; readonly group: string; readonly when?: string }[] = [
  { action: 'copy', group: '0' },
  { action: 'paste', group: '0' },
  { action: 'fillDown', group: '0' },
  { action: 'sort', group: '1' },
  { action: 'filterByValue', group: '1' },
  { action: 'clearFilter', group: '1', when: 'tableFiltered' },
  { action: 'addRow', group: '2' },
  { action: 'duplicateRow', group: '2' },
  { action: 'deleteRow', group: '2' },
  { action: 'widenColumn', group: '3' },
  { action: 'narrowColumn', group: '3' },
  { action: 'fitColumn', group: '3' },
  { action: 'hideColumn', group: '3' },
  { action: 'showColumns', group: '3', when: 'tableHidden' },
  { action: 'reveal', group: '4' },
  { action: 'undo', group: '5' },
];

/** Registers what is done in tables: by context menu, or by palette for the cells that are selected. */
export function registerTableCommands({ commands: registry, menus, faces }: Workbench): void {
  for (const [order, { action, group, when }] of commands.entries()) {
    const id = `table.${action}`;
    registry.register({ id, category: tableCommandText('category'), title: tableCommandText(action), when: 'tableOpen', run: () => faces.table.peek()?.[action]() });
    menus.register('table/context', { command: id, group, order, ...(when !== undefined && { when }) });
  }
}
