import {copyText} from './copyText.ts';

/** A click on a heading's own link copies its address too; what is said then is loaded when it is first needed. */
export function copyHeadingLinks(): void {
  document.addEventListener('click', ({target, ctrlKey, metaKey, shiftKey, altKey}) => {
    const link = (target as Element).closest<HTMLAnchorElement>('.hash-link');
    if (!link || ctrlKey || metaKey || shiftKey || altKey) return;
    copyText(link.href)
      .then(() => import(/* webpackChunkName: 'cite' */ './cite/sayCopied.ts'))
      .then(({sayCopied}) => sayCopied(link))
      // The address stands in the browser's bar all the same.
      .catch(() => {});
  });
}
