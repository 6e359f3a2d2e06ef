import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import type {Catalogue} from '../../papers/lists/catalogue.ts';
import type {Thumbnails} from '../figures/thumbnails.ts';
import type {Addresses} from './addresses.ts';
import {numberedPages} from './numberedPages.ts';
import type {FiguresProps} from './pageProps.ts';

const FIGURES_A_PAGE = 60;

/** Adds the contact sheets of the papers' pictures, the newest on the first. */
export function addFigureRoutes({
  catalogue,
  thumbnails,
  addresses: {figures: permalink},
  addRoute,
}: {
  catalogue: Catalogue;
  thumbnails: Thumbnails;
  addresses: Addresses;
  addRoute: PluginContentLoadedActions['addRoute'];
}): void {
  const shown = catalogue.papers.flatMap(({key, name, date, permalink: address}) => {
    const thumbnail = thumbnails.get(key);
    return thumbnail === undefined ? [] : [{name, date, permalink: address, thumbnail}];
  });
  const routes = numberedPages(shown, FIGURES_A_PAGE, permalink).map(({path, items, ...page}): RouteConfig => {
    const props: FiguresProps = {...page, figures: items};
    return {path, exact: true, component: '@site/src/components/FiguresPage', props: {...props}};
  });
  addRoute({path: permalink, exact: false, component: '@site/src/components/RouteGroup', routes});
}
