import { html, type TemplateResult } from 'lit';

export interface SplitterOptions {
  readonly label: string;
  /** Direction of the bar itself: a vertical bar is moved left and right. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Size in pixels of the pane that it resizes. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Whether moving right or down makes the pane smaller. */
  readonly inverted?: boolean;
  /** Called with a size inside min and max. */
  onResize(size: number): void;
  onReset(): void;
}

const stepPixels = 16;

/** A bar between two panes: dragged, moved with arrow keys (Home and End to the ends), double-clicked to its first place. */
export function splitter(options: SplitterOptions): TemplateResult {
  const vertical = options.orientation === 'vertical';
  const sign = options.inverted ? -1 : 1;
  const resize = (size: number): void => options.onResize(Math.round(Math.min(options.max, Math.max(options.min, size))));
  const onPointerDown = (event: PointerEvent): void => {
    const bar = event.currentTarget as HTMLElement;
    const origin = vertical ? event.clientX : event.clientY;
    const size = options.value;
    bar.setPointerCapture(event.pointerId);
    bar.classList.add('dragging');
    const onMove = (move: PointerEvent): void => resize(size + sign * ((vertical ? move.clientX : move.clientY) - origin));
    const onEnd = (): void => {
      bar.classList.remove('dragging');
      bar.removeEventListener('pointermove', onMove);
      bar.removeEventListener('lostpointercapture', onEnd);
    };
    bar.addEventListener('pointermove', onMove);
    bar.addEventListener('lostpointercapture', onEnd);
    event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = vertical
      ? { ArrowLeft: -stepPixels * sign, ArrowRight: stepPixels * sign }
      : { ArrowUp: -stepPixels * sign, ArrowDown: stepPixels * sign };
    if (event.key in moves) resize(options.value + moves[event.key]!);
    else if (event.key === 'Home') resize(options.min);
    else if (event.key === 'End') resize(options.max);
    else return;
    event.preventDefault();
  };
  return html`<div
    class="splitter ${options.orientation}"
    role="separator"
    tabindex="0"
    aria-label=${options.label}
    aria-orientation=${options.orientation}
    aria-valuemin=${options.min}
    aria-valuemax=${options.max}
    aria-valuenow=${Math.round(options.value)}
    @pointerdown=${onPointerDown}
    @keydown=${onKeyDown}
    @dblclick=${() => options.onReset()}
  ></div>`;
}
