import type { LensRecord, ViewModule, ViewServices } from '@plansmith/plugin';
import type { Finding } from '@plansmith/rules';
import { createBalanceDoor, type BalanceAsked } from './balance-door.ts';

const viewId = 'indicatorBalance.table';
const door = createBalanceDoor();

async function ask(services: ViewServices, asked: BalanceAsked): Promise<void> {
  door.ask(asked);
  await services.executeCommand('workbench.showView', viewId);
}

/** A finding, or the first of the indicators' over a record. */
function findingOf(about: unknown): Finding | undefined {
  return 'findings' in (about as object) ? (about as LensRecord).findings.find(({ rule }) => rule.startsWith('indicator/')) : (about as Finding);
}

/** The table is loaded when it is first opened. */
export const plugin: ViewModule<HTMLElement> = {
  views: {
    [viewId]: async (container, services) => (await import('./balance-table.view.ts')).openBalanceTable(container, services, door),
  },
  commands: {
    'indicatorBalance.balance': (services) => ask(services, {}),
    'indicatorBalance.balanceFinding': (services, about) => {
      const finding = findingOf(about);
      return ask(services, finding ? { finding } : {});
    },
  },
};
