/**
 * `<current-heading>` around a table of contents: marks the link to the section being read,
 * the last one whose heading has passed the top third of the window. Where the table is folded, its line says which that is.
 */
export class CurrentHeading extends HTMLElement {
  #observer?: IntersectionObserver;

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]')];
    const headings = [...new Set(links.map(({hash}) => document.getElementById(decodeURIComponent(hash.slice(1)))))];
    const bar = this.querySelector('summary');
    const unread = bar?.textContent ?? '';
    const mark = () => {
      const limit = innerHeight / 3;
      const current = headings.findLast((heading) => heading && heading.getBoundingClientRect().top < limit);
      for (const link of links) {
        if (current && decodeURIComponent(link.hash.slice(1)) === current.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      bar?.replaceChildren(...(current ? this.#where(headings.indexOf(current), headings.length) : [unread]));
    };
    // The lines where a heading enters or leaves the upper third are the moments to look again.
    this.onclick = ({target}) => {
      // On a phone the list covers the text that was chosen from it.
      if ((target as Element).closest('a')) this.querySelector('details')?.removeAttribute('open');
    };
    this.#observer = new IntersectionObserver(mark, {rootMargin: '0px 0px -66% 0px', threshold: [0, 1]});
    for (const heading of headings) if (heading) this.#observer.observe(heading);
  }

  /** `3/6` and the name of the section. */
  #where(index: number, count: number): Node[] {
    const number = document.createElement('b');
    number.textContent = `${index + 1}/${count} `;
    // The first child: a mark may follow.
    const name = this.querySelectorAll('nav a')[index]?.firstChild?.textContent ?? '';
    return [number, new Text(name)];
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}
