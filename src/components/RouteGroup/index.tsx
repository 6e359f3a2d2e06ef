import renderRoutes from '@docusaurus/renderRoutes';
import type {ReactNode} from 'react';

/** A route that only holds others, so that react-router looks through fewer: see `src/plugins/papers/groupByFolder.ts`. */
export default function RouteGroup({route}: {route: {routes?: Parameters<typeof renderRoutes>[0]}}): ReactNode {
  return renderRoutes(route.routes ?? []);
}
