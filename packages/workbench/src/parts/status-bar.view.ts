import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { effect } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { noticeItems } from '../notices/contribution.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';

/** Counts of the check, its date, coordinate system, git, cursor, language and theme. Busy while the counts are not those of what was typed last. */
export function mountStatusBar(container: HTMLElement, workbench: Workbench): Disposable {
  const store = new DisposableStore();
  // An attribute only: every key begins a check, and drawing its beginning and its end would cost more than most checks.
  store.add(toDisposable(effect(() => void (container.ariaBusy = String(workbench.engine.busy.value)))));
  store.add(mountView(container, () => statusTemplate(workbench)));
  return store;
}

function statusTemplate(workbench: Workbench): TemplateResult {
  const { nls, engine, session, commands, theme, asOfOverride } = workbench;
  const run = (command: string) => () => void commands.execute(command);
  const item = (options: { readonly content: unknown; readonly label: string; readonly command?: string; readonly kind?: string; readonly iconOnly?: boolean }): TemplateResult =>
    options.command
      ? html`<button class="status-item ${options.kind ?? ''}" aria-label=${options.iconOnly ? options.label : nothing} title=${options.label} @click=${run(options.command)}>${options.content}</button>`
      : html`<span class="status-item ${options.kind ?? ''}" title=${options.label}>${options.content}</span>`;

  const report = engine.report.value;
  const { errors, warnings, undecided } = report?.summary ?? { errors: 0, warnings: 0, undecided: 0 };
  const cursor = workbench.textEditor.value?.cursor.value;
  const git = session.git.value;
  const branch = git?.repository ? (git.branch ?? nls.text('status.detached')) : undefined;
  const changed = git?.repository ? git.entries.length : 0;
  const asOf = report?.asOf ?? undefined;
  const asOfLabel = asOf === undefined ? nls.text('status.asOfNone') : nls.text(asOfOverride.value ? 'status.asOfOverride' : 'status.asOf', { date: asOf });
  const themeLabel = nls.text('status.theme', { theme: nls.text(`theme.${theme.choice.value}`) });

  return html`<div class="status-group">
      ${session.connected.value ? nothing : item({ content: html`${icon('debug-disconnect')} ${nls.text('status.offline')}`, label: nls.text('status.offline'), kind: 'status-warning' })}
      ${branch === undefined ? nothing : item({ content: html`${icon('git-branch')} ${branch}${changed > 0 ? html` <span>±${changed}</span>` : nothing}${git?.repository && git.upstream ? html` <span>${git.behind}↓ ${git.ahead}↑</span>` : nothing}`, label: nls.text('status.branch', { branch, count: changed }), command: 'git.checkout' })}
      <div role="status" class="status-live">
        ${item({
          content: html`${icon('error', nls.text('severity.error'))} ${errors} ${icon('warning', nls.text('severity.warning'))} ${warnings} ${icon('question', nls.text('severity.undecided'))} ${undecided}`,
          label: nls.text('status.problems', { errors, warnings, undecided }),
          command: 'workbench.showProblems',
        })}
      </div>
      ${item({ content: html`${icon('calendar')} ${asOfLabel}`, label: asOfLabel, command: 'workbench.chooseAsOf', kind: asOfOverride.value ? 'status-warning' : '' })}
    </div>
    <div class="status-group">
      ${session.listing.value?.readonly ? item({ content: html`${icon('lock')} ${nls.text('status.readonly')}`, label: nls.text('status.readonly') }) : nothing}
      ${cursor
        ? html`${item({ content: cursor.selected > 0 ? nls.text('status.selected', { line: cursor.line, column: cursor.column, count: cursor.selected }) : nls.text('status.position', { line: cursor.line, column: cursor.column }), label: nls.text('quick.helpLine'), command: 'workbench.goToLine' })}
          ${item({ content: cursor.endOfLine, label: nls.text('status.eol', { eol: cursor.endOfLine }) })}`
        : nothing}
      ${session.crs.value ? item({ content: html`${icon('globe')} EPSG:${session.crs.value}`, label: nls.text('status.crs', { code: session.crs.value }) }) : nothing}
      ${item({ content: nls.text('status.languageName'), label: nls.text('status.language'), command: 'workbench.chooseLanguage' })}
      ${item({ content: icon('color-mode'), label: themeLabel, command: 'workbench.chooseTheme', iconOnly: true })} ${noticeItems(workbench)}
    </div>`;
}
