import {nearestAddress} from '../nearestAddress.ts';

/**
 * `<retry-address><p hidden>… <a>` on the 404 page: GitHub Pages serves `file.html` at `/file` but not at `/file/`. A paper's permanent
 * address is that of all its versions, and of no subject: `/p/2510.18692v2/` leads to `/p/2510.18692/`. Else the paragraph names the
 * address of the site that is nearest.
 */
export class RetryAddress extends HTMLElement {
  connectedCallback(): void {
    const {href, pathname, origin} = location;
    const permanent = permanentPath(pathname);
    if (permanent !== undefined) location.replace(origin + permanent);
    // The whole address: alone, a path that begins with two slashes would name another host.
    else if (/[^/]\/+$/.test(pathname)) location.replace(href.replace(/\/+(?=[?#]|$)/, ''));
    else void this.#showNearest().catch(() => {});
  }

  async #showNearest(): Promise<void> {
    const found = await nearestAddress(location.pathname);
    const text = this.querySelector('p');
    const link = this.querySelector('a');
    if (!found || !text || !link) return;
    link.href = found;
    link.textContent = decodeURI(found);
    text.hidden = false;
  }
}

const PERMANENT = /^(\/(?:[^/]+\/)*p\/)(?:([a-z-]+)(\.[A-Z]{2})?\/)?(\d{4}\.\d{4,5}|\d{7})(v\d+)?\/*$/;

/** The address of the paper itself, where a path names its version or its subject too. */
export function permanentPath(pathname: string): string | undefined {
  const [, folder = '', archive, subject, number = '', version] = PERMANENT.exec(pathname) ?? [];
  return subject || version ? `${folder}${archive ? `${archive}/` : ''}${number}/` : undefined;
}
