import { DisposableStore, type Path } from '@plansmith/base';
import { unitText } from '@plansmith/document';
import type { Finding } from '@plansmith/rules';
import { signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Nls } from '../nls/nls.ts';
import { classOf } from '../problems/grouping.ts';
import { classIcons } from '../problems/problems.view.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import { createChoiceList } from './choice-list.ts';
import { choiceListId, choiceListTemplate } from './choice-list.view.ts';
import { cellText, readCell } from './cell-text.ts';
import type { DocumentModel } from './document-model.ts';
import { createFormLists } from './form-list.view.ts';
import { fieldKey, type FormField, type FormPresenter } from './form.presenter.ts';
import type { FaceView } from './table-face.view.ts';
import { faceText, type FaceTextKey } from './texts.ts';

/** Enumerations up to this size are a plain list of the browser. */
const mostPlainChoices = 12;

/** A document as a form: a field for each key of its schema, lists with one item open at a time, what the schema does not know shown as it is. */
export function mountFormFace(
  container: HTMLElement,
  options: { readonly form: FormPresenter; readonly model: DocumentModel; readonly nls: Nls; undo(): void; redo(): void; openText(path: Path): void; openTable(path: Path): void },
): FaceView {
  const { form, model, nls } = options;
  const store = new DisposableStore();
  const choices = createChoiceList(model, nls.locale);
  const chooser = signal<{ readonly key: string; readonly field: FormField; readonly input: HTMLInputElement } | undefined>(undefined);
  const t = (key: FaceTextKey, data: Parameters<typeof faceText>[1] = {}): string => nls.pick(faceText(key, data));

  const findingsTemplate = (findings: readonly Finding[], id: string): TemplateResult | typeof nothing =>
    findings.length === 0
      ? nothing
      : html`<ul class="form-findings" id=${id}>
          ${findings.map((finding) => {
            const name = classOf(finding);
            return html`<li><span class="class-${name}">${icon(classIcons[name], nls.text(`severity.${name}`))}</span> ${nls.pick(finding.message)}</li>`;
          })}
        </ul>`;

  /** Who gets the keyboard as soon as it is drawn. */
  let wanted: { readonly path: Path; readonly what: 'input' | 'list' } | undefined;
  const takeWanted = (): void => {
    const place = wanted && fieldElement(fieldKey(wanted.path));
    const found = wanted?.what === 'input' ? place?.querySelector<HTMLElement>('.form-control :is(input, select, textarea)') : (place?.querySelector<HTMLElement>('[role="tree"]') ?? place?.querySelector<HTMLElement>('button'));
    if (!found) return;
    wanted = undefined;
    found.focus();
  };
  const want = (what: 'input' | 'list') => (path: Path): void => {
    wanted = { path, what };
    // Drawing is put off to the end of the task.
    queueMicrotask(() => queueMicrotask(takeWanted));
  };
  const lists = store.add(createFormLists({ form, nls, fieldTemplate, openTable: options.openTable, enterItem: want('input'), focusList: want('list') }));

  const onChange = (field: FormField) => (event: Event): void => {
    form.set(field, (event.target as HTMLInputElement).value);
  };
  const closeChoices = (): void => {
    choices.close();
    chooser.value = undefined;
  };
  const openChoices = (field: FormField, input: HTMLInputElement): void => {
    chooser.value = { key: fieldKey(field.path), field, input };
    choices.open(field, field.path, input.value);
  };
  const choose = (index?: number): void => {
    const now = chooser.peek();
    const text = choices.accept(index);
    if (!now || text === undefined) return;
    now.input.value = text;
    closeChoices();
    form.set(now.field, text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const input = event.target as HTMLInputElement;
    // Typed text that was not taken yet is the browser's to undo; what was taken is the document's.
    if (ctrl && ['z', 'y'].includes(event.key.toLowerCase()) && input.value === input.dataset['text']) {
      event.preventDefault();
      event.stopPropagation();
      if (event.key.toLowerCase() === 'y' || event.shiftKey) options.redo();
      else options.undo();
    }
    if (event.key === 'Enter' && input instanceof HTMLInputElement && !choices.shown.peek()) input.dispatchEvent(new Event('change'));
    if (event.key === 'Escape' && !choices.shown.peek() && input.dataset['text'] !== undefined) input.value = input.dataset['text'];
  };
  const onChooserKey = (field: FormField) => (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const open = choices.shown.peek() !== undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (open) choices.move(event.key === 'ArrowDown' ? 1 : -1);
      else openChoices(field, event.target as HTMLInputElement);
    } else if (event.key === 'Enter' && open) choose();
    else if (event.key === 'Escape' && open) closeChoices();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  function inputTemplate(field: FormField): TemplateResult {
    const id = idOf(field.path);
    const bad = field.findings.length > 0 || form.refused.value.has(fieldKey(field.path));
    const described = bad ? `${id}-note` : nothing;
    const numeric = field.type === 'number' || field.type === 'integer';
    if (!field.editable) return html`<input class="input" id=${id} readonly .value=${field.text} aria-invalid=${bad} aria-describedby=${described} />`;
    if (field.type === 'boolean' || (field.type === 'text' && field.choices && field.choices.length <= mostPlainChoices)) {
      const values = field.type === 'boolean' ? [true, false] : field.choices!.map(({ value }) => value);
      const texts = values.map((value) => cellText(field, value, nls.locale.value));
      const all = ['', ...texts, ...(field.text === '' || texts.includes(field.text) ? [] : [field.text])];
      return html`<select class="input" id=${id} aria-invalid=${bad} aria-describedby=${described} @change=${onChange(field)}>
        ${all.map((text) => html`<option value=${text} ?selected=${text === field.text}>${text === '' ? t('notSet') : text}</option>`)}
      </select>`;
    }
    if (field.choices || field.proposes) {
      const open = chooser.value?.key === fieldKey(field.path) && (choices.shown.value?.length ?? 0) > 0;
      return html`<input
        class="input wide"
        id=${id}
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls=${open ? choiceListId : nothing}
        aria-activedescendant=${open ? `${choiceListId}-${choices.active.value}` : nothing}
        aria-invalid=${bad}
        aria-describedby=${described}
        data-text=${field.text}
        .value=${field.text}
        @input=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          if (chooser.peek()?.key !== fieldKey(field.path)) openChoices(field, input);
          choices.type(input.value);
        }}
        @click=${(event: Event) => openChoices(field, event.target as HTMLInputElement)}
        @keydown=${onChooserKey(field)}
        @blur=${closeChoices}
        @change=${onChange(field)}
      />`;
    }
    const isDay = (field.type === 'date' || field.type === 'month') && (field.text === '' || !('refused' in readCell(field, field.text, nls.locale.value)));
    if (isDay) return html`<input class="input" type=${field.type} id=${id} aria-invalid=${bad} aria-describedby=${described} .value=${field.text} @change=${onChange(field)} />`;
    if (field.long || field.text.includes('\n')) return html`<textarea class="input" rows="2" id=${id} aria-invalid=${bad} aria-describedby=${described} data-text=${field.text} .value=${field.text} @change=${onChange(field)}></textarea>`;
    return html`<input class="input ${numeric ? 'numeric' : 'wide'}" id=${id} inputmode=${numeric ? 'decimal' : nothing} spellcheck="false" aria-invalid=${bad} aria-describedby=${described} data-text=${field.text} .value=${field.text} @change=${onChange(field)} />`;
  }

  function fieldTemplate(field: FormField): TemplateResult {
    const id = idOf(field.path);
    const key = fieldKey(field.path);
    const title = nls.pick(field.title);
    const isCurrent = form.current.value !== undefined && fieldKey(form.current.value) === key;
    const refused = form.refused.value.get(key);
    if (field.list) return lists.template(field, field.list);
    if (field.fields.length > 0) {
      return html`<fieldset class="form-group" data-path=${key}>
        <legend title=${field.description ? nls.pick(field.description) : nothing}>${title}</legend>
        ${findingsTemplate(field.findings, `${id}-note`)} ${field.fields.map(fieldTemplate)}
      </fieldset>`;
    }
    const unit = field.unit === undefined || ['date', 'year', 'month', 'day'].includes(field.unit) ? '' : nls.pick(unitText(field.unit));
    const isShown = !field.known || field.type === 'any' || field.type === 'group' || field.type === 'table';
    const label = html`${title}${field.required ? html`<span class="grid-required" title=${t('required')}> *</span>` : nothing}`;
    return html`<div class="form-field ${isCurrent ? 'current' : ''}" data-path=${key} @focusin=${() => form.focus(field.path)}>
      ${isShown ? html`<span class="form-label" id="${id}-label">${label}</span>` : html`<label class="form-label" for=${id}>${label}</label>`}
      <div class="form-control">
        ${isShown
          ? html`<code class="form-value">${field.text || t('notSet')}</code>
              ${field.known ? nothing : html`<span class="form-hint">${t('unknownKey')}</span>`}
              <button class="link" aria-label="${t('showText')} ${title}" @click=${() => options.openText(field.path)}>${t('showText')}</button>`
          : html`${inputTemplate(field)}${unit ? html`<span class="form-unit">${unit}</span>` : nothing}`}
      </div>
      ${refused ? html`<p class="form-refused class-error" role="alert" id="${id}-note">${nls.pick(refused)}</p>` : findingsTemplate(field.findings, `${id}-note`)}
      ${field.description && isCurrent ? html`<p class="form-hint">${nls.pick(field.description)}</p>` : nothing}
    </div>`;
  }

  let shownCurrent = '';
  store.add(
    mountView(
      container,
      () => {
        const fields = form.fields.value;
        if (model.unknown.value) return html`<p class="view-message" role="status">${t('unknownKind')}</p>`;
        if (!fields) return html`<p class="view-message" role="status">${t('loading')}</p>`;
        const plain = fields.filter((field) => field.fields.length === 0 && !field.list);
        const others = fields.filter((field) => !plain.includes(field));
        return html`<div class="face form-face" role="form" aria-label=${t('formName', { name: model.uri })} @keydown=${onKeyDown}>
          ${model.content.value?.broken ? html`<p class="face-broken" role="alert">${icon('warning')} ${t('broken')}</p>` : nothing}
          <div class="form-body" tabindex="-1">
            ${findingsTemplate(form.findings.value, 'form-note')}
            <fieldset class="form-group">
              <legend>${t('general')}</legend>
              ${plain.map(fieldTemplate)}
            </fieldset>
            ${others.map(fieldTemplate)}
          </div>
          ${choiceListTemplate(choices, { label: t('choices'), anchor: chooser.value?.input.getBoundingClientRect(), choose })}
        </div>`;
      },
      () => {
        lists.afterDraw();
        const key = form.current.peek() ? fieldKey(form.current.peek()!) : '';
        if (key === shownCurrent) return;
        shownCurrent = key;
        fieldElement(key)?.scrollIntoView({ block: 'nearest' });
      },
    ),
  );
  const fieldElement = (key: string): HTMLElement | undefined => [...container.querySelectorAll<HTMLElement>('[data-path]')].find((element) => element.dataset['path'] === key);
  return {
    focus() {
      const current = form.current.peek();
      const place = (current && fieldElement(fieldKey(current))) ?? container;
      place.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    },
    dispose: () => store.dispose(),
  };
}

function idOf(path: Path): string {
  return `field-${path.join('-')}`;
}
