import { DisposableStore, type Disposable } from '@plansmith/base';
import { computed, signal, type Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { outputChannels, outputLevels, type OutputChannel, type OutputLevel, type OutputLine } from '../platform/output.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { outputStyles } from './output.css.ts';
import { outputText, type OutputTextKey } from './texts.ts';

/** What the view shows; it outlives it. */
export interface OutputQuery {
  readonly channel: OutputChannel;
  readonly level: OutputLevel;
}

/** The lines of one channel, followed as they come unless scrolling is locked. */
export function mountOutput(container: HTMLElement, { workbench, query }: { readonly workbench: Workbench; readonly query: Signal<OutputQuery> }): Disposable {
  const { nls, output, notifications } = workbench;
  const store = new DisposableStore();
  const isLocked = signal(false);
  const text = (key: OutputTextKey, data?: Readonly<Record<string, string | number>>): string => nls.pick(outputText(key, data));
  const lines = computed(() => {
    const { channel, level } = query.value;
    return output.lines(channel).value.filter((line) => outputLevels.indexOf(line.level) >= outputLevels.indexOf(level));
  });
  const lineText = (line: OutputLine): string => `${clockTime(line.at)} [${text(line.level)}] ${nls.pick(line.message)}`;
  const copy = async (): Promise<void> => {
    const shown = lines.peek();
    await navigator.clipboard.writeText(shown.map(lineText).join('\n'));
    notifications.notify({ severity: 'info', message: outputText('copied', { count: shown.length }) });
  };
  const choice = <Value extends OutputChannel & OutputTextKey | (OutputLevel & OutputTextKey)>(options: { readonly label: OutputTextKey; readonly values: readonly Value[]; readonly value: Value; onChoose(value: Value): void }): TemplateResult =>
    html`<select class="input" aria-label=${text(options.label)} title=${text(options.label)} @change=${(event: Event) => options.onChoose((event.target as HTMLSelectElement).value as Value)}>
      ${options.values.map((value) => html`<option value=${value} ?selected=${value === options.value}>${text(value)}</option>`)}
    </select>`;
  const button = (options: { readonly label: OutputTextKey; readonly icon: string; run(): unknown }): TemplateResult =>
    html`<button class="icon-button" aria-label=${text(options.label)} title=${text(options.label)} @click=${options.run}>${icon(options.icon)}</button>`;

  store.add(adoptStyles(outputStyles));
  store.add(
    mountView(
      container,
      () => {
        const { channel, level } = query.value;
        const shown = lines.value;
        return html`<div class="output">
          <div class="output-bar">
            ${choice({ label: 'channel', values: outputChannels, value: channel, onChoose: (value) => (query.value = { ...query.peek(), channel: value }) })}
            ${choice({ label: 'level', values: outputLevels, value: level, onChoose: (value) => (query.value = { ...query.peek(), level: value }) })}
            ${button({ label: 'clear', icon: 'clear-all', run: () => output.clear(channel) })} ${button({ label: 'copy', icon: 'copy', run: copy })}
            <button class="icon-button toggle" aria-pressed=${isLocked.value} aria-label=${text('lock')} title=${text('lock')} @click=${() => (isLocked.value = !isLocked.peek())}>${icon(isLocked.value ? 'lock' : 'unlock')}</button>
          </div>
          <div class="output-lines" role="log" tabindex="0" aria-label=${text('lines', { channel: text(channel) })}>
            ${shown.length === 0 ? html`<p>${text('nothing')}</p>` : nothing}
            ${shown.map((line) => html`<p><time>${clockTime(line.at)}</time> <span class="class-${line.level}">[${text(line.level)}]</span> ${nls.pick(line.message)}</p>`)}
          </div>
        </div>`;
      },
      () => {
        const holder = container.querySelector('.output-lines');
        if (holder && !isLocked.peek()) holder.scrollTop = holder.scrollHeight;
      },
    ),
  );
  return store;
}

/** Time of the day by the user's clock, to the millisecond. */
function clockTime(at: number): string {
  const date = new Date(at);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()].map((value) => String(value).padStart(2, '0'));
  return `${parts.join(':')}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}
