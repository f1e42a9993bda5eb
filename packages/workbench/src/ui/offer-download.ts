/** Gives a text, in UTF-8, or bytes to the browser to be saved as a file. */
export function offerDownload(file: { readonly name: string; readonly type: string; readonly content: string | readonly BlobPart[] }): void {
  const { content } = file;
  const url = URL.createObjectURL(new Blob(typeof content === 'string' ? [content] : [...content], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser reads the blob after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
