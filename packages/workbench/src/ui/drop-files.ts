import { toDisposable, type Disposable } from '@plansmith/base';

/**
 * Takes files that are dropped anywhere on the page, which the browser would otherwise open in its place. While files are held over the page,
 * `cover` is in it.
 */
export function acceptDrops(options: { readonly page: Window; readonly cover: HTMLElement; onDrop(files: readonly File[]): void }): Disposable {
  const { page, cover } = options;
  const over = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer!.dropEffect = 'copy';
    if (!cover.isConnected) page.document.body.append(cover);
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) cover.remove();
  };
  const drop = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    cover.remove();
    const files = [...event.dataTransfer!.files];
    if (files.length > 0) options.onDrop(files);
  };
  // Before the editor and the map see them, which have uses of their own for what is dropped.
  const capture = { capture: true };
  page.addEventListener('dragenter', over, capture);
  page.addEventListener('dragover', over, capture);
  page.addEventListener('dragleave', leave, capture);
  page.addEventListener('drop', drop, capture);
  return toDisposable(() => {
    page.removeEventListener('dragenter', over, capture);
    page.removeEventListener('dragover', over, capture);
    page.removeEventListener('dragleave', leave, capture);
    page.removeEventListener('drop', drop, capture);
    cover.remove();
  });
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
