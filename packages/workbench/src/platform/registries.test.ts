import { describe, expect, it } from 'vitest';
import { createContextKeys } from './context-keys.ts';
import { createMenus } from './menus.ts';
import { createViewRegistry, type ViewDescriptor } from './view-registry.ts';

const view = (id: string, order: number): ViewDescriptor => ({
  id,
  order,
  title: { zh: id, en: id },
  location: 'panel',
  icon: 'table',
  mount: () => ({ dispose() {} }),
});

describe('view registry', () => {
  it('orders views of a place and forgets disposed ones', () => {
    const views = createViewRegistry();
    views.register(view('balance', 10));
    const problems = views.register(view('problems', 1));
    expect(views.at('panel').map((item) => item.id)).toEqual(['problems', 'balance']);
    expect(views.at('preview')).toEqual([]);
    expect(() => views.register(view('balance', 2))).toThrow('registered already');
    problems.dispose();
    expect(views.get('problems')).toBeUndefined();
  });
});

describe('menus', () => {
  it('shows the items whose clause holds', () => {
    const context = createContextKeys();
    const menus = createMenus(context);
    menus.register('editor/title', { command: 'b', order: 2 });
    const first = menus.register('editor/title', { command: 'a', order: 1, when: 'dirty' });
    expect(menus.items('editor/title').map((item) => item.command)).toEqual(['b']);
    context.set('dirty', true);
    expect(menus.items('editor/title').map((item) => item.command)).toEqual(['a', 'b']);
    first.dispose();
    expect(menus.items('editor/title').map((item) => item.command)).toEqual(['b']);
  });
});
