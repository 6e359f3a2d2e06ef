import {copyText} from './copyText.ts';

/** A click on the button of a `<copy-code>` copies what it stands beside; how is loaded when it is first needed. */
export function copyCode(): void {
  document.addEventListener('click', ({target}) => {
    const button = (target as Element).closest<HTMLElement>('copy-code button');
    if (!button) return;
    const loaded = import(/* webpackChunkName: 'cite' */ './cite/copiedCode.ts');
    copyText(loaded.then(({codeOf}) => codeOf(button)))
      .then(() => loaded)
      .then(({sayCodeCopied}) => sayCodeCopied(button))
      // The button goes on saying that it copies.
      .catch(() => {});
  });
}
