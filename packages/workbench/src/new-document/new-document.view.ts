import type { Bilingual } from '@plansmith/base';
import type { NewDocumentProposal } from '@plansmith/engine/new-document';
import { signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Nls } from '../nls/nls.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import { newDocumentStyles } from './new-document.css.ts';
import type { MadeDocument, NewDocumentPresenter } from './new-document.presenter.ts';
import { newDocumentText } from './texts.ts';

/** Asks for id and title of a new document and shows where it goes and who will know of it. Gives what was made; undefined where the user left. */
export function showNewDocument({ presenter, kind, nls }: { readonly presenter: NewDocumentPresenter; readonly kind: Bilingual; readonly nls: Nls }): Promise<MadeDocument | undefined> {
  const say = (...args: Parameters<typeof newDocumentText>): string => nls.pick(newDocumentText(...args));
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog new-document';
  dialog.setAttribute('aria-labelledby', 'new-document-title');
  const styles = adoptStyles(newDocumentStyles);
  const busy = signal(false);
  let made: MadeDocument | undefined;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.peek()) return;
    busy.value = true;
    made = await presenter.create();
    busy.value = false;
    if (made) dialog.close();
  };
  const outcome = ({ what, why }: NewDocumentProposal['registrations'][number]): TemplateResult =>
    html`<li>
      ${icon(why ? 'circle-slash' : 'check', say(why ? 'left' : 'registered'))}<span>${why ? say('leftWhy', { what: nls.pick(what), why: nls.pick(why) }) : nls.pick(what)}</span>
    </li>`;
  const plan = (): TemplateResult => {
    const refusal = presenter.refusal.value;
    const proposal = presenter.proposal.value;
    if (refusal) return html`<p class="new-document-refusal">${icon('error')}<span>${nls.pick(refusal)}</span></p>`;
    if (!proposal) return html`<p>${say('working')}</p>`;
    return html`<dl>
        <dt>${say('place')}</dt>
        <dd><code>${proposal.uri}</code><br />${say('blanks', { count: proposal.placeholders.length })}</dd>
        <dt>${say('registrations')}</dt>
        <dd>${proposal.registrations.length === 0 ? say('none') : html`<ul>${proposal.registrations.map(outcome)}</ul>`}</dd>
      </dl>
      <p class="new-document-note">${say('unsaved')}</p>`;
  };
  const template = (): TemplateResult => html`<form method="dialog" @submit=${submit}>
    <h2 id="new-document-title">${say('title', { kind: nls.pick(kind) })}</h2>
    <label for="new-document-id">${say('id')}</label>
    <input id="new-document-id" class="input" autocomplete="off" spellcheck="false" .value=${presenter.id.value} aria-invalid=${presenter.refusal.value ? 'true' : 'false'} aria-describedby="new-document-plan" @input=${(event: Event) => presenter.setId((event.target as HTMLInputElement).value)} />
    <label for="new-document-name">${say('name')}</label>
    <input id="new-document-name" class="input" autofocus autocomplete="off" maxlength="80" .value=${presenter.title.value} placeholder=${presenter.proposal.value?.title ?? nothing} @input=${(event: Event) => presenter.setTitle((event.target as HTMLInputElement).value)} />
    <div id="new-document-plan" class="new-document-plan" aria-live="polite">${plan()}</div>
    <div class="dialog-choices">
      <button class="button" type="submit" ?disabled=${!presenter.proposal.value || busy.value}>${say('create')}</button>
      <button class="button secondary" type="button" @click=${() => dialog.close()}>${say('cancel')}</button>
    </div>
  </form>`;

  document.body.append(dialog);
  const drawn = mountView(dialog, template);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      drawn.dispose();
      styles.dispose();
      dialog.remove();
      resolve(made);
    });
    dialog.showModal();
  });
}
