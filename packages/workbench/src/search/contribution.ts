import type { Command } from '../platform/commands.ts';
import { leaveText } from '../ui/leave-text.ts';
import type { Workbench } from '../workbench.ts';
import type { SearchFeature } from './search-feature.ts';
import type { SearchQuery } from './search.presenter.ts';
import { searchText } from './texts.ts';

interface KeyedCommand extends Command {
  readonly keys?: readonly { readonly key: string; readonly when?: string }[];
}

/** Registers the search view, its commands, keys and menus. Its code is fetched when it is first used. */
export function registerSearch(workbench: Workbench): void {
  const { views, commands, keybindings, menus, nls, context } = workbench;
  let loading: Promise<SearchFeature> | undefined;
  const load = (): Promise<SearchFeature> => (loading ??= import('./search-feature.ts').then(({ createSearchFeature }) => createSearchFeature(workbench)));
  views.register({
    id: 'search',
    title: searchText('title'),
    location: 'sidebar',
    icon: 'search',
    order: 3,
    async mount(container) {
      const [feature, { mountSearch }] = await Promise.all([load(), import('./search.view.ts')]);
      return mountSearch(container, { feature, nls, context });
    },
  });

  const category = searchText('category');
  const active = async (): Promise<{ feature: SearchFeature; id: string | undefined }> => {
    const feature = await load();
    return { feature, id: feature.presenter.tree.active.peek() };
  };
  const toggle = (name: 'matchCase' | 'wholeWord' | 'isRegularExpression') => async () => {
    const { presenter } = await load();
    presenter.change({ [name]: !presenter.query.peek()[name] });
  };
  const step = (direction: 1 | -1) => async () => {
    const feature = await load();
    const item = feature.presenter.step(direction);
    if (item) feature.open(item, { pin: false });
  };
  const inTree = 'searchTreeFocus';
  const inView = 'searchFocus';
  const focus = async (query: Partial<SearchQuery>): Promise<void> => {
    leaveText();
    (await load()).focus(query);
  };
  const list: readonly KeyedCommand[] = [
    { id: 'search.findInFiles', title: searchText('findInFiles'), icon: 'search', keys: [{ key: 'ctrl+shift+f' }], run: (query) => focus({ ...(query as Partial<SearchQuery> | undefined) }) },
    { id: 'search.replaceInFiles', title: searchText('replaceInFiles'), icon: 'replace-all', keys: [{ key: 'ctrl+shift+h' }], run: (query) => focus({ showReplace: true, ...(query as Partial<SearchQuery> | undefined) }) },
    { id: 'search.refresh', title: searchText('refresh'), icon: 'refresh', run: async () => (await load()).presenter.search() },
    { id: 'search.clear', title: searchText('clear'), icon: 'clear-all', run: async () => (await load()).presenter.clear() },
    { id: 'search.collapseAll', title: searchText('collapse'), icon: 'collapse-all', run: async () => (await load()).presenter.tree.collapseAll() },
    { id: 'search.nextMatch', title: searchText('nextMatch'), keys: [{ key: 'f4' }], run: step(1) },
    { id: 'search.previousMatch', title: searchText('previousMatch'), keys: [{ key: 'shift+f4' }], run: step(-1) },
    { id: 'search.toggleCase', title: searchText('matchCase'), keys: [{ key: 'alt+c', when: inView }], run: toggle('matchCase') },
    { id: 'search.toggleWholeWord', title: searchText('wholeWord'), keys: [{ key: 'alt+w', when: inView }], run: toggle('wholeWord') },
    { id: 'search.toggleExpression', title: searchText('expression'), keys: [{ key: 'alt+r', when: inView }], run: toggle('isRegularExpression') },
    { id: 'search.replaceAll', title: searchText('replaceAll'), keys: [{ key: 'ctrl+alt+enter', when: inView }], run: async () => (await load()).replace() },
    {
      id: 'search.replace',
      title: searchText('replaceOne'),
      keys: [{ key: 'ctrl+shift+1', when: inTree }],
      async run() {
        const { feature, id } = await active();
        if (id !== undefined) await feature.replace(id);
      },
    },
    {
      id: 'search.dismiss',
      title: searchText('dismiss'),
      keys: [{ key: 'delete', when: inTree }],
      async run() {
        const { feature, id } = await active();
        if (id !== undefined) feature.presenter.dismiss(id);
      },
    },
  ];
  for (const { keys = [], ...command } of list) {
    commands.register({ ...command, category });
    for (const binding of keys) keybindings.register({ command: command.id, ...binding });
  }
  for (const [order, command] of ['search.refresh', 'search.clear', 'search.collapseAll'].entries()) menus.register('view/search', { command, order });
}
