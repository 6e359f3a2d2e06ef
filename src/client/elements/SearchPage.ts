/** `<search-page>`: the search as a page of its own, whose address says what is searched for. */
export class SearchPage extends HTMLElement {
  connectedCallback(): void {
    void import(/* webpackChunkName: 'search' */ '../search/connectPage.ts').then(({connectPage}) => connectPage(this));
  }
}
