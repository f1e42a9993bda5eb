import { DisposableStore, type Disposable, type Json } from '@plansmith/base';
import { settingsFiles } from '@plansmith/engine';
import { signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { formRows, groupsOf, type FormQuery, type FormRow } from './form-rows.ts';
import { refusal, type Setting, type SettingScope } from './setting.ts';
import { settingsStyles } from './settings.css.ts';
import { settingsText, type SettingsTextKey } from './texts.ts';
import { choiceName } from './workbench-settings.ts';

/** The settings as a form: search, groups, what user and workspace say. `query` outlives the form. */
export function mountSettingsForm(container: HTMLElement, { workbench, query }: { readonly workbench: Workbench; readonly query: { value: FormQuery } }): Disposable {
  const { nls, settings, commands } = workbench;
  const store = new DisposableStore();
  const text = (key: SettingsTextKey, data?: Readonly<Record<string, string | number>>): string => nls.pick(settingsText(key, data));
  /** What was typed and refused, by setting. */
  const refused = signal<Readonly<Record<string, { readonly typed: string; readonly why: string }>>>({});
  /** What stands in a field and is not chosen yet: the form is drawn anew while one types, when a file was saved or read. */
  let typing: { readonly id: string; readonly text: string } | undefined;
  const change = (part: Partial<FormQuery>): void => {
    query.value = { ...query.value, ...part };
  };
  const valueText = (setting: Setting, value: Json): string => {
    if (typeof value === 'boolean') return text(value ? 'on' : 'off');
    if (typeof value === 'object') return JSON.stringify(value);
    return nls.pick(choiceName(setting, value)) || '–';
  };
  const choose = (setting: Setting, value: Json, typed = ''): void => {
    const why = refusal(setting, value);
    const { [setting.id]: _, ...others } = refused.peek();
    refused.value = why ? { ...others, [setting.id]: { typed, why: nls.pick(why) } } : others;
    if (!why) void settings.choose(setting.id, value, query.value.scope);
  };
  const reset = (setting: Setting): void => {
    const { [setting.id]: _, ...others } = refused.peek();
    refused.value = others;
    void settings.choose(setting.id, undefined, query.value.scope);
  };

  const control = ({ setting, value }: FormRow, id: string): TemplateResult => {
    const { schema } = setting;
    const wrong = refused.value[setting.id];
    const disabled = setting.userOnly === true && query.value.scope === 'workspace';
    const described = `${id}-description`;
    if (schema.enum) {
      return html`<select id=${id} class="input" aria-describedby=${described} ?disabled=${disabled} .value=${live(String(value))} @change=${(event: Event) => choose(setting, (event.target as HTMLSelectElement).value)}>
        ${schema.enum.map((item) => html`<option value=${item} ?selected=${item === value}>${nls.pick(choiceName(setting, item))}</option>`)}
      </select>`;
    }
    if (schema.type === 'object') {
      const count = Object.keys(value as object).length;
      return html`<span>${text('entries', { count })}</span> · ${setting.id === 'workbench.keybindings'
          ? html`<button class="link" @click=${() => commands.execute('keyboard.open')}>${text('editKeys')}</button>`
          : html`<button class="link" @click=${() => openFile(workbench, query.value.scope)}>${text('editFile')}</button>`}`;
    }
    const isNumber = schema.type === 'integer' || schema.type === 'number';
    const read = (event: Event): void => {
      typing = undefined;
      const typed = (event.target as HTMLInputElement).value;
      choose(setting, isNumber ? (typed.trim() === '' ? null : Number(typed)) : typed, typed);
    };
    return html`<input
      id=${id}
      class="input"
      inputmode=${isNumber ? 'numeric' : nothing}
      aria-describedby=${described}
      aria-invalid=${wrong ? 'true' : 'false'}
      ?disabled=${disabled}
      .value=${live(typing?.id === setting.id ? typing.text : (wrong?.typed ?? String(value)))}
      @input=${(event: Event) => (typing = { id: setting.id, text: (event.target as HTMLInputElement).value })}
      @change=${read}
      @blur=${() => (typing = undefined)}
    />`;
  };
  const row = (item: FormRow): TemplateResult => {
    const { setting, isWritten } = item;
    const id = `setting-${setting.id}`;
    const name = nls.pick(setting.title);
    const isToggle = setting.schema.type === 'boolean';
    const isLocked = setting.userOnly === true && query.value.scope === 'workspace';
    const wrong = refused.value[setting.id];
    const isLabelled = setting.schema.type !== 'object';
    return html`<div class="setting ${isWritten ? 'written' : ''}" role="group" aria-label=${isWritten ? `${name}，${text('modified')}` : name}>
      <div class="setting-title">
        ${isToggle
          ? html`<input type="checkbox" id=${id} aria-describedby="${id}-description" ?disabled=${isLocked} .checked=${live(item.value === true)} @change=${(event: Event) => choose(setting, (event.target as HTMLInputElement).checked)} />`
          : nothing}
        ${isLabelled ? html`<label for=${id}>${name}</label>` : html`<span class="setting-name">${name}</span>`}<code>${setting.id}</code>
        ${isWritten ? html`<button class="icon-button" aria-label=${text('reset', { name })} title="${text('reset', { name })} (${text('standard', { value: valueText(setting, setting.schema.default) })})" @click=${() => reset(setting)}>${icon('discard')}</button>` : nothing}
      </div>
      <p id="${id}-description">${nls.pick(setting.description)}</p>
      ${isToggle ? nothing : control(item, id)}
      ${wrong ? html`<p class="class-error" role="alert">${icon('error')} ${wrong.why}</p>` : nothing}
      ${isLocked ? html`<p class="note">${text('userOnly')}</p>` : nothing}
      ${item.other === undefined ? nothing : html`<p class="note">${text(query.value.scope === 'user' ? 'modifiedElsewhere' : 'userSays', { value: valueText(setting, item.other) })}</p>`}
    </div>`;
  };
  const scopeTab = (scope: SettingScope): TemplateResult => {
    const selected = query.value.scope === scope;
    return html`<button role="tab" id="settings-tab-${scope}" aria-selected=${selected} aria-controls="settings-list" tabindex=${selected ? 0 : -1} @click=${() => change({ scope })}>${text(scope)}</button>`;
  };
  const onScopeKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const scope = query.value.scope === 'user' ? 'workspace' : 'user';
    change({ scope });
    queueMicrotask(() => document.getElementById(`settings-tab-${scope}`)?.focus());
    event.preventDefault();
  };

  store.add(adoptStyles(settingsStyles));
  store.add(
    mountView(container, () => {
      const { scope, search, group, onlyModified } = query.value;
      const rows = formRows(settings, query.value);
      const groups = groupsOf(settings.declared.value);
      const shown = groupsOf(rows.map(({ setting }) => setting));
      const groupButton = (name: Setting['group'] | undefined): TemplateResult =>
        html`<button aria-current=${name?.zh === group ? 'true' : 'false'} @click=${() => change({ group: name?.zh })}>${name ? nls.pick(name) : text('all')}</button>`;
      return html`<div class="settings-form">
        <div class="settings-head">
          <div>
            <input type="search" class="input" aria-label=${text('search')} placeholder=${text('search')} .value=${live(search)} @input=${(event: Event) => change({ search: (event.target as HTMLInputElement).value })} />
            <label><input type="checkbox" .checked=${live(onlyModified)} @change=${(event: Event) => change({ onlyModified: (event.target as HTMLInputElement).checked })} /> ${text('onlyModified')}</label>
            <span role="status">${text('count', { count: rows.length })}</span>
          </div>
          <div>
            <div class="settings-scopes" role="tablist" aria-label=${text('scopes')} @keydown=${onScopeKey}>${scopeTab('user')}${scopeTab('workspace')}</div>
            <span class="settings-where">${text(scope === 'user' ? 'userWhere' : 'workspaceWhere', { file: settingsFiles[scope] })}</span>
            <button class="link" @click=${() => openFile(workbench, scope)}>${text('editFile')}</button>
          </div>
        </div>
        <nav class="settings-groups" aria-label=${text('groups')}>${groupButton(undefined)}${groups.map(groupButton)}</nav>
        <div class="settings-list" id="settings-list" role="tabpanel" aria-labelledby="settings-tab-${scope}" tabindex="0">
          ${rows.length === 0 ? html`<p>${text('none')}</p>` : nothing}
          ${shown.map((name) => html`<h3>${nls.pick(name)}</h3>${rows.filter(({ setting }) => setting.group.zh === name.zh).map(row)}`)}
        </div>
      </div>`;
    }),
  );
  container.querySelector<HTMLElement>('[type="search"]')?.focus();
  return store;
}

/** Shows a settings file as text. One that is not there yet is a new, unsaved file. */
export async function openFile({ copies, navigation }: Pick<Workbench, 'copies' | 'navigation'>, scope: SettingScope): Promise<void> {
  const uri = settingsFiles[scope];
  const opened = await copies.open(uri);
  if (!opened.ok && opened.error.code === 'notFound') await copies.create(uri, '{\n  \n}\n');
  await navigation.open(uri, { pin: true });
}
