import type {CataloguePaper} from '../../../papers/catalogue.ts';
import {absoluteUrl, type MakeOutputs} from './output.ts';

/**
 * `/p/2510.18692/`: a page that leads to the paper's section, the newest where it was summarised twice. No script, so
 * that it works everywhere; the canonical address is the day's.
 */
export const permanentAddresses: MakeOutputs = (context) =>
  [...context.catalogue.byArxivId].map(([id, summaries]) => ({
    path: `p/${id}/index.html`,
    content: () => {
      const newest = summaries.at(-1) as CataloguePaper;
      const links = summaries.toReversed().map(({permalink, date, name}) => ({permalink, text: `${date} ${name}`}));
      return redirectPage({
        title: newest.name,
        permalink: newest.permalink,
        canonical: absoluteUrl(newest.permalink, context),
        links,
      });
    },
  }));

function redirectPage({
  title,
  permalink,
  canonical,
  links,
}: {
  title: string;
  permalink: string;
  canonical: string;
  links: {permalink: string; text: string}[];
}): string {
  const items = links.map((link) => `<li><a href="${escapeHtml(link.permalink)}">${escapeHtml(link.text)}</a></li>`);
  return `<!DOCTYPE html>
<html lang="ko">
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${escapeHtml(permalink)}">
<link rel="canonical" href="${escapeHtml(canonical)}">
<title>${escapeHtml(title)}</title>
<ul>${items.join('')}</ul>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
