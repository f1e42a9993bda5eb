/**
 * Takes the keyboard from whatever has it. For commands that put it into a view whose code may still be on its way: what is typed
 * meanwhile must not land in a document.
 */
export function leaveText(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
