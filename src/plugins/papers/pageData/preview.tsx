import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ComponentType, useEffect, useState} from 'react';

import type {RouteProps} from '../../../derived/pages/routeProps';
import {EVENTS_ADDRESS} from '../preview/eventsAddress';
import {PAGE_ADDRESS} from '../preview/servePageData';

/** Asks the dev server what a page is rendered from, and again whenever it tells that this is another now. */
export function withPageData<P extends object>(Page: ComponentType<P>): ComponentType<RouteProps<P>> {
  return function PageInPreview({page, ...modules}: RouteProps<P>) {
    const {pathname, hash} = useLocation();
    const asked = useServerData<P>(decodeURI(pathname), page !== undefined);
    const props = page ?? asked;
    const isThere = props !== undefined;
    useEffect(() => {
      // A browser looked for the place before there was anything on the page.
      if (isThere && hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
    }, [isThere, hash]);
    return props ? <Page {...modules} {...props} /> : null;
  };
}

function useServerData<P>(permalink: string, isGiven: boolean): P | undefined {
  const baseUrl = useBaseUrl('/');
  const [answer, setAnswer] = useState<{permalink: string; props: P}>();
  useEffect(() => {
    if (isGiven) return undefined;
    let asked = 0;
    const load = async () => {
      asked += 1;
      const own = asked;
      const response = await fetch(`${baseUrl}${PAGE_ADDRESS}?path=${encodeURIComponent(permalink)}`);
      const props = response.ok ? await response.json() : undefined;
      // Of two answers, the one that was asked for last is what is true.
      if (props && own === asked) setAnswer({permalink, props});
    };
    void load();
    const events = new EventSource(baseUrl + EVENTS_ADDRESS);
    // What changed before the connection stood, nobody tells.
    events.addEventListener('open', () => void load());
    events.addEventListener('message', ({data}) => {
      if (decodeURI(data) === permalink) void load();
    });
    return () => events.close();
  }, [baseUrl, permalink, isGiven]);
  return answer?.permalink === permalink ? answer.props : undefined;
}
