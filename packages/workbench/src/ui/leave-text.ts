/**
 * Takes the keyboard from whatever has it. For commands that put it into a view whose code may still be on its way: what is typed
 * meanwhile must not land in a document.
 */
export function leaveText(): void {
  // Only another element takes it: an editor that is merely blurred gets the next text of an input method all the same.
  document.body.tabIndex = -1;
  document.body.focus({ preventScroll: true });
}
