import { DisposableStore, type Disposable } from '@plansmith/base';
import { checkVerdictNames, notCheckedLines } from '@plansmith/rules';
import { html, nothing, type TemplateResult } from 'lit';
import { countProblems, problemClasses } from '../problems/grouping.ts';
import { classIcons } from '../problems/problems.view.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { reviewStyles } from './review.css.ts';
import { reviewText } from './texts.ts';

const verdictIcons = { passed: 'pass', failed: 'error', undecided: 'question' } as const;
/** Names of one thing that was not checked. */
const mostNames = 6;

/** What the check comes to: the verdict, what was found, and what was not looked at. */
export function mountVerdict(container: HTMLElement, workbench: Workbench): Disposable {
  const { nls, engine, copies, problems, commands, session } = workbench;
  const store = new DisposableStore();
  const pick = (key: Parameters<typeof reviewText>[0], data?: Readonly<Record<string, string | number>>): string => nls.pick(reviewText(key, data));
  store.add(adoptStyles(reviewStyles));
  // The view scrolls, so that the keyboard must get to it.
  container.tabIndex = 0;
  store.add(
    mountView(container, () => {
      const report = engine.report.value;
      if (!report) return html`<p class="view-message">${pick('checking')}</p>`;
      const { verdict, summary } = report;
      const counts = countProblems(report.findings);
      const unsaved = copies.all.value.filter((copy) => copy.dirty.value && session.uris.value.includes(copy.uri)).length;
      const lines = notCheckedLines(report.notChecked, { most: mostNames });
      const count = (name: (typeof problemClasses)[number]): TemplateResult => {
        const label = pick('showClass', { name: pick(`state.${name}`), count: counts[name] });
        return html`<button
          class="review-count"
          title=${label}
          aria-label=${label}
          ?disabled=${counts[name] === 0}
          @click=${() => {
            problems.filter.value = '';
            problems.classes.value = new Set([name]);
            void commands.execute('workbench.showProblems');
          }}
        >
          <span class="class-${name}">${icon(classIcons[name])}</span>${counts[name]}
        </button>`;
      };
      return html`<div class="review">
        <p class="review-verdict ${verdict}" role="status">${icon(verdictIcons[verdict])}<strong>${nls.pick(checkVerdictNames[verdict])}</strong></p>
        <p>${pick(verdict, { errors: summary.errors, undecided: summary.undecided })}</p>
        <div class="review-counts">${problemClasses.map(count)}</div>
        ${summary.consequences > 0 ? html`<p class="review-note">${pick('consequences', { count: summary.consequences })}</p>` : nothing}
        <p class="review-note">${pick('scope', { rules: summary.rules, files: summary.files, date: report.asOf ?? pick('noDate') })}</p>
        ${unsaved > 0 ? html`<p class="review-note">${pick('unsaved', { count: unsaved })}</p>` : nothing}
        <div class="review-actions">
          <button class="button" @click=${() => commands.execute('review.exportReport')}>${pick('export')}</button>
          <button class="button secondary" @click=${() => commands.execute('workbench.chooseAsOf')}>${pick('asOf')}</button>
        </div>
        ${lines.length > 0
          ? html`<h4>${pick('notChecked')}</h4>
              <ul>
                ${lines.map(({ text }) => html`<li>${nls.pick(text)}</li>`)}
              </ul>`
          : nothing}
      </div>`;
    }),
  );
  return store;
}
