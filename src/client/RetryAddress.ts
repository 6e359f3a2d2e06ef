/** `<retry-address>` on the 404 page: GitHub Pages serves `file.html` at `/file` but not at `/file/`. */
export class RetryAddress extends HTMLElement {
  connectedCallback(): void {
    const {origin, pathname, search, hash} = location;
    const path = pathname.replace(/\/+$/, '');
    // Alone, a path that begins with two slashes would name another host.
    if (path && path !== pathname) location.replace(origin + path + search + hash);
  }
}
