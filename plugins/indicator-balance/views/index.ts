import type { ViewModule, ViewServices } from '@plansmith/plugin';
import type { Finding } from '@plansmith/rules';
import { createBalanceDoor, type BalanceAsked } from './balance-door.ts';

const viewId = 'indicatorBalance.table';
const door = createBalanceDoor();

async function ask(services: ViewServices, asked: BalanceAsked): Promise<void> {
  door.ask(asked);
  await services.executeCommand('workbench.showView', viewId);
}

/** The table is loaded when it is first opened. */
export const plugin: ViewModule<HTMLElement> = {
  views: {
    [viewId]: async (container, services) => (await import('./balance-table.view.ts')).openBalanceTable(container, services, door),
  },
  commands: {
    'indicatorBalance.balance': (services) => ask(services, {}),
    'indicatorBalance.balanceFinding': (services, finding) => ask(services, { finding: finding as Finding }),
  },
};
