import { signal } from '@preact/signals-core';
import { Emitter, type Locale } from '@plansmith/base';
import type { PluginManifest } from '@plansmith/plugin';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { registerDrafts } from '../drafts/contribution.ts';
import { registerActivityBar } from '../activity-bar/contribution.ts';
import { createEditors } from '../editor/editors.presenter.ts';
import { registerEditorGroups } from '../editor-groups/contribution.ts';
import { registerFaceCommands } from '../faces/face-switch.ts';
import { registerExplorer } from '../explorer/contribution.ts';
import { registerExport } from '../export/contribution.ts';
import { registerMoveViews } from '../move-views/contribution.ts';
import { registerNewDocument } from '../new-document/contribution.ts';
import { registerPlans } from '../plans/contribution.ts';
import { registerKeyboard } from '../keyboard/contribution.ts';
import { createNls } from '../nls/nls.ts';
import { registerNotices } from '../notices/contribution.ts';
import { registerReview } from '../review/contribution.ts';
import { registerOutline } from '../outline/contribution.ts';
import { registerOutput } from '../output/contribution.ts';
import { createCommands } from '../platform/commands.ts';
import { createContextKeys } from '../platform/context-keys.ts';
import { createKeybindings } from '../platform/keybindings.ts';
import { createLayout } from '../platform/layout.ts';
import { createMenus, type ContextMenuId, type MenuId } from '../platform/menus.ts';
import { createNotifications } from '../platform/notifications.ts';
import { createStorage } from '../platform/storage.ts';
import { createViewRegistry } from '../platform/view-registry.ts';
import { registerPluginList } from '../plugin-list/contribution.ts';
import { registerRecordLens } from '../record-lens/contribution.ts';
import { disabledPluginsSetting } from '../plugin-list/switch-plugins.ts';
import { pluginSettings, registerPlugins, type ViewServiceSources } from '../plugins/plugin-views.ts';
import { createProblems } from '../problems/problems.presenter.ts';
import { registerProblems } from '../problems/contribution.ts';
import { createQuickInput } from '../quick-input/quick-input.presenter.ts';
import { createRecentCommands } from '../quick-input/recent-commands.ts';
import { createQuickSources } from '../quick-input/sources.ts';
import { registerSourceControl } from '../scm/contribution.ts';
import { registerSearch } from '../search/contribution.ts';
import { registerSettings } from '../settings/contribution.ts';
import { createSettings } from '../settings/settings.ts';
import { workbenchSettings } from '../settings/workbench-settings.ts';
import { registerWelcome } from '../welcome/contribution.ts';
import type { Workbench } from '../workbench.ts';
import { registerCommands } from './commands.ts';
import { manifest as boundaryFarmland } from '@plansmith/plugin-boundary-farmland/manifest';
import { manifest as indicatorBalance } from '@plansmith/plugin-indicator-balance/manifest';
import { manifest as map } from '@plansmith/plugin-map/manifest';
import { manifest as parcelInventory } from '@plansmith/plugin-parcel-inventory/manifest';
import { manifest as planDocuments } from '@plansmith/plugin-plan-documents/manifest';
import { manifest as planSchedule } from '@plansmith/plugin-plan-schedule/manifest';

const manifests: readonly PluginManifest[] = [boundaryFarmland, indicatorBalance, map, parcelInventory, planDocuments, planSchedule];

/** All that is registered before anything is opened: real registries, without the parts that need a page or a server. */
function contributed() {
  const kept = new Map<string, string>();
  const storage = createStorage({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) }, '');
  const locale = signal<Locale>('zh-CN');
  const context = createContextKeys();
  const commands = createCommands(() => {});
  const views = createViewRegistry();
  const keybindings = createKeybindings({ context, mac: false });
  const quickInput = createQuickInput(() => []);
  const settings = createSettings({ written: { user: signal({}), workspace: signal({}) }, write: async () => {} });
  settings.declare([...workbenchSettings, disabledPluginsSetting, ...manifests.flatMap(pluginSettings)]);
  const parts: Partial<Workbench> = {
    nls: createNls(locale),
    locale,
    storage,
    copies: { all: signal([]), onDidEdit: new Emitter().event } as unknown as Workbench['copies'],
    context,
    commands,
    views,
    keybindings,
    quickInput,
    layout: createLayout(storage),
    menus: createMenus(context),
    notifications: createNotifications(() => {}),
    recentCommands: createRecentCommands(storage),
    editors: createEditors(storage),
    session: { git: signal(undefined), listing: signal(undefined) } as unknown as Workbench['session'],
    problems: createProblems({ findings: signal([]), storage }),
  };
  const workbench = { ...parts, settings, textEditor: signal(undefined), asOfOverride: signal(undefined) } as unknown as Workbench;
  registerDrafts(workbench, 'this');
  registerSearch(workbench);
  registerSourceControl(workbench);
  registerFaceCommands(workbench);
  registerEditorGroups(workbench);
  registerExplorer(workbench);
  registerNewDocument(workbench);
  registerPlans(workbench, { children: '', places: '', search: '' });
  registerProblems(workbench);
  registerKeyboard(workbench);
  registerOutput(workbench);
  registerExport(workbench);
  registerOutline(workbench);
  registerRecordLens(workbench);
  registerReview(workbench, []);
  registerActivityBar(workbench);
  registerMoveViews(workbench);
  registerPluginList(workbench, manifests);
  registerNotices(workbench);
  registerSettings(workbench, { reloadPage() {} });
  registerWelcome(workbench, { started: new Promise(() => {}) });
  registerCommands(workbench, { focusPart() {}, focusView() {} });
  const sources = { commands, storage } as ViewServiceSources;
  registerPlugins({ plugins: manifests.map((manifest) => ({ manifest, loadViews: async () => ({ plugin: {} }) })), sources, views, commands, keybindings, menus: workbench.menus });
  const palette = createQuickSources(workbench).find(({ prefix }) => prefix === '>')!;
  return { workbench, palette };
}

// Source control looks at the repository anew when the window gets the keyboard.
beforeAll(() => vi.stubGlobal('window', new EventTarget()));
afterAll(() => vi.unstubAllGlobals());

const contextMenus: readonly ContextMenuId[] = ['explorer/context', 'plans/context', 'tab/context', 'review/context', 'problems/context', 'problems/group', 'map/context', 'map/layers', 'table/context', 'editor/context', 'editor/lens'];

describe('what is contributed', () => {
  it('is in the palette, every command with its Chinese and English title, wherever it holds', () => {
    const { workbench, palette } = contributed();
    const offered = workbench.commands.all.value.filter(({ internal }) => !internal);
    expect(offered.length).toBeGreaterThan(60);
    const missing = offered.filter(({ title, when }) => {
      for (const fact of when?.split('||')[0]!.split('&&') ?? []) workbench.context.set(fact.replace('!', '').trim(), !fact.includes('!'));
      const lines = palette.items('') as readonly { readonly label: string; readonly description?: string }[];
      return !lines.some(({ label, description }) => label.endsWith(title.zh) && description?.startsWith(title.en));
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
    const wrong = offered.filter(({ title }) => !/[\u4e00-\u9fff]/.test(title.zh) || /[\u4e00-\u9fff]/.test(title.en));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names commands that exist, in keys and in menus', () => {
    const { workbench } = contributed();
    const { commands, keybindings, menus, views } = workbench;
    const ids: readonly MenuId[] = ['editor/title', ...contextMenus, ...views.all.value.map(({ id }): MenuId => `view/${id}`)];
    const named = [...keybindings.all.value.map(({ command }) => command), ...ids.flatMap((id) => menus.items(id).map(({ command }) => command))];
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !commands.get(id))).toEqual([]);
  });

  it('reaches every command by keyboard: by palette, by a key, or by a context menu, which Shift+F10 opens', () => {
    const { workbench } = contributed();
    const { commands, keybindings, menus } = workbench;
    const inMenus = contextMenus.flatMap((menu) => menus.all(menu).map(({ command }) => command));
    const keyed = new Set([...keybindings.all.value.map(({ command }) => command), ...inMenus]);
    const ofFindings = manifests.flatMap(({ contributes }) => contributes.commands ?? []).filter(({ findingsOf }) => findingsOf !== undefined).map(({ id }) => id);
    // Run by views with what they show, never by themselves.
    const byViews = ['workbench.showView', 'problems.showAbout', ...ofFindings];
    const unreachable = commands.all.value.filter(({ id, internal }) => internal && !keyed.has(id) && !byViews.includes(id));
    expect(unreachable.map(({ id }) => id)).toEqual([]);
    for (const menu of contextMenus) expect(menus.all(menu).length, menu).toBeGreaterThan(0);
  });

  it('has no key that another command takes away always', () => {
    const { keybindings } = contributed().workbench;
    const always = keybindings.all.value.filter(({ when }) => when === undefined);
    const hidden = always.filter(({ key, command }, index) => always.some((other, at) => at > index && other.command !== command && other.key === key));
    expect(hidden).toEqual([]);
    expect(always.filter(({ key }) => always.some((other) => other.key.startsWith(`${key} `)))).toEqual([]);
  });

  it('shows every view by name, by keyboard alone', () => {
    const { workbench } = contributed();
    void workbench.commands.execute('workbench.openView');
    expect(workbench.quickInput.items.value.map(({ item }) => item.label).toSorted()).toEqual(workbench.views.all.value.map(({ title }) => title.zh).toSorted());
    expect(workbench.views.all.value.length).toBeGreaterThan(2);
  });
});
