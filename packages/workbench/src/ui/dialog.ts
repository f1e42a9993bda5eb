import { html, render } from 'lit';
import { icon } from './icon.ts';

export interface DialogChoice {
  readonly id: string;
  readonly title: string;
}

/** Asks a question that must be answered. Gives the chosen id, or undefined where the user pressed Escape. The first choice has the keyboard. */
export function askDialog(options: { readonly message: string; readonly choices: readonly DialogChoice[] }): Promise<string | undefined> {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'dialog-message');
  render(
    html`<form method="dialog">
      <p id="dialog-message">${icon('warning')}<span>${options.message}</span></p>
      <div class="dialog-choices">
        ${options.choices.map((choice, index) => html`<button class="button ${index > 0 ? 'secondary' : ''}" value=${choice.id} ?autofocus=${index === 0}>${choice.title}</button>`)}
      </div>
    </form>`,
    dialog,
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === '' ? undefined : dialog.returnValue);
    });
    dialog.showModal();
  });
}
