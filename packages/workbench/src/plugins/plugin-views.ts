import { DisposableStore, type Bilingual, type Disposable, type Event, type Locale, type Path } from '@plansmith/base';
import type { ChangeResult, EditorSelection, MapFlows, Observable, PlanChange, PluginManifest, RunningTask, ShapeProposal, ViewModule, ViewServices } from '@plansmith/plugin';
import type { Finding } from '@plansmith/rules';
import { effect, untracked, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { CommandRegistry } from '../platform/commands.ts';
import type { KeybindingRegistry } from '../platform/keybindings.ts';
import type { MenuRegistry } from '../platform/menus.ts';
import type { Storage } from '../platform/storage.ts';
import type { ViewRegistry } from '../platform/view-registry.ts';
import type { Setting } from '../settings/setting.ts';
import type { Settings } from '../settings/settings.ts';

/** A bundled plugin: its manifest, and the door to its views, opened at first use. */
export interface BundledPlugin {
  readonly manifest: PluginManifest;
  loadViews(): Promise<{ readonly plugin: ViewModule<HTMLElement> }>;
}

/** Everything of `ViewServices` that does not differ from view to view. */
export interface ViewServiceSources {
  readonly locale: ReadonlySignal<Locale>;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
  readonly settings: Pick<Settings, 'of'>;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  readonly checkNumber: ReadonlySignal<number>;
  readonly selection: ReadonlySignal<EditorSelection | undefined>;
  readonly proposal: ReadonlySignal<ShapeProposal | undefined>;
  /** Flows on the map, of whichever view drew them last. */
  readonly flows: Signal<MapFlows | undefined>;
  query(id: string, args: unknown): Promise<unknown>;
  runTask(id: string, request: unknown, onProgress: (step: Bilingual, share: number) => void): RunningTask<unknown>;
  applyChange(change: PlanChange): Promise<ChangeResult>;
  createDocument(uri: string, text: string): Promise<ChangeResult>;
  compareChange(change: PlanChange, uri: string): Promise<void>;
  readText(uri: string): Promise<string | undefined>;
  readonly showMenu: ViewServices['showMenu'];
  reveal(place: { readonly uri: string; readonly path: Path }): Promise<void>;
  revealEntity(entity: string, id: string): Promise<void>;
  notify(message: Bilingual, severity: 'info' | 'warning' | 'error'): void;
  readonly commands: CommandRegistry;
  readonly storage: Storage;
}

/** The world as one view, or the commands of one plugin, see it. Listeners that it forgets are taken away with `scope`. */
export function createViewServices(sources: ViewServiceSources, owner: string, scope: DisposableStore): ViewServices {
  const storage = sources.storage.scoped(`view/${owner}`);
  return {
    locale: observable(sources.locale, scope),
    theme: observable(sources.theme, scope),
    setting: (id) => observable(sources.settings.of(id), scope),
    findings: observable(sources.findings, scope),
    selection: observable(sources.selection, scope),
    proposal: observable(sources.proposal, scope),
    flows: observable(sources.flows, scope),
    showFlows: (flows) => void (sources.flows.value = flows),
    onDidCheck: changes(sources.checkNumber, scope),
    query: async <Answer>(id: string, args: unknown) => (await sources.query(id, args)) as Answer,
    runTask: <Answer>(id: string, request: unknown, onProgress: (step: Bilingual, share: number) => void) => sources.runTask(id, request, onProgress) as RunningTask<Answer>,
    applyChange: (change) => sources.applyChange(change),
    createDocument: (uri, text) => sources.createDocument(uri, text),
    compareChange: (change, uri) => sources.compareChange(change, uri),
    readText: (uri) => sources.readText(uri),
    showMenu: (menu, at) => sources.showMenu(menu, at),
    reveal: (place) => sources.reveal(place),
    revealEntity: (entity, id) => sources.revealEntity(entity, id),
    executeCommand: (id, ...args) => sources.commands.execute(id, ...args),
    memento: { get: (key) => storage.get(key), set: (key, value) => storage.set(key, value) },
    notify: (message, severity) => sources.notify(message, severity),
  };
}

/** Registers what the manifests contribute; code of a plugin is loaded when one of its views is shown or one of its commands runs. */
export function registerPlugins(options: {
  readonly plugins: readonly BundledPlugin[];
  readonly sources: ViewServiceSources;
  readonly views: ViewRegistry;
  readonly commands: CommandRegistry;
  readonly keybindings: KeybindingRegistry;
  readonly menus: MenuRegistry;
}): Disposable {
  const store = new DisposableStore();
  for (const [index, plugin] of options.plugins.entries()) {
    const { id: pluginId, title: category, contributes } = plugin.manifest;
    for (const [order, { id, title, location, icon, container }] of (contributes.views ?? []).entries()) {
      store.add(
        options.views.register({
          id,
          title,
          location,
          icon,
          ...(container !== undefined && { container }),
          order: 100 + index * 10 + order,
          async mount(element) {
            const { plugin: module } = await plugin.loadViews();
            const factory = module.views?.[id];
            if (!factory) throw new Error(`plugin "${pluginId}" announces view "${id}" but its ./views has none of that id`);
            const scope = new DisposableStore();
            try {
              scope.add(await factory(element, createViewServices(options.sources, id, scope)));
            } catch (error) {
              scope.dispose();
              throw error;
            }
            return scope;
          },
        }),
      );
    }
    for (const { id, title, icon, findingsOf } of contributes.commands ?? []) {
      store.add(
        options.commands.register({
          id,
          title,
          category,
          ...(icon ? { icon } : {}),
          ...(findingsOf === undefined ? {} : { internal: true }),
          async run(...args) {
            const { plugin: module } = await plugin.loadViews();
            const run = module.commands?.[id];
            if (!run) throw new Error(`plugin "${pluginId}" announces command "${id}" but its ./views has none of that id`);
            const scope = new DisposableStore();
            try {
              await run(createViewServices(options.sources, pluginId, scope), ...args);
            } finally {
              scope.dispose();
            }
          },
        }),
      );
    }
    for (const binding of contributes.keybindings ?? []) store.add(options.keybindings.register(binding));
    for (const { menu, order = 0, group = '9', ...item } of contributes.menus ?? []) store.add(options.menus.register(menu, { ...item, group, order: 100 + index * 10 + order }));
  }
  return store;
}

/** The settings that a plugin brings, under its own name. */
export function pluginSettings({ title, contributes }: PluginManifest): readonly Setting[] {
  return (contributes.settings ?? []).map((setting) => ({ ...setting, group: title }));
}

function observable<T>(source: ReadonlySignal<T>, scope: DisposableStore): Observable<T> {
  return {
    get value() {
      return source.value;
    },
    onDidChange: changes(source, scope),
  };
}

function changes<T>(source: ReadonlySignal<T>, scope: DisposableStore): Event<T> {
  return (listener) => {
    let first = true;
    const stop = effect(() => {
      const value = source.value;
      if (!first) untracked(() => listener(value));
      first = false;
    });
    return scope.add({ dispose: stop });
  };
}
