import { beforeEach, expect, it } from 'vitest';
import { createLayout, type Layout } from '../platform/layout.ts';
import { createStorage } from '../platform/storage.ts';
import { createViewRegistry, type ViewRegistry } from '../platform/view-registry.ts';
import { growingSection, isOpen, isShown, showInSideBar, shownContainer, toggleSection } from './shown-views.ts';

let views: ViewRegistry;
let layout: Layout;

beforeEach(() => {
  views = createViewRegistry();
  const kept = new Map<string, string>();
  layout = createLayout(createStorage({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }, ''));
  layout.change({ activeSideBar: 'files' });
  for (const [order, [id, container]] of [['outline', 'files'], ['files'], ['search'], ['orphan', 'gone']].entries()) {
    views.register({ id: id!, order, title: { zh: id!, en: id! }, location: 'sidebar', icon: 'files', mount: () => ({ dispose() {} }), ...(container !== undefined && { container }) });
  }
});

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const shown = () => ['files', 'outline', 'search', 'orphan'].filter((id) => isShown(views, layout.state.peek(), id));

it('puts a view under the icon that it shares, below the icon’s own', () => {
  expect(ids(views.containers())).toEqual(['files', 'search', 'orphan']);
  expect(ids(views.sections('files'))).toEqual(['files', 'outline']);
  expect(ids(views.sections('outline'))).toEqual([]);
  expect(views.containerOf('outline')).toBe('files');
  expect(views.containerOf('unknown')).toBeUndefined();
});

it('gives a view an icon of its own while there is none for it to share', () => {
  expect(views.containerOf('orphan')).toBe('orphan');
  const late = views.register({ id: 'gone', order: 9, title: { zh: '', en: '' }, location: 'sidebar', icon: 'files', mount: () => ({ dispose() {} }) });
  expect(ids(views.sections('gone'))).toEqual(['gone', 'orphan']);
  late.dispose();
  expect(ids(views.containers())).toContain('orphan');
});

it('shows the open sections under the pressed icon', () => {
  expect(shown()).toEqual(['files', 'outline']);
  toggleSection(views, layout, 'files');
  expect(shown()).toEqual(['outline']);
  layout.change({ sideBarVisible: false });
  expect(shown()).toEqual([]);
  expect(shownContainer(views, layout.state.peek())).toBeUndefined();
});

it('opens what is asked for', () => {
  toggleSection(views, layout, 'outline');
  layout.change({ sideBarVisible: false, activeSideBar: 'search' });
  showInSideBar(views, layout, 'outline');
  expect(shownContainer(views, layout.state.peek())).toBe('files');
  expect(shown()).toEqual(['files', 'outline']);
  showInSideBar(views, layout, 'unknown');
  expect(shownContainer(views, layout.state.peek())).toBe('files');
});

it('lets one open section take what the others leave', () => {
  const growing = () => growingSection(views, layout.state.peek());
  views.register({ id: 'summary', order: 5, height: 100, title: { zh: '', en: '' }, location: 'sidebar', icon: 'files', mount: () => ({ dispose() {} }) });
  views.register({ id: 'list', order: 6, container: 'summary', title: { zh: '', en: '' }, location: 'sidebar', icon: 'files', mount: () => ({ dispose() {} }) });
  showInSideBar(views, layout, 'list');
  expect(growing()).toBe('list');
  toggleSection(views, layout, 'list');
  expect(growing()).toBe('summary');
  layout.change({ sideBarVisible: false });
  expect(growing()).toBeUndefined();
});

it('folds at first what says so, until the user opens it', () => {
  views.register({ id: 'notes', order: 7, container: 'files', folded: true, title: { zh: '', en: '' }, location: 'sidebar', icon: 'files', mount: () => ({ dispose() {} }) });
  const isNotesOpen = () => isOpen(views, layout.state.peek(), 'notes');
  expect(isNotesOpen()).toBe(false);
  toggleSection(views, layout, 'notes');
  expect(isNotesOpen()).toBe(true);
  toggleSection(views, layout, 'notes');
  expect(isNotesOpen()).toBe(false);
});

it('never folds the only section', () => {
  toggleSection(views, layout, 'search');
  expect(isOpen(views, layout.state.peek(), 'search')).toBe(true);
});

it('falls back to the first icon where the last visit’s is gone', () => {
  layout.change({ activeSideBar: 'a plugin’s that is off' });
  expect(shownContainer(views, layout.state.peek())).toBe('files');
});
