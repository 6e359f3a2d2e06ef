/**
 * Copies a text that may still have to come: Safari lets a page write to the clipboard only in the click's own task, so it gets
 * a promise of the text.
 *
 * @throws where the text does not come, and where the reader or the browser allows no copy
 */
export function copyText(text: string | Promise<string>): Promise<void> {
  const blob = Promise.resolve(text).then((value) => new Blob([value], {type: 'text/plain'}));
  // The browser may ask for leave before it looks at this; `write` tells of the failure.
  blob.catch(() => {});
  return navigator.clipboard.write([new ClipboardItem({'text/plain': blob})]);
}
