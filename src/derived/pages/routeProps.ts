/** What Docusaurus gives to the component of a route: the modules that the route names, and what a page that hydrates is rendered from. */
export type RouteProps<P> = {page?: P} & Record<string, unknown>;
