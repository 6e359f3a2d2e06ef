import {useLocation} from '@docusaurus/router';
import {type ComponentType, useEffect} from 'react';

import type {RouteProps} from '../../../derived/pages/routeProps';

/**
 * Leaves for a page that React in a browser knows nothing of: it comes as a document. One that hydrates has got what it is
 * rendered from with its route.
 */
export function withPageData<P extends object>(Page: ComponentType<P>): ComponentType<RouteProps<P>> {
  return function PageInBrowser({page, ...modules}: RouteProps<P>) {
    return page ? <Page {...modules} {...page} /> : <Leave />;
  };
}

function Leave() {
  const {pathname, search, hash} = useLocation();
  useEffect(() => window.location.assign(pathname + search + hash), [pathname, search, hash]);
  return null;
}
