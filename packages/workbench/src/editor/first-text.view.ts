import type { Disposable } from '@plansmith/base';
import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { WorkingCopy } from '../workspace/working-copies.ts';
import type { ViewStates } from './view-states.ts';

/** Where the user is in a text, counted as monaco counts: from 1. */
export interface TextPlace {
  readonly lineNumber: number;
  readonly column: number;
}

/** What the user did to a first text other than typing. */
export interface FirstTextState {
  readonly uri: string;
  /** Undefined where the user never was in the text. */
  readonly selection: { readonly start: TextPlace; readonly end: TextPlace; readonly isBackward: boolean } | undefined;
  readonly focused: boolean;
  /** Pixels; undefined where the user did not scroll. */
  readonly scrollTop: number | undefined;
}

/** The text of the active tab while the editor is still loaded: plain, but it can be read and typed in. What is typed is an edit like any other. */
export interface FirstText extends Disposable {
  /** Whether a text stands there: one that is too long waits for the editor. */
  readonly isShown: ReadonlySignal<boolean>;
  /** Settles when nothing is being composed by an input method: its text must not be taken away in the middle of a character. */
  composed(): Promise<void>;
  /** Takes the text off the page; undefined where none was shown. From now on none is shown any more. */
  take(): FirstTextState | undefined;
}

/** A browser's own field becomes slow with more. */
const longestText = 200_000;

/** `shown` is the working copy whose text belongs into `container`. */
export function mountFirstText(
  container: HTMLElement,
  options: {
    readonly shown: ReadonlySignal<WorkingCopy | undefined>;
    readonly fontSize: ReadonlySignal<number>;
    readonly wordWrap: ReadonlySignal<'on' | 'off'>;
    readonly viewStates: Pick<ViewStates, 'of'>;
    label(uri: string): string;
  },
): FirstText {
  let field: Field | undefined;
  const isShown = signal(false);
  const clear = (): void => {
    field?.dispose();
    field = undefined;
    isShown.value = false;
  };
  const stop = effect(() => {
    const copy = options.shown.value;
    untracked(() => {
      if (field?.copy === copy) return;
      clear();
      if (!copy || !fits(copy.buffer.getText())) return;
      field = createField(container, copy, { label: options.label(copy.uri), fontSize: options.fontSize.peek(), wraps: options.wordWrap.peek() === 'on' });
      field.restore(options.viewStates.of(copy.uri));
      isShown.value = true;
    });
  });
  const end = (): void => {
    stop();
    clear();
  };
  return {
    isShown,
    composed: () => field?.composed() ?? Promise.resolve(),
    take() {
      const state = field?.state();
      end();
      return state;
    },
    dispose: end,
  };
}

/** A field turns all line ends into one kind, so a text must have one kind only to come out as it went in. */
function fits(text: string): boolean {
  return text.length <= longestText && !/\r(?!\n)/.test(text) && !(text.includes('\r\n') && /(?<!\r)\n/.test(text));
}

interface Field extends Disposable {
  readonly copy: WorkingCopy;
  restore(state: ReturnType<ViewStates['of']>): void;
  composed(): Promise<void>;
  state(): FirstTextState;
}

function createField(container: HTMLElement, copy: WorkingCopy, { label, fontSize, wraps }: { readonly label: string; readonly fontSize: number; readonly wraps: boolean }): Field {
  const holder = document.createElement('div');
  holder.className = 'first-text';
  holder.style.fontSize = `${fontSize}px`;
  const lineHeight = Math.round(fontSize * lineHeightRatio);
  holder.style.setProperty('--line-height', `${lineHeight}px`);
  const numbers = document.createElement('div');
  numbers.className = 'first-text-numbers';
  numbers.ariaHidden = 'true';
  const area = document.createElement('textarea');
  area.spellcheck = false;
  area.wrap = wraps ? 'soft' : 'off';
  area.ariaLabel = label;
  holder.append(numbers, area);

  const hasReturns = copy.buffer.getText().includes('\r\n');
  const ownText = (): string => copy.buffer.getText().replaceAll('\r\n', '\n');
  let wasIn = false;
  let restoredTop = 0;
  let composition: { readonly done: Promise<void>; readonly end: () => void } | undefined;
  const draw = (): void => {
    const lines = area.value.split('\n').length;
    // Broken lines take several rows, which only the field itself knows.
    if (!wraps) numbers.textContent = Array.from({ length: lines }, (_, line) => line + 1).join('\n');
  };
  const follow = (): void => void (numbers.scrollTop = area.scrollTop);
  area.value = ownText();
  draw();
  area.addEventListener('scroll', follow);
  area.addEventListener('focus', () => (wasIn = true));
  area.addEventListener('compositionstart', () => {
    let end!: () => void;
    const done = new Promise<void>((resolve) => {
      end = resolve;
    });
    composition = { done, end };
  });
  area.addEventListener('compositionend', () => {
    const ended = composition;
    // The field has the composed text only after this event.
    setTimeout(() => {
      if (composition === ended) composition = undefined;
      ended?.end();
    }, 0);
  });
  area.addEventListener('input', () => {
    copy.buffer.replace(hasReturns ? area.value.replaceAll('\n', '\r\n') : area.value);
    draw();
  });
  // A draft that is taken back, or the file on disk.
  const edits = copy.buffer.onDidChange(() => {
    if (area.value === ownText()) return;
    area.value = ownText();
    draw();
  });
  container.append(holder);
  const composed = (): Promise<void> => composition?.done.then(composed) ?? Promise.resolve();
  const placeAt = (offset: number): TextPlace => {
    const before = area.value.slice(0, offset).split('\n');
    return { lineNumber: before.length, column: before.at(-1)!.length + 1 };
  };
  const offsetAt = ({ lineNumber, column }: TextPlace): number => {
    const lines = area.value.split('\n');
    return lines.slice(0, lineNumber - 1).reduce((sum, line) => sum + line.length + 1, 0) + column - 1;
  };
  return {
    copy,
    restore(state) {
      const cursor = offsetAt(state?.cursorState[0]?.position ?? { lineNumber: 1, column: 1 });
      area.setSelectionRange(cursor, cursor);
      if (state) {
        const { firstPosition, firstPositionDeltaTop, scrollLeft } = state.viewState;
        area.scrollTop = padding + (firstPosition.lineNumber - 1) * lineHeight - firstPositionDeltaTop;
        area.scrollLeft = scrollLeft;
      }
      restoredTop = area.scrollTop;
      follow();
    },
    composed,
    state: () => ({
      uri: copy.uri,
      selection: wasIn ? { start: placeAt(area.selectionStart), end: placeAt(area.selectionEnd), isBackward: area.selectionDirection === 'backward' } : undefined,
      focused: document.activeElement === area,
      scrollTop: area.scrollTop === restoredTop ? undefined : area.scrollTop,
    }),
    dispose() {
      edits.dispose();
      composition?.end();
      composition = undefined;
      holder.remove();
    },
  };
}

/** Monaco's above its first line. */
const padding = 4;

/** Monaco's own, so that lines stay where they are when it takes over. */
const lineHeightRatio = /Mac/.test(navigator.platform) ? 1.5 : 1.35;
