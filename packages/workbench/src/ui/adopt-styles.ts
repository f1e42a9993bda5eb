import { toDisposable, type Disposable } from '@plansmith/base';
import type { CSSResult } from 'lit';

/** Gives the page the styles of a part that is loaded when first used; disposing takes them away. */
export function adoptStyles(styles: CSSResult): Disposable {
  const sheet = styles.styleSheet!;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return toDisposable(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
