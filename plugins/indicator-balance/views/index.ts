import type { ViewModule } from '@plansmith/plugin';

/** The table is loaded when it is first opened. */
export const plugin: ViewModule<HTMLElement> = {
  views: {
    'indicatorBalance.table': async (container, services) => (await import('./balance-table.view.ts')).openBalanceTable(container, services),
  },
};
