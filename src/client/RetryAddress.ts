import {ownAddress} from './ownAddress.ts';

/** `<retry-address>` on the 404 page: GitHub Pages serves `file.html` at `/file` but not at `/file/`. */
export class RetryAddress extends HTMLElement {
  connectedCallback(): void {
    const {origin, pathname, search, hash} = location;
    // A path may begin with two slashes: alone it would name another host.
    const address = ownAddress(origin + pathname.replace(/\/+$/, '') + search + hash);
    if (address && pathname.length > 1 && pathname.endsWith('/')) location.replace(address);
  }
}
