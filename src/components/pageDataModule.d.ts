/** One of three modules, see `src/plugins/papers/pageData`: on the server, in a browser, in the author's preview. */
declare module '@page-data' {
  import type {ComponentType} from 'react';
  import type {RouteProps} from '../derived/pages/routeProps';

  /** Gives a page what it is rendered from. */
  export function withPageData<P extends object>(Page: ComponentType<P>): ComponentType<RouteProps<P>>;
}
