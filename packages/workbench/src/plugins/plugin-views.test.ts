import { DisposableStore, type Locale } from '@plansmith/base';
import type { PluginManifest, ViewServices } from '@plansmith/plugin';
import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createCommands } from '../platform/commands.ts';
import { createContextKeys } from '../platform/context-keys.ts';
import { createMenus } from '../platform/menus.ts';
import { createKeybindings } from '../platform/keybindings.ts';
import { createStorage } from '../platform/storage.ts';
import { createViewRegistry } from '../platform/view-registry.ts';
import { createViewServices, registerPlugins, type ViewServiceSources } from './plugin-views.ts';

const title = { zh: '指标', en: 'Indicators' };
const manifest: PluginManifest = {
  id: 'balance',
  title,
  description: title,
  version: '0.1.0',
  engine: '*',
  contributes: {
    views: [
      { id: 'balance.table', title, location: 'panel', icon: 'table' },
      { id: 'balance.missing', title, location: 'panel', icon: 'table' },
    ],
    commands: [{ id: 'balance.refresh', title }],
    keybindings: [{ command: 'balance.refresh', key: 'ctrl+alt+b' }],
  },
};

function world() {
  const errors: string[] = [];
  const commands = createCommands((error) => errors.push(String(error)));
  const context = createContextKeys();
  const area = new Map<string, string>();
  const sources: ViewServiceSources = {
    locale: signal<Locale>('zh-CN'),
    theme: signal<'light' | 'dark'>('light'),
    settings: { of: () => signal(1 as never) },
    findings: signal([]),
    checkNumber: signal(1),
    selection: signal(undefined),
    proposal: signal(undefined),
    flows: signal(undefined),
    query: async (id) => id,
    runTask: (id) => ({ answer: Promise.resolve(id), cancel: () => {} }),
    applyChange: async () => ({ kind: 'done', files: [] }),
    createDocument: async (uri) => ({ kind: 'done', files: [uri] }),
    compareChange: async () => {},
    readText: async () => undefined,
    showMenu: () => {},
    reveal: async () => {},
    revealEntity: async () => {},
    notify: () => {},
    commands,
    storage: createStorage({ getItem: (key) => area.get(key) ?? null, setItem: (key, value) => area.set(key, value) }, ''),
  };
  return { errors, commands, sources, views: createViewRegistry(), keybindings: createKeybindings({ context, mac: false }), menus: createMenus(context) };
}

const container = undefined as unknown as HTMLElement;

describe('plugins', () => {
  it('load their code at first use and leave nothing behind', async () => {
    const { errors, commands, sources, views, keybindings, menus } = world();
    const log: string[] = [];
    const loadViews = async () => {
      log.push('loaded');
      const mount = () => {
        log.push('shown');
        return { dispose: () => log.push('gone') };
      };
      return { plugin: { views: { 'balance.table': mount }, commands: { 'balance.refresh': () => void log.push('ran') } } };
    };
    const registration = registerPlugins({ plugins: [{ manifest, loadViews }], sources, views, commands, keybindings, menus });
    expect([log, keybindings.labelFor('balance.refresh')]).toEqual([[], 'Ctrl+Alt+B']);
    await commands.execute('balance.refresh');
    (await views.get('balance.table')!.mount(container)).dispose();
    expect([log, errors]).toEqual([['loaded', 'ran', 'loaded', 'shown', 'gone'], []]);
    await expect(views.get('balance.missing')!.mount(container)).rejects.toThrow('none of that id');
    registration.dispose();
    expect([views.all.value, commands.all.value, keybindings.labelFor('balance.refresh')]).toEqual([[], [], undefined]);
  });

  it('give a view services whose listeners end with it', () => {
    const { sources } = world();
    const scope = new DisposableStore();
    const services: ViewServices = createViewServices(sources, 'balance.table', scope);
    const seen: unknown[] = [];
    services.onDidCheck((number) => seen.push(number));
    services.locale.onDidChange((locale) => seen.push(locale));
    (sources.checkNumber as { value: number }).value = 2;
    (sources.locale as { value: Locale }).value = 'en';
    scope.dispose();
    (sources.checkNumber as { value: number }).value = 3;
    services.memento.set('sort', 'far');
    expect([seen, services.memento.get('sort'), createViewServices(sources, 'other', scope).memento.get('sort')]).toEqual([[2, 'en'], 'far', undefined]);
  });
});
