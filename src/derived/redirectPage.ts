/** A page that leads to another at once. No script, so that it works everywhere; search engines are told the address that counts. */
export function redirectPage({
  title,
  permalink,
  canonical,
  links,
}: {
  title: string;
  permalink: string;
  /** The whole address. */
  canonical: string;
  /** For those whose browser does not follow. */
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
