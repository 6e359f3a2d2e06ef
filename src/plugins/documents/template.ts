/** Stands in the page until the hashes of its inline scripts are known. For the sake of its space a minifier keeps the quotes around it. */
export const POLICY_PLACEHOLDER = 'default-src __CONTENT_SECURITY_POLICY__';

/** Which links' pages a browser may make ready before the reader follows them. */
const SPECULATION_RULES =
  '{"prerender":[{"where":{"and":[{"href_matches":"<%= it.baseUrl %>*"},{"not":{"href_matches":["<%= it.baseUrl %>*.*","<%= it.baseUrl %>search"]}}]},"eagerness":"moderate"}]}';

/**
 * The page around React's HTML: an eta template, see `ssrTemplate` in Docusaurus' configuration.
 *
 * A document (`<html data-document>`) loads the `site` entry alone. Any other page needs React and
 * loads everything else: with both, `site` would run twice, since the runtimes share one global.
 */
export const documentTemplate = asOneLine(`
<%
  const isDocument = it.htmlAttributes.includes('data-document');
  const isSite = (script) => /\\/(?:runtime~)?site\\.[^/]*$/.test(script);
  const scripts = it.scripts.filter((script) => isSite(script) === isDocument);
%>
<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY_PLACEHOLDER}">
    <meta name="referrer" content="strict-origin-when-cross-origin">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% if (it.noIndex) { %>
      <meta name="robots" content="noindex, nofollow">
    <% } %>
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
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
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`);

/** A minifier of HTML keeps spaces between tags: they could be text. */
function asOneLine(template: string): string {
  return template.replace(/\n */g, '');
}
