import { computed } from '@preact/signals-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLayout, type Layout } from './layout.ts';
import { createStorage } from './storage.ts';
import { createViewRegistry, type ViewDescriptor, type ViewRegistry } from './view-registry.ts';
import { growingSection, isOpen, isShown, moveView, showView, shownContainer, shownTab, toggleSection } from './shown-views.ts';

let views: ViewRegistry;
let layout: Layout;

beforeEach(() => {
  const kept = new Map<string, string>();
  layout = createLayout(createStorage({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }, ''));
  layout.change({ activeSideBar: 'files' });
  views = createViewRegistry(computed(() => layout.state.value.viewPlaces));
  for (const [order, [id, container]] of [['outline', 'files'], ['files'], ['search'], ['orphan', 'gone']].entries()) {
    views.register({ id: id!, order, title: { zh: id!, en: id! }, location: 'sidebar', icon: 'files', mount: () => ({ dispose() {} }), ...(container !== undefined && { container }) });
  }
});

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const place = (id: string) => `${views.get(id)!.location} ${views.containerOf(id) ?? ''}`.trim();
const add = (id: string, rest: Partial<ViewDescriptor>) => views.register({ id, order: 10, title: { zh: id, en: id }, location: 'panel', icon: 'files', mount: () => ({ dispose() {} }), ...rest });
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
  showView(views, layout, 'outline');
  expect(shownContainer(views, layout.state.peek())).toBe('files');
  expect(shown()).toEqual(['files', 'outline']);
  showView(views, layout, 'unknown');
  expect(shownContainer(views, layout.state.peek())).toBe('files');
});

it('lets one open section take what the others leave', () => {
  const growing = () => growingSection(views, layout.state.peek());
  views.register({ id: 'summary', order: 5, height: 100, title: { zh: '', en: '' }, location: 'sidebar', icon: 'files', mount: () => ({ dispose() {} }) });
  views.register({ id: 'list', order: 6, container: 'summary', title: { zh: '', en: '' }, location: 'sidebar', icon: 'files', mount: () => ({ dispose() {} }) });
  showView(views, layout, 'list');
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

describe('views that the user moved', () => {
  it('stand under another icon, last, and can be seen there', () => {
    moveView(layout, 'search', { location: 'sidebar', container: 'files' });
    expect(ids(views.containers())).toEqual(['files', 'orphan']);
    expect(ids(views.sections('files'))).toEqual(['files', 'outline', 'search']);
    expect(views.isAtHome('search')).toBe(false);
    expect(shown()).toEqual(['files', 'outline', 'search']);
  });

  it('leave an icon to those that stay under it, and take it with them where none do', () => {
    moveView(layout, 'files', { location: 'sidebar', container: 'search' });
    expect(ids(views.containers())).toEqual(['files', 'search', 'orphan']);
    expect(ids(views.sections('files'))).toEqual(['outline']);
    moveView(layout, 'outline', { location: 'sidebar', container: 'outline' });
    expect(ids(views.containers())).toEqual(['outline', 'search', 'orphan']);
    expect(ids(views.sections('search'))).toEqual(['search', 'files']);
  });

  it('go from one part of the workbench to another and back', () => {
    add('problems', { badge: () => 3 });
    add('output', {});
    moveView(layout, 'outline', { location: 'panel' });
    moveView(layout, 'problems', { location: 'sidebar', container: 'search' });
    expect(ids(views.at('panel'))).toEqual(['output', 'outline']);
    expect(views.containers().find(({ id }) => id === 'search')!.badge()).toBe(3);
    showView(views, layout, 'outline');
    expect(shownTab(views, layout.state.peek(), 'panel')).toBe('outline');
    expect(isShown(views, layout.state.peek(), 'outline')).toBe(true);
    expect(isShown(views, layout.state.peek(), 'output')).toBe(false);
    showView(views, layout, 'problems');
    expect(shownContainer(views, layout.state.peek())).toBe('search');
    moveView(layout, 'outline', undefined);
    expect([place('outline'), place('problems'), views.isAtHome('outline')]).toEqual(['sidebar files', 'sidebar search', true]);
  });

  it('go home while the icon that they were moved to is not there', () => {
    const plugin = add('plugin', { location: 'sidebar' });
    moveView(layout, 'search', { location: 'sidebar', container: 'plugin' });
    moveView(layout, 'gone', { location: 'panel' });
    expect(place('search')).toBe('sidebar plugin');
    plugin.dispose();
    expect([place('search'), views.isAtHome('search')]).toEqual(['sidebar search', true]);
    add('plugin', { location: 'preview' });
    expect(place('search')).toBe('sidebar plugin');
  });

  it('cannot be seen in a part that is hidden', () => {
    add('problems', {});
    layout.change({ panelVisible: false });
    expect(shownTab(views, layout.state.peek(), 'panel')).toBeUndefined();
    expect(isShown(views, layout.state.peek(), 'problems')).toBe(false);
    expect(isShown(views, layout.state.peek(), 'unknown')).toBe(false);
  });
});
