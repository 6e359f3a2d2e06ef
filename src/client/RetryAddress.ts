/** `<retry-address>` on the 404 page: GitHub Pages serves `file.html` at `/file` but not at `/file/`. */
export class RetryAddress extends HTMLElement {
  connectedCallback(): void {
    const {pathname, search, hash} = location;
    if (pathname.length > 1 && pathname.endsWith('/')) {
      location.replace(pathname.replace(/\/+$/, '') + search + hash);
    }
  }
}
