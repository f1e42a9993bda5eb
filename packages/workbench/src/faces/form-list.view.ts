import { toDisposable, type Bilingual, type Disposable, type Path } from '@plansmith/base';
import { scoreSearch, searchTextOf } from '@plansmith/document';
import { computed, effect, signal, untracked, type Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Nls } from '../nls/nls.ts';
import { classOf, countProblems, worstClass } from '../problems/grouping.ts';
import { classIcons } from '../problems/problems.view.ts';
import { icon } from '../ui/icon.ts';
import { createTree, type TreePresenter } from '../ui/tree.presenter.ts';
import { createTreeView } from '../ui/tree.view.ts';
import { fieldKey, type FormField, type FormItem, type FormList, type FormPresenter } from './form.presenter.ts';
import { faceText, type FaceTextKey } from './texts.ts';

const rowPixels = 22;
const mostRows = 9;
/** Lists up to this length need no filter. */
const shortList = 12;

interface ShownItem extends FormItem {
  readonly index: number;
}

/** What is drawn of one list, kept while the form is shown. */
interface ListPart {
  readonly presenter: TreePresenter<ShownItem>;
  readonly view: ReturnType<typeof createTreeView<ShownItem>>;
  readonly filter: Signal<string>;
  readonly stop: Disposable;
}

export interface FormListOptions {
  readonly form: FormPresenter;
  readonly nls: Nls;
  fieldTemplate(field: FormField): TemplateResult;
  openTable(path: Path): void;
  /** Gives the keyboard to the first input of an item. */
  enterItem(path: Path): void;
  /** Gives the keyboard to a list. */
  focusList(path: Path): void;
}

/** Draws lists of a form: the items by name, in a window of a few lines, and the fields of the one that is open below them. */
export function createFormLists({ form, nls, fieldTemplate, openTable, enterItem, focusList }: FormListOptions): { template(field: FormField, list: FormList): TemplateResult; afterDraw(): void } & Disposable {
  const parts = new Map<string, ListPart>();
  const t = (key: FaceTextKey, data: Parameters<typeof faceText>[1] = {}): string => nls.pick(faceText(key, data));
  const titleOf = ({ name, index }: ShownItem): string => (name === '' ? t('itemNumber', { number: index + 1 }) : name);

  function partOf(path: Path, title: Bilingual): ListPart {
    const key = fieldKey(path);
    const known = parts.get(key);
    if (known) return known;
    const filter = signal('');
    const roots = computed(() => {
      const words = filter.value.trim();
      return (form.lists.value.get(key)?.items ?? []).flatMap((item, index) => {
        if (words !== '' && !matches(item, words)) return [];
        return [{ id: String(index), item: { ...item, index }, label: item.name || item.detail }];
      });
    });
    const presenter = createTree<ShownItem>({ roots, expandedAtFirst: () => false });
    const view = createTreeView<ShownItem>({
      label: () => t('itemsOf', { title: nls.pick(title) }),
      name: `form-list-${path.join('-')}`,
      presenter,
      content({ node: { item } }) {
        const worst = worstClass(countProblems(item.findings));
        return html`<span class="form-item-number">${item.index + 1}</span><span class="row-label">${titleOf(item)}</span>${item.detail ? html`<span class="row-description">${item.detail}</span>` : nothing}
          ${worst ? html`<span class="class-${worst}">${icon(classIcons[worst], nls.text(`severity.${worst}`))} ${item.findings.length}</span>` : nothing}`;
      },
      onOpen({ node: { item } }, { pin }) {
        form.openItem(path, item.index);
        form.focus([...path, item.index]);
        if (pin) enterItem([...path, item.index]);
      },
    });
    // Where an item is opened from elsewhere, the keyboard goes on from it.
    let last: number | undefined;
    const stop = toDisposable(
      effect(() => {
        const open = form.lists.value.get(key)?.open;
        if (open === last) return;
        last = open;
        if (open !== undefined) untracked(() => (presenter.active.value = String(open)));
      }),
    );
    const part = { presenter, view, filter, stop };
    parts.set(key, part);
    return part;
  }

  /** Moves an item and the keyboard with it. */
  const move = (path: Path, index: number, step: 1 | -1): void => {
    form.moveItem(path, index, step);
    focusList(path);
    const { active, rows } = parts.get(fieldKey(path))!.presenter;
    if (rows.peek().some(({ node }) => node.id === String(index + step))) active.value = String(index + step);
  };
  const remove = (path: Path, index: number): void => {
    form.removeItem(path, index);
    focusList(path);
  };
  const onListKey = (path: Path) => (event: KeyboardEvent): void => {
    const chosen = parts.get(fieldKey(path))?.presenter.active.peek();
    if (event.isComposing || chosen === undefined || !(event.target as Element).matches('[role="tree"]')) return;
    const index = Number(chosen);
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) move(path, index, event.key === 'ArrowUp' ? -1 : 1);
    else if (event.key === 'Delete') remove(path, index);
    else if (event.key === 'Insert') add(path);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const add = (path: Path): void => {
    void form.addItem(path).then((index) => index !== undefined && enterItem([...path, index]));
  };

  return {
    template(field, list) {
      const { path, items, open, fields } = list;
      const title = nls.pick(field.title);
      const key = fieldKey(path);
      const part = partOf(path, field.title);
      const item = open === undefined ? undefined : { ...items[open]!, index: open };
      const button = (name: FaceTextKey, codicon: string, run: () => unknown, enabled = true): TemplateResult =>
        html`<button class="button secondary" ?disabled=${!enabled} @click=${run}>${icon(codicon)} ${t(name)}</button>`;
      const refused = form.refused.value.get(key);
      return html`<fieldset class="form-group form-list" data-path=${key}>
        <legend title=${field.description ? nls.pick(field.description) : nothing}>${t('listCount', { title, count: items.length })}${field.required ? html`<span class="grid-required" title=${t('required')}> *</span>` : nothing}</legend>
        ${refused ? html`<p class="form-refused class-error" role="alert">${nls.pick(refused)}</p>` : nothing}
        ${field.findings.length === 0 ? nothing : findingsTemplate(field.findings, nls)}
        <div class="form-list-bar">
          <button class="button secondary" aria-label=${t('addItemTo', { title })} @click=${() => add(path)}>${icon('add')} ${t('addItem')}</button>
          ${items.length === 0 ? html`<span class="form-hint">${t('noItems')}</span>` : nothing}
          ${field.type === 'table' && items.length > 0 ? html`<button class="button secondary" aria-label="${t('openTable')} ${title}" @click=${() => openTable(path)}>${t('openTable')}</button>` : nothing}
          ${items.length > shortList
            ? html`<input
                type="search"
                class="input"
                aria-label=${t('filterItems', { title })}
                placeholder=${t('filterItems', { title })}
                .value=${part.filter.value}
                @input=${(event: Event) => (part.filter.value = (event.target as HTMLInputElement).value)}
              />`
            : nothing}
        </div>
        ${items.length === 0
          ? nothing
          : html`<div class="form-items" style="height: ${Math.min(Math.max(part.presenter.rows.value.length, 1), mostRows) * rowPixels}px" @keydown=${onListKey(path)}>
              ${part.presenter.rows.value.length === 0 ? html`<p class="form-hint">${t('noItemMatches')}</p>` : part.view.template()}
            </div>`}
        ${item
          ? keyed(
              // What is typed for one item is never shown for another.
              item.index,
              html`<fieldset class="form-group form-item" data-path=${fieldKey([...path, item.index])}>
              <legend>${item.name === '' ? titleOf(item) : t('itemCalled', { number: item.index + 1, name: item.name })}</legend>
              <div class="form-list-bar" role="toolbar" aria-label=${t('itemTools', { title: titleOf(item) })}>
                ${button('moveItemUp', 'arrow-up', () => move(path, item.index, -1), item.index > 0)}
                ${button('moveItemDown', 'arrow-down', () => move(path, item.index, 1), item.index < items.length - 1)}
                ${button('removeItem', 'trash', () => remove(path, item.index))}
              </div>
              ${findingsTemplate(item.findings.filter((finding) => finding.path.length === path.length + 1), nls)}
              ${fields.map(fieldTemplate)}
            </fieldset>`,
            )
          : nothing}
      </fieldset>`;
    },
    afterDraw() {
      for (const { view } of parts.values()) view.afterDraw();
    },
    dispose() {
      for (const { stop } of parts.values()) stop.dispose();
    },
  };
}

function findingsTemplate(findings: FormItem['findings'], nls: Nls): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<ul class="form-findings">
    ${findings.map((finding) => {
      const name = classOf(finding);
      return html`<li><span class="class-${name}">${icon(classIcons[name], nls.text(`severity.${name}`))}</span> ${nls.pick(finding.message)}</li>`;
    })}
  </ul>`;
}

function matches({ name, detail }: FormItem, words: string): boolean {
  const text = `${name} ${detail}`.toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => text.includes(word) || scoreSearch(word, searchTextOf(name, detail)) !== undefined);
}
