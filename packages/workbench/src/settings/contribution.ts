import { DisposableStore, equalJson, type Disposable, type Json } from '@plansmith/base';
import { isSettingsFile, settingsFiles } from '@plansmith/engine';
import { computed, signal } from '@preact/signals-core';
import { nameOf } from '../explorer/file-tree.ts';
import { both } from '../nls/nls.ts';
import type { Command } from '../platform/commands.ts';
import type { Workbench } from '../workbench.ts';
import type { ServerFailure } from '../workspace/server-client.ts';
import { applySettings, applyToEditors } from './apply-settings.ts';
import { createAutoSave, type AutoSaveMode } from './auto-save.ts';
import type { FormQuery } from './form-rows.ts';
import { refusal, type SettingScope } from './setting.ts';
import { settingsText, type SettingsTextKey } from './texts.ts';

/** Registers the form and the files of settings, and makes the settings hold. */
export function registerSettings(workbench: Workbench, { reloadPage }: { reloadPage(): void }): Disposable {
  const { commands, keybindings, editors, settings, copies, notifications, textEditor, locale } = workbench;
  const store = new DisposableStore();
  const query = signal<FormQuery>({ scope: 'user', search: '', group: undefined, onlyModified: false });
  const openForm = (scope: SettingScope, search: unknown): void => {
    query.value = { ...query.peek(), scope, ...(typeof search === 'string' && { search, group: undefined, onlyModified: false }) };
    editors.open('settings', {
      pane: {
        name: 'settings',
        title: settingsText('title'),
        icon: 'settings-gear',
        mount: async (container) => (await import('./settings-form.view.ts')).mountSettingsForm(container, { workbench, query }),
      },
    });
  };
  const openFile = async (scope: SettingScope): Promise<void> => (await import('./settings-form.view.ts')).openFile(workbench, scope);
  const list: readonly (Command & { readonly key?: string })[] = [
    { id: 'settings.open', title: settingsText('openForm'), icon: 'settings-gear', key: 'ctrl+,', run: (search) => openForm('user', search) },
    { id: 'settings.openWorkspace', title: settingsText('openWorkspaceForm'), icon: 'settings-gear', run: (search) => openForm('workspace', search) },
    { id: 'settings.openUserFile', title: settingsText('openUserFile'), icon: 'json', run: () => openFile('user') },
    { id: 'settings.openWorkspaceFile', title: settingsText('openWorkspaceFile'), icon: 'json', run: () => openFile('workspace') },
  ];
  for (const { key, ...command } of list) {
    store.add(commands.register({ ...command, category: settingsText('category') }));
    if (key) store.add(keybindings.register({ command: command.id, key }));
  }

  store.add(applySettings(workbench));
  let shownLocale = locale.peek();
  const stop = locale.subscribe((value) => {
    if (value === shownLocale) return;
    shownLocale = value;
    queueMicrotask(() => notifications.notify({ severity: 'info', message: both('locale.reload'), actions: [{ title: both('locale.reloadNow'), run: reloadPage }] }));
  });
  store.add({ dispose: stop });
  store.add(
    createAutoSave({
      copies,
      mode: settings.of<AutoSaveMode>('files.autoSave'),
      delayMilliseconds: settings.of<number>('files.autoSaveDelay'),
      left: computed(() => `${textEditor.value?.focused.value} ${editors.active.value?.id}`),
      onFailure: (uri, { message }) => notifications.notify({ severity: 'error', message: settingsText('autoSaveFailed', { name: nameOf(uri), message }) }),
    }),
  );
  return store;
}

/** What settings need of monaco, once it is there. The language of the files comes with the first of them. */
export function registerSettingsEditor(workbench: Workbench, monaco: Parameters<typeof applyToEditors>[1]): Disposable {
  const store = new DisposableStore();
  store.add(applyToEditors(workbench, monaco));
  let isAsked = false;
  const stop = workbench.copies.all.subscribe((copies) => {
    if (isAsked || !copies.some(({ uri }) => isSettingsFile(uri))) return;
    isAsked = true;
    void import('./settings-language.ts').then(({ registerSettingsLanguage }) => !store.isDisposed && store.add(registerSettingsLanguage(workbench, monaco)));
  });
  store.add({ dispose: stop });
  return store;
}

/** What an earlier version kept in the browser moves into the user's settings, once, where they say nothing else. */
export function adoptStoredChoices({ settings, storage }: Pick<Workbench, 'settings' | 'storage'>): void {
  for (const [key, id] of [
    ['theme', 'workbench.colorTheme'],
    ['locale', 'workbench.language'],
    ['keybindings', 'workbench.keybindings'],
  ] as const) {
    const stored = storage.get<Json>(key);
    if (stored === undefined) continue;
    storage.remove(key);
    const setting = settings.declared.peek().find((item) => item.id === id)!;
    const isNews = settings.written.user.peek()[id] === undefined && !equalJson(stored, setting.schema.default);
    if (isNews && refusal(setting, stored) === undefined) void settings.choose(id, stored, 'user');
  }
}

const failureReasons: Readonly<Record<string, SettingsTextKey>> = { unsaved: 'failedUnsaved', broken: 'failedBroken', encoding: 'failedEncoding' };

/** Tells that a choice could not be written, with the way to the file. */
export function tellSettingsFailure({ notifications, commands }: Pick<Workbench, 'notifications' | 'commands'>, { uri, failure }: { readonly uri: string; readonly failure: ServerFailure }): void {
  const key = failureReasons[failure.code];
  const reason = key ? settingsText(key) : { zh: failure.message, en: failure.message };
  const { zh } = settingsText('failed', { file: uri, message: reason.zh });
  const { en } = settingsText('failed', { file: uri, message: reason.en });
  const command = uri === settingsFiles.user ? 'settings.openUserFile' : 'settings.openWorkspaceFile';
  notifications.notify({ severity: 'error', message: { zh, en }, actions: [{ title: settingsText('showFile'), run: () => commands.execute(command) }] });
}
