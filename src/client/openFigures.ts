/**
 * Shows a figure as large as the window instead of following its link, which leads to the image. On the window, since
 * `hydrated.ts` lets no click on a link go further where React runs the page.
 */
export function openFigures(): void {
  addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-figure]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      import(/* webpackChunkName: 'figures' */ './figures/FigureViewer.ts')
        .then(({viewFigure}) => viewFigure(link))
        .catch(() => location.assign(link.href));
    },
    {capture: true},
  );
}
