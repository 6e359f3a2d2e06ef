import {drawingPath, isFigurePath} from '../markdown/collectFigures.ts';
import type {PageAddresses, ShownFigure} from '../markdown/renderHtml.ts';
import {wikiTarget} from '../markdown/wikilinks.ts';
import {linkedPage} from '../papers/day/linkedPage.ts';
import {isResolved} from '../papers/day/plainForm.ts';
import type {PublishedDay} from '../papers/lists/followUps.ts';
import {figureFile, shownFigure} from './figures/figures.ts';
import {absoluteUrl, type OutputContext} from './output.ts';

/** Gives what a day's links and figures are called outside the site. */
export type FindAddresses = (day: PublishedDay) => Promise<PageAddresses>;

export function addressFinder(context: OutputContext): FindAddresses {
  const permalinks = new Map(
    context.catalogue.days.flatMap(({path, permalink}) => [
      [path, permalink] as const,
      [path.replace(/\.mdx?$/, ''), permalink] as const,
    ]),
  );
  return async (day) => {
    const figures = new Map<string, ShownFigure | undefined>();
    const urls = day.portableEdits.flatMap((edit) => {
      const isShown = edit.kind === 'image' || edit.kind === 'tag' || (edit.kind === 'link' && drawingPath(edit.url));
      return isShown ? [edit.url] : [];
    });
    for (const url of urls.filter(isFigurePath)) {
      const file = figureFile(drawingPath(url) ?? url, day.path, context.siteDir);
      figures.set(url, shownFigure(await context.figures.facts(file), context.siteUrl));
    }
    return {
      // Of a drawing its picture is published.
      link: (url) => (drawingPath(url) && figures.get(url)?.src) || linkUrl(url, day, context, permalinks),
      figure: (path) => figures.get(path),
    };
  };
}

/**
 * The whole address that a link leads to, as Docusaurus completes it: `/docs/…` with the base URL in front, `#anchor` on
 * the page itself, a day's file by the address of its page. What is whole, or no address, stays.
 */
function linkUrl(
  url: string,
  {path, permalink, links, files}: PublishedDay,
  context: OutputContext,
  permalinks: ReadonlyMap<string, string>,
): string {
  const target = wikiTarget(url);
  const wiki = target === undefined ? undefined : links.find((link) => link.wiki === target && isResolved(link));
  if (wiki) {
    const page = wiki.pathname === '' ? permalink : (permalinks.get(wiki.pathname.slice(1)) ?? wiki.pathname);
    return absoluteUrl(page, context) + (wiki.hash === undefined ? '' : `#${encodeURIComponent(wiki.hash)}`);
  }
  const [, named = '', after = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const file = files.some((other) => other.path === named) ? context.linkedFiles.find(named, path) : undefined;
  if (file) return context.siteUrl + file.address + after;
  const own = url.replace(/^pathname:\/\//, '');
  const page = absoluteUrl(permalink, context);
  if (/^[a-z][a-z+.-]*:/i.test(own) || !URL.canParse(own, page)) return own;
  const [, linked = '', hash = ''] = /^([^#]*)(.*)$/s.exec(linkedPage(own, path) ?? '') ?? [];
  const day = permalinks.get(linked.slice(1));
  if (day !== undefined) return new URL(absoluteUrl(day, context) + hash).href;
  const lacksBase = /^\/(?!\/)/.test(own) && !`${own}/`.startsWith(context.baseUrl);
  return new URL(lacksBase ? context.baseUrl + own.slice(1) : own, page).href;
}
