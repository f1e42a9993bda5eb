import type { PlanChildrenAnswer, PlanNode, PlanPlacesAnswer, PlanSearchAnswer } from '@plansmith/plugin';
import { computed } from '@preact/signals-core';
import { both } from '../nls/nls.ts';
import type { Command } from '../platform/commands.ts';
import { isShown } from '../platform/shown-views.ts';
import type { Workbench } from '../workbench.ts';
import { createPlans, type PlansPresenter } from './plans.presenter.ts';
import { plansText } from './texts.ts';

/** Ids of the queries that know how plans are built. */
export interface PlanQueries {
  readonly children: string;
  readonly places: string;
  readonly search: string;
}

const viewId = 'explorer.plans';

/** Registers the plan's tree and what can be done with its lines: by context menu, or by palette and key for the active line. */
export function registerPlans(workbench: Workbench, queries: PlanQueries): void {
  const { commands, keybindings, menus, views, navigation, notifications, engine, layout, selection, editors } = workbench;
  const ask = <Answer>(id: string, request: unknown): Promise<Answer> => engine.ask((remote) => remote.query(id, request)) as Promise<Answer>;
  let presenter: PlansPresenter | undefined;

  views.register({
    id: viewId,
    title: both('explorer.plans'),
    location: 'sidebar',
    icon: 'list-tree',
    order: 2,
    async mount(container) {
      const { mountPlans } = await import('./plans.view.ts');
      const made = (presenter ??= createPlans({
        checkNumber: engine.settledCheck,
        findings: computed(() => engine.settledReport.value?.findings ?? []),
        isShown: computed(() => isShown(views, layout.state.value, viewId)),
        place: computed(() => selection.value ?? (editors.active.value && { uri: editors.active.value.uri, path: [] })),
        children: (request) => ask<PlanChildrenAnswer>(queries.children, request),
        places: (request) => ask<PlanPlacesAnswer>(queries.places, request),
        search: (request) => ask<PlanSearchAnswer>(queries.search, request),
      }));
      return mountPlans(container, { presenter: made, workbench });
    },
  });

  const onNode = (action: (node: PlanNode) => unknown) => (given?: unknown) => {
    const active = presenter?.tree.rows.peek().find(({ node }) => node.id === presenter?.tree.active.peek())?.node.item;
    const node = (given as PlanNode | undefined) ?? active;
    return node?.place ? action(node) : notifications.notify({ severity: 'info', message: plansText('none') });
  };
  const list: readonly (Command & { readonly group: string; readonly key?: string; readonly condition?: string })[] = [
    { id: 'plans.open', group: '0', title: plansText('open'), condition: 'planRecord', run: onNode(({ place }) => navigation.reveal(place!, { focus: true })) },
    {
      id: 'plans.findReferences',
      group: '1',
      key: 'shift+f12',
      title: plansText('findReferences'),
      condition: 'planId',
      run: onNode(async ({ place, idPath }) => {
        await navigation.reveal({ uri: place!.uri, path: idPath ?? place!.path }, { focus: true });
        await commands.execute('editor.findReferences');
      }),
    },
    {
      id: 'plans.showProblems',
      group: '1',
      title: plansText('showProblems'),
      condition: 'planRecord',
      run: onNode(({ id, place }) => commands.execute('problems.showAbout', id || place!.uri)),
    },
    { id: 'plans.revealFile', group: '3', title: plansText('revealFile'), condition: 'planRecord', run: onNode(async ({ place }) => { await navigation.open(place!.uri, { focus: false }); await commands.execute('explorer.reveal'); }) },
    { id: 'plans.copyId', group: '3', title: plansText('copyId'), condition: 'planId', run: onNode(({ id }) => navigator.clipboard.writeText(id)) },
    { id: 'plans.collapseAll', group: '4', title: plansText('collapseAll'), icon: 'collapse-all', run: () => presenter?.tree.collapseAll() },
  ];
  for (const [order, { group, key, condition, ...command }] of list.entries()) {
    commands.register({ ...command, category: plansText('category') });
    if (key) keybindings.register({ command: command.id, key, when: 'plansFocus' });
    menus.register('plans/context', { command: command.id, group, order, ...(condition !== undefined && { when: condition }) });
  }
  menus.register(`view/${viewId}`, { command: 'plans.collapseAll', order: 9 });
}
