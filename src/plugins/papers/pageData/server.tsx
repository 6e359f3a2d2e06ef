import {useLocation} from '@docusaurus/router';
import type {ComponentType} from 'react';

import {readPage} from '../../../derived/pages/readPage';
import type {RouteProps} from '../../../derived/pages/routeProps';

/** Put in by the bundler, see `definePageFolder`. */
declare const PAGE_DATA_FOLDER: string;

/** Reads what a page is rendered from when Docusaurus renders it. */
export function withPageData<P extends object>(Page: ComponentType<P>): ComponentType<RouteProps<P>> {
  return function PageOnServer({page, ...modules}: RouteProps<P>) {
    const {pathname} = useLocation();
    const props = page ?? (readPage(PAGE_DATA_FOLDER, pathname) as P);
    return <Page {...modules} {...props} />;
  };
}
