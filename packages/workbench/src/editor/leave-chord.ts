/**
 * Tells monaco that the chord whose first key it got too is over: it would swallow the next key that is typed. `target` is where the second
 * key was pressed; outside of an editor nothing happens.
 */
export function leaveChord(target: EventTarget | null): void {
  if (!(target instanceof Element) || !target.closest('.monaco-editor')) return;
  // Within a chord any key ends it and does nothing else.
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, cancelable: true }));
}
