import type { Disposable } from '@plansmith/base';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Notifications } from '../platform/notifications.ts';
import type { Nls } from '../nls/nls.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';

/** Messages in the lower right corner, each with its actions. */
export function mountNotifications(container: HTMLElement, options: { readonly notifications: Notifications; readonly nls: Nls }): Disposable {
  const { notifications, nls } = options;
  let focusBefore: HTMLElement | undefined;
  container.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !container.contains(relatedTarget)) focusBefore = relatedTarget;
  });
  // A message that goes away with the keyboard in it gives the keyboard back to where it came from.
  const returnFocus = (): void => {
    if (document.activeElement === document.body) focusBefore?.focus();
    if (!container.contains(document.activeElement)) focusBefore = undefined;
  };
  return mountView(
    container,
    () => html`<div role="region" aria-label=${nls.text('part.notifications')} aria-live="polite" class="notification-list">
      ${repeat(
        notifications.shown.value,
        (item) => item.id,
        (item) => html`<div class="notification" role=${item.severity === 'error' ? 'alert' : 'status'}>
          <span class="class-${item.severity}">${icon(item.severity)}</span>
          <div class="notification-text">
            <p>${nls.pick(item.message)}</p>
            ${item.details ? html`<ul>${item.details.map((detail) => html`<li>${detail}</li>`)}</ul>` : nothing}
            ${item.actions?.length
              ? html`<div class="notification-actions">${item.actions.map((action) => html`<button class="button" @click=${() => notifications.answer(item.id, action)}>${nls.pick(action.title)}</button>`)}</div>`
              : nothing}
          </div>
          <button class="icon-button" aria-label=${nls.text('notification.close')} title=${nls.text('notification.close')} @click=${() => notifications.close(item.id)}>${icon('close')}</button>
        </div>`,
      )}
    </div>`,
    returnFocus,
  );
}
