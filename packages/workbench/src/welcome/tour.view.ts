import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { effect, signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { welcomeText, type WelcomeTextKey } from './texts.ts';
import { tourStyles } from './tour.css.ts';
import type { Tour, TourStep } from './tour.ts';

const gapPixels = 12;

/** Draws the tour over the workbench while it goes on: a frame around the place, and a card beside it that holds the keyboard but does not keep it. */
export function mountTour({ nls, copies, keybindings }: Workbench, tour: Tour): Disposable {
  const store = new DisposableStore();
  const text = (key: WelcomeTextKey, data?: Readonly<Record<string, string | number>>): string => nls.pick(welcomeText(key, data));
  const frame = document.createElement('div');
  frame.className = 'tour-frame';
  const card = document.createElement('div');
  card.className = 'tour-card';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'tour-title');
  card.setAttribute('aria-describedby', 'tour-text');
  document.body.append(frame, card);
  store.add(toDisposable(() => [frame, card].forEach((element) => element.remove())));
  store.add(adoptStyles(tourStyles));

  const size = signal(0);
  const onResize = (): void => {
    size.value++;
  };
  window.addEventListener('resize', onResize);
  store.add(toDisposable(() => window.removeEventListener('resize', onResize)));
  const observer = new ResizeObserver(onResize);
  store.add(toDisposable(() => observer.disconnect()));

  const arrange = (place: string): void => {
    const target = document.querySelector<HTMLElement>(place);
    if (!target) return;
    observer.observe(target);
    const box = target.getBoundingClientRect();
    Object.assign(frame.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` });
    const { offsetWidth: width, offsetHeight: height } = card;
    // Beside the place where there is room, else over its far corner: what is spoken of must be seen.
    const right = box.right + gapPixels + width <= innerWidth ? box.right + gapPixels : undefined;
    const left = box.left - gapPixels - width >= 0 ? box.left - gapPixels - width : undefined;
    const above = box.top - gapPixels - height >= 0 ? box.top - gapPixels - height : undefined;
    const x = above === undefined ? (right ?? left ?? box.right - width - gapPixels) : Math.min(box.left + gapPixels, innerWidth - width - gapPixels);
    const y = above ?? Math.min(Math.max(box.top + gapPixels, gapPixels), innerHeight - height - gapPixels);
    Object.assign(card.style, { left: `${Math.max(gapPixels, x)}px`, top: `${y}px` });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') tour.leave();
    else if (event.key === 'ArrowRight') void tour.go(1);
    else if (event.key === 'ArrowLeft') void tour.go(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  card.addEventListener('keydown', onKeyDown);
  /** The button goes with what it offers; the keyboard stays in the card. */
  const act = async (step: TourStep): Promise<void> => {
    await step.act?.run();
    card.querySelector<HTMLElement>('.tour-next')?.focus();
  };

  store.add(
    mountView(
      card,
      () => {
        const index = tour.at.value;
        const step = index === undefined ? undefined : tour.steps[index];
        if (index === undefined || !step) return html``;
        void size.value;
        for (const copy of copies.all.value) void copy.dirty.value;
        const isLast = index === tour.steps.length - 1;
        const label = (key: WelcomeTextKey, command: string): string => {
          const keys = keybindings.labelFor(command);
          return keys ? `${text(key)} (${keys})` : text(key);
        };
        return html`<h2 id="tour-title">${nls.pick(step.title)}</h2>
          <p id="tour-text">${nls.pick(step.text())}</p>
          <div class="tour-actions">
            <button class="button secondary" title=${label('leave', 'tour.leave')} @click=${() => tour.leave()}>${text('leave')}</button>
            <span class="tour-count" role="status">${text('step', { index: index + 1, count: tour.steps.length })}</span>
            ${index > 0 ? html`<button class="button secondary" title=${label('back', 'tour.previous')} @click=${() => tour.go(-1)}>${text('back')}</button>` : nothing}
            ${step.act?.isOffered() ? html`<button class="button secondary" @click=${() => act(step)}>${nls.pick(step.act.title)}</button>` : nothing}
            <button class="button tour-next" title=${label('next', 'tour.next')} @click=${() => tour.go(1)}>${text(isLast ? 'finish' : 'next')}</button>
          </div>`;
      },
      () => {
        const step = tour.steps[tour.at.peek() ?? -1];
        if (step) arrange(step.place);
      },
    ),
  );
  // What a step shows takes the keyboard a moment later; the card takes it after that.
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.add(
    toDisposable(
      effect(() => {
        if (tour.at.value === undefined) return;
        clearTimeout(timer);
        timer = setTimeout(() => card.querySelector<HTMLElement>('.tour-next')?.focus(), focusMilliseconds);
      }),
    ),
  );
  store.add(toDisposable(() => clearTimeout(timer)));
  return store;
}

const focusMilliseconds = 60;
