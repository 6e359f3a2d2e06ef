/**
 * `<current-heading>` around a table of contents: marks the link to the section being read,
 * the last one whose heading has passed the top third of the window.
 */
export class CurrentHeading extends HTMLElement {
  #observer?: IntersectionObserver;

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const headings = [...new Set(links.map(({hash}) => document.getElementById(decodeURIComponent(hash.slice(1)))))];
    const mark = () => {
      const limit = innerHeight / 3;
      const current = headings.findLast((heading) => heading && heading.getBoundingClientRect().top < limit);
      for (const link of links) {
        if (current && decodeURIComponent(link.hash.slice(1)) === current.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    // The lines where a heading enters or leaves the upper third are the moments to look again.
    this.onclick = ({target}) => {
      // On a phone the list covers the text that was chosen from it.
      if ((target as Element).closest('a')) this.querySelector('details')?.removeAttribute('open');
    };
    this.#observer = new IntersectionObserver(mark, {rootMargin: '0px 0px -66% 0px', threshold: [0, 1]});
    for (const heading of headings) if (heading) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}
