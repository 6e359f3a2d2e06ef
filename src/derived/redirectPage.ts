/** A page that leads to another at once. No script, so that it works everywhere; search engines are told the address that counts. */
export function redirectPage({
  title,
  permalink,
  canonical,
  links,
  face,
}: {
  title: string;
  permalink: string;
  /** The whole address. */
  canonical: string;
  /** For those whose browser does not follow. */
  links: {permalink: string; text: string}[];
  /** What networks show with a link to a page that is an address of its own; others are kept out of search engines. */
  face?: {site: string; description: string; card: string};
}): string {
  const items = links.map((link) => `<li><a href="${escapeHtml(link.permalink)}">${escapeHtml(link.text)}</a></li>`);
  return `<!DOCTYPE html>
<html lang="ko">
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width">
${face ? faceTags(title, canonical, face) : '<meta name="robots" content="noindex">'}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${escapeHtml(permalink)}">
<link rel="canonical" href="${escapeHtml(canonical)}">
<title>${escapeHtml(title)}</title>
<ul>${items.join('')}</ul>
</html>
`;
}

/** https://ogp.me, and X's tags: the address that networks keep is the one that stays. */
function faceTags(title: string, canonical: string, face: {site: string; description: string; card: string}): string {
  const tags = [
    ['property', 'og:type', 'article'],
    ['property', 'og:locale', 'ko'],
    ['property', 'og:site_name', face.site],
    ['property', 'og:title', title],
    ['property', 'og:description', face.description],
    ['property', 'og:url', canonical],
    ['property', 'og:image', face.card],
    ['property', 'og:image:width', '1200'],
    ['property', 'og:image:height', '630'],
    ['property', 'og:image:alt', title],
    ['name', 'description', face.description],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'twitter:image', face.card],
  ];
  return tags
    .filter(([, , content]) => content)
    .map(([kind, name, content = '']) => `<meta ${kind}="${name}" content="${escapeHtml(content)}">`)
    .join('\n');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
