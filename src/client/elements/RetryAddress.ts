/** `<retry-address>` on the 404 page: GitHub Pages serves `file.html` at `/file` but not at `/file/`. */
export class RetryAddress extends HTMLElement {
  connectedCallback(): void {
    const {href, pathname} = location;
    // The whole address: alone, a path that begins with two slashes would name another host.
    if (/[^/]\/+$/.test(pathname)) location.replace(href.replace(/\/+(?=[?#]|$)/, ''));
  }
}
