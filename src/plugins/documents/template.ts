/** Stands in the page until the hashes of its inline scripts are known. For the sake of its space a minifier keeps the quotes around it. */
export const POLICY_PLACEHOLDER = 'default-src __CONTENT_SECURITY_POLICY__';

/** The name of the stylesheet of pages that are no days. */
export const PAGE_STYLES = 'pages';

/** Which links' pages a browser may make ready before the reader follows them. */
const SPECULATION_RULES =
  '{"prerender":[{"where":{"and":[{"href_matches":"<%= it.baseUrl %>*"},{"not":{"href_matches":["<%= it.baseUrl %>*.*","<%= it.baseUrl %>search"]}}]},"eagerness":"moderate"}]}';

/**
 * The page around React's HTML: an eta template, see `ssrTemplate` in Docusaurus' configuration.
 *
 * A document (`<html data-document>`) loads the `site` entry alone. Any other page needs React and
 * loads everything else: with both, `site` would run twice, since the runtimes share one global.
 *
 * A day is styled by the one stylesheet that all pages have, any other page by a second too.
 *
 * What plugins put before the body is left out: the theme's mark of links that leave, which no page shows, and its script of
 * colours, see `beforePaintScript`.
 */
export const documentTemplate = asOneLine(`
<%
  const isDocument = it.htmlAttributes.includes('data-document');
  const isSite = (script) => /\\/site\\.[^/]*$/.test(script);
  const scripts = it.scripts.filter((script) => isSite(script) === isDocument);
  const isOfPages = (stylesheet) => stylesheet.includes('/${PAGE_STYLES}.');
  const ofPages = it.htmlAttributes.includes('data-document="day"') ? [] : it.stylesheets.filter(isOfPages);
  const stylesheets = it.stylesheets.filter((stylesheet) => !isOfPages(stylesheet)).concat(ofPages);
%>
<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY_PLACEHOLDER}">
    <% if (it.noIndex) { %>
      <meta name="robots" content="noindex, nofollow">
    <% } %>
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>">
    <% }); %>
    <% scripts.forEach((script) => { %>
      <script src="<%= it.baseUrl %><%= script %>" defer></script>
    <% }); %>
    <% if (isDocument) { %>
      <script type="speculationrules">${SPECULATION_RULES}</script>
    <% } %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`);

/** A minifier of HTML keeps spaces between tags: they could be text. */
function asOneLine(template: string): string {
  return template.replace(/\n */g, '');
}
