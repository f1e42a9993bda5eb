import type { Bilingual, Json, Locale } from '@plansmith/base';
import type { ShapeProposal } from '@plansmith/plugin';
import { manifest as boundaryFarmland } from '@plansmith/plugin-boundary-farmland/manifest';
import { manifest as indicatorBalance } from '@plansmith/plugin-indicator-balance/manifest';
import { manifest as map } from '@plansmith/plugin-map/manifest';
import { manifest as planDocuments } from '@plansmith/plugin-plan-documents/manifest';
import { manifest as parcelInventory } from '@plansmith/plugin-parcel-inventory/manifest';
import { manifest as planSchedule } from '@plansmith/plugin-plan-schedule/manifest';
import { computed, effect, signal } from '@preact/signals-core';
import { wrap } from 'comlink';
import { registerActivityBar } from './activity-bar/contribution.ts';
import { registerCommands } from './contributions/commands.ts';
import { applyWorkspaceEdit } from './editor/apply-edit.ts';
import { registerConnectionNotice } from './drafts/connection-notice.ts';
import { registerDrafts } from './drafts/contribution.ts';
import { connectMonaco } from './editor/connect-monaco.ts';
import { createEditors } from './editor/editors.presenter.ts';
import { registerEditorGroups } from './editor-groups/contribution.ts';
import { createGroupFaces } from './editor-groups/group-faces.ts';
import { followCursor } from './editor/follow-cursor.ts';
import type { Monaco } from './editor/model-buffer.ts';
import { createNavigation } from './editor/navigation.ts';
import { createSaving } from './editor/saving.ts';
import { tendCopies } from './editor/tend-copies.ts';
import { createTextBuffers } from './editor/text-buffers.ts';
import { createTextEditor, type TextEditor } from './editor/text-editor.ts';
import { createViewStates } from './editor/view-states.ts';
import { registerExplorer } from './explorer/contribution.ts';
import { registerExport } from './export/contribution.ts';
import { registerFaceCommands } from './faces/face-switch.ts';
import { both, createNls } from './nls/nls.ts';
import { registerNotices } from './notices/contribution.ts';
import { registerOutline } from './outline/contribution.ts';
import { registerOutput } from './output/contribution.ts';
import { observeConnection, observeEngine, observeFetch, observeLoading, observeTasks } from './output/observe.ts';
import { outputText } from './output/texts.ts';
import { showCommandMenu } from './parts/command-menu.ts';
import { mountShell } from './parts/shell.view.ts';
import { shellStyles } from './parts/shell.css.ts';
import { createCommands } from './platform/commands.ts';
import { createContextKeys } from './platform/context-keys.ts';
import { createKeybindings } from './platform/keybindings.ts';
import { createLayout } from './platform/layout.ts';
import { createMenus } from './platform/menus.ts';
import { createNotifications } from './platform/notifications.ts';
import { createOutput } from './platform/output.ts';
import { createProgress } from './platform/progress.ts';
import { createStorage } from './platform/storage.ts';
import { createTheme, type ThemeChoice } from './platform/theme.ts';
import { createViewRegistry } from './platform/view-registry.ts';
import { registerPlans } from './plans/contribution.ts';
import { registerPluginList } from './plugin-list/contribution.ts';
import { registerRecordLens } from './record-lens/contribution.ts';
import { disabledPluginsSetting, switchPlugins } from './plugin-list/switch-plugins.ts';
import { createFindingCommands } from './plugins/finding-commands.ts';
import { createPlanChanges } from './plugins/plan-changes.ts';
import { registerMoveViews } from './move-views/contribution.ts';
import { registerNewDocument } from './new-document/contribution.ts';
import { pluginSettings, registerPlugins, type BundledPlugin, type ViewServiceSources } from './plugins/plugin-views.ts';
import { listenToKeys } from './keyboard/page-keys.ts';
import { registerKeyboard } from './keyboard/contribution.ts';
import { registerProblems } from './problems/contribution.ts';
import { createProblems } from './problems/problems.presenter.ts';
import { mountProblems } from './problems/problems.view.ts';
import { createQuickInput, type QuickSource, type Sounds } from './quick-input/quick-input.presenter.ts';
import { createRecentCommands } from './quick-input/recent-commands.ts';
import { createQuickSources } from './quick-input/sources.ts';
import { registerReview } from './review/contribution.ts';
import { registerSourceControl } from './scm/contribution.ts';
import { registerSearch } from './search/contribution.ts';
import { adoptStoredChoices, registerSettings, registerSettingsEditor, tellSettingsFailure } from './settings/contribution.ts';
import { createSettingsFiles } from './settings/settings-files.ts';
import { createSettings } from './settings/settings.ts';
import { workbenchSettings } from './settings/workbench-settings.ts';
import { sideBarStyles } from './side-bar/side-bar.css.ts';
import { themeStyles } from './theme.css.ts';
import { registerWelcome } from './welcome/contribution.ts';
import { askDialog } from './ui/dialog.ts';
import { acceptDrops } from './ui/drop-files.ts';
import { createIconStyles } from './ui/icon-styles.ts';
import { uiStyles } from './ui/ui.css.ts';
import type { Workbench } from './workbench.ts';
import { createEngineClient, createLateEngine, shareAnswers, type EngineWorker, type RemoteEngine } from './workspace/engine-client.ts';
import { createServerClient } from './workspace/server-client.ts';
import { createSession } from './workspace/session.ts';
import { createWorkingCopies } from './workspace/working-copies.ts';

/** Plugins that come with Plansmith. Their views are loaded when first shown. */
const plugins: readonly BundledPlugin[] = [
  { manifest: planDocuments, loadViews: () => whenUsable(() => import('@plansmith/plugin-plan-documents/views')) },
  { manifest: map, loadViews: () => whenUsable(() => import('@plansmith/plugin-map/views')) },
  { manifest: boundaryFarmland, loadViews: async () => ({ plugin: {} }) },
  { manifest: indicatorBalance, loadViews: () => whenUsable(() => import('@plansmith/plugin-indicator-balance/views')) },
  { manifest: planSchedule, loadViews: async () => ({ plugin: {} }) },
  { manifest: parcelInventory, loadViews: async () => ({ plugin: {} }) },
];

/** Open text comes first: code of plugins is fetched when the user can already type. */
function whenUsable<T>(load: () => Promise<T>): Promise<T> {
  return pageUsable.then(load);
}

/** Settles when the next frame is on the screen, or soon in a window that draws none because it is in the background. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, backgroundDelayMilliseconds);
  });
}

const backgroundDelayMilliseconds = 500;
const settleMilliseconds = 250;

document.adoptedStyleSheets = [createIconStyles(), ...[themeStyles, uiStyles, shellStyles, sideBarStyles].map((styles) => styles.styleSheet!)];

const storage = createStorage(localStorage, 'plansmith/');
const notifications = createNotifications((action, milliseconds) => void setTimeout(action, milliseconds));
const commands = createCommands((error, command) => {
  const message = error instanceof Error ? error.message : String(error);
  notifications.notify({ severity: 'error', message: both('command.failed', { name: nls.pick(command.title), message }) });
});
const output = createOutput(() => Date.now());
const progress = createProgress((action, milliseconds) => {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
});
const observed = { output, progress, now: () => performance.now() };
const windowId = crypto.randomUUID();
const server = createServerClient({
  fetch: observeFetch((input, init) => fetch(input, init), observed),
  openSocket: (path) => new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${path}`),
  clientId: windowId,
});
const settingsFiles = createSettingsFiles({
  server,
  copies: { get: (uri) => copies.get(uri), save: (uri) => copies.save(uri) },
  storage,
  onFailure: (uri, failure) => tellSettingsFailure({ notifications, commands }, { uri, failure }),
});
const settings = createSettings(settingsFiles);
settings.declare([...workbenchSettings, disabledPluginsSetting, ...plugins.flatMap(({ manifest }) => pluginSettings(manifest))]);
const settingsRead = settingsFiles.read().then(
  () => adoptStoredChoices({ settings, storage }),
  // The defaults hold: the page must come in all the same.
  (error: unknown) => output.write('server', 'error', outputText('requestFailed', { method: 'GET', path: 'settings', message: String(error) })),
);
// What was known at the last visit holds until the files are read; the first time there is nothing to go by.
if (storage.get('settings') === undefined) await settingsRead;
const locale = settings.of<Locale>('workbench.language');
const nls = createNls(locale);
const darkQuery = matchMedia('(prefers-color-scheme: dark)');
const systemDark = signal(darkQuery.matches);
darkQuery.addEventListener('change', () => (systemDark.value = darkQuery.matches));
const contrastQuery = matchMedia('(prefers-contrast: more)');
const systemContrast = signal(contrastQuery.matches);
contrastQuery.addEventListener('change', () => (systemContrast.value = contrastQuery.matches));
const theme = createTheme({ choice: settings.of<ThemeChoice>('workbench.colorTheme'), systemDark, systemContrast });
effect(() => {
  document.documentElement.lang = locale.value;
});
effect(() => {
  document.documentElement.dataset['theme'] = theme.shown.value;
  document.documentElement.dataset['contrast'] = theme.contrast.value ? 'high' : 'normal';
});

const context = createContextKeys();
const layout = createLayout(storage);
const views = createViewRegistry(computed(() => layout.state.value.viewPlaces));
const keybindings = createKeybindings({
  context,
  mac: /Mac/.test(navigator.platform),
  chosen: settings.of<Record<string, string>>('workbench.keybindings'),
  onChoose: (chosen) => void settings.choose('workbench.keybindings', chosen, 'user'),
});

const textEditor = signal<TextEditor | undefined>(undefined);
const editorReady = new Promise<TextEditor>((resolve) => {
  const stop = textEditor.subscribe((editor) => {
    if (!editor) return;
    resolve(editor);
    queueMicrotask(() => stop());
  });
});
/** The user can type. */
const editorUsable = editorReady.then(async (editor) => {
  await editor.firstShown;
  await nextFrame();
});
const editors = createEditors(storage);
const openTexts = editors.groups.peek().flatMap(({ active }) => (active?.kind === 'text' ? [active.uri] : []));
/** The user can type in the text that was open, or there is none. What is heavy waits for it: the engine's worker and the code of plugin views. */
const pageUsable = openTexts.length > 0 ? editorUsable : Promise.resolve();

const engineReady = pageUsable.then(() => {
  const worker = new Worker(new URL('./engine-worker.main.ts', import.meta.url), { type: 'module', name: 'engine' });
  worker.addEventListener('error', (event) => {
    notifications.notify({ severity: 'error', message: both('engine.failed', { message: event.message || 'worker' }) });
  });
  return shareAnswers(wrap<EngineWorker>(worker) as unknown as RemoteEngine);
});
const engine = createEngineClient({
  engine: createLateEngine(engineReady),
  settleMilliseconds,
  onError(error) {
    output.write('engine', 'error', outputText('engineFailed', { message: String(error) }));
    notifications.notify({ severity: 'error', message: both('engine.failed', { message: String(error) }) });
  },
});
observeEngine(engine, observed);

const texts = createTextBuffers();
let monacoLoad: Promise<Monaco> | undefined;
const loadMonaco = (): Promise<Monaco> =>
  (monacoLoad ??= (locale.peek() === 'zh-CN' ? import('./editor/monaco-chinese.ts') : import('./editor/monaco.ts')).then((monaco) => {
    texts.attach(monaco);
    return monaco;
  }));

const copies = createWorkingCopies({ server, createBuffer: texts.create });
const session = createSession({
  server,
  engine,
  copies,
  firstShown: pageUsable,
  onReconnect: () => notifications.notify({ severity: 'info', message: both('server.reconnected') }),
  onSettings: (uris) => void settingsFiles.changed(uris),
});
// The text of an open file is fetched while the page is made.
const textsRead = Promise.all(openTexts.map((uri) => copies.open(uri)));
const findings = computed(() => engine.report.value?.findings ?? []);
const findingCommands = createFindingCommands(plugins.map(({ manifest }) => manifest));
const commandsFor: typeof findingCommands = (finding) => findingCommands(finding).filter(({ id }) => commands.get(id));
const problems = createProblems({ findings, storage, commandsFor });
const faces = createGroupFaces({
  editors,
  storage,
  isDocument: (uri) => (engine.checkNumber.value === 0 ? undefined : session.outline.value.some(({ documents }) => documents.some((entry) => entry.uri === uri))),
});
const selection = followCursor({ textEditor, engine });
const proposal = signal<ShapeProposal | undefined>(undefined);
const asOfOverride = signal<string | undefined>(undefined);
const quickSources: QuickSource[] = [];
const sounds = signal<Sounds | undefined>(undefined);
const quickInput = createQuickInput(() => quickSources, sounds);

const workbench: Workbench = {
  nls,
  locale,
  theme,
  settings,
  storage,
  layout,
  context,
  commands,
  keybindings,
  views,
  menus: createMenus(context),
  notifications,
  output,
  progress,
  quickInput,
  quickSources,
  recentCommands: createRecentCommands(storage),
  server,
  engine,
  copies,
  session,
  editors,
  faces,
  problems,
  textEditor,
  viewStates: createViewStates(storage),
  loadMonaco,
  selection,
  proposal,
  asOfOverride,
  navigation: createNavigation({ editors, editor: () => editorReady, engine, problems, notifications }),
  saving: createSaving({ copies, editors, notifications, nls, ask: askDialog }),
};
quickSources.push(...createQuickSources(workbench));
effect(() => {
  if (quickInput.visible.value && !sounds.peek()) void import('./quick-input/pinyin.ts').then(({ pinyinOf }) => (sounds.value = pinyinOf));
});

views.register({
  id: 'problems',
  title: both('problems.title'),
  location: 'panel',
  icon: 'warning',
  order: 1,
  badge: () => findings.value.filter((finding) => finding.verdict !== 'waived').length,
  mount: (container) =>
    mountProblems(container, {
      presenter: problems,
      isChecked: () => engine.checkNumber.value > 0,
      nls,
      navigation: workbench.navigation,
      onContextMenu: (item, at) => ('finding' in item ? showCommandMenu('problems/context', workbench, { ...at, argument: item.finding }) : showCommandMenu('problems/group', workbench, { ...at, argument: item.group })),
      runCommand: (command, finding) => void commands.execute(command, finding),
      async applyFix(finding, fix) {
        const edit = await engine.ask((remote) => remote.fixEdit(fix));
        if (!edit) return notifications.notify({ severity: 'warning', message: both('problems.fixGone') });
        await workbench.navigation.open(finding.uri, { range: finding.range });
        await applyWorkspaceEdit(edit, { monaco: await loadMonaco(), copies });
      },
    }),
});
const planChanges = createPlanChanges({ engine, copies, editors, notifications, nls, loadMonaco, saveAll: () => workbench.saving.saveAll() });
const viewSources: ViewServiceSources = {
  locale,
  settings,
  theme: theme.shown,
  findings: computed(() => engine.settledReport.value?.findings ?? []),
  checkNumber: engine.settledCheck,
  selection,
  proposal,
  query: (id, args) => engine.ask((remote) => remote.query(id, args)),
  ...planChanges,
  runTask: observeTasks(planChanges.runTask, { ...observed, titleOf: (id) => plugins.find(({ manifest }) => manifest.contributes.tasks?.some((task) => task.id === id))?.manifest.title ?? { zh: id, en: id } }),
  readText: (uri) => engine.ask((remote) => remote.text(uri)),
  showMenu: (menu, at) => showCommandMenu(menu, workbench, at),
  reveal: (place) => workbench.navigation.reveal(place),
  revealEntity: (entity, id) => workbench.navigation.revealEntity(entity, id),
  notify: (message: Bilingual, severity) => notifications.notify({ message, severity }),
  commands,
  storage,
};
switchPlugins({
  plugins: plugins.map(({ manifest, loadViews }) => ({ manifest, loadViews: observeLoading(manifest.id, loadViews, observed) })),
  disabled: settings.of<Readonly<Record<string, Json>>>(disabledPluginsSetting.id),
  register: (plugin) => registerPlugins({ plugins: [plugin], views, commands, keybindings, menus: workbench.menus, sources: viewSources }),
});

const root = document.createElement('div');
document.body.append(root);
const shell = mountShell(root, workbench);
registerDrafts(workbench, windowId);
registerConnectionNotice(workbench);
registerSearch(workbench);
registerSourceControl(workbench);
registerExplorer(workbench);
registerNewDocument(workbench);
registerPlans(workbench, { children: 'plan-documents/outline-children', places: 'plan-documents/outline-places', search: 'plan-documents/outline-search' });
registerProblems(workbench);
registerKeyboard(workbench);
registerOutput(workbench);
registerExport(workbench);
registerOutline(workbench);
const lenses = registerRecordLens(workbench).items;
registerReview(workbench, plugins.map(({ manifest }) => manifest));
registerActivityBar(workbench);
registerMoveViews(workbench);
registerPluginList(workbench, plugins.map(({ manifest }) => manifest));
registerNotices(workbench);
registerSettings(workbench, { reloadPage: () => location.reload() });
registerWelcome(workbench, { started: settingsRead });
registerCommands(workbench, { focusPart: shell.focusPart, focusView: shell.focusView });
registerFaceCommands(workbench);
registerEditorGroups(workbench);

const dropCover = document.createElement('div');
dropCover.className = 'drop-cover';
effect(() => {
  dropCover.textContent = nls.text('import.drop');
});
acceptDrops({ page: window, cover: dropCover, onDrop: (files) => void commands.execute('file.importShapes', ...files) });

listenToKeys(window, workbench);
tendCopies(workbench);

effect(() => {
  const names = [editors.active.value?.uri.split('/').at(-1), session.listing.value?.name, 'Plansmith'];
  document.title = names.filter(Boolean).join(' - ');
});
effect(() => context.set('editorOpen', editors.active.value?.kind === 'text'));
effect(() => context.set('documentOpen', faces.available.value));
effect(() => context.set('tableOpen', faces.table.value !== undefined));
effect(() => context.set('editorFocus', textEditor.value?.focused.value ?? false));

let asOfAsked = false;
effect(() => {
  const asOf = asOfOverride.value;
  if (asOfAsked || asOf !== undefined) void engine.setAsOf(asOf);
  asOfAsked = true;
});

const opening = progress.begin(outputText('opening'));
observeConnection(session.connected, observed);
void session.start().then((started) => {
  opening.dispose();
  if (!started.ok) notifications.notify({ severity: 'error', message: both('engine.loadFailed', { message: started.error.message }) });
});

// Text that can be read and typed in comes before the editor, whose code keeps the page busy for a while.
if (openTexts.length > 0) await textsRead.then(nextFrame);
const monaco = await loadMonaco();
registerSettingsEditor(workbench, monaco);
connectMonaco(workbench, monaco, { findings, commandsFor, lenses });
textEditor.value = createTextEditor({ monaco, places: shell.editors, editors, copies, theme: theme.shown, nls, viewStates: workbench.viewStates, face: faces.of });
// After the editor's own: it knows light and dark.
effect(() => monaco.editor.setTheme(theme.contrast.value ? `plansmith-contrast-${theme.shown.value}` : `plansmith-${theme.shown.value}`));
void editorUsable.then(() => monaco.startWorker());
