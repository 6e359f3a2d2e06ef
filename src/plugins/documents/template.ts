/** Stands in the page until the hashes of its inline scripts are known. */
export const POLICY_PLACEHOLDER = '__CONTENT_SECURITY_POLICY__';

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
      ${speculationRules('<%= it.baseUrl %>')}
    <% } %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`);

/** Nothing else takes the spaces between tags away again. */
function asOneLine(template: string): string {
  return template.replace(/\n */g, '');
}

/** Which links' pages a browser may make ready before the reader follows them. */
export function speculationRules(baseUrl: string): string {
  return `<script type="speculationrules">{"prerender":[{"where":{"and":[{"href_matches":"${baseUrl}*"},{"not":{"href_matches":["${baseUrl}*.*","${baseUrl}search"]}}]},"eagerness":"moderate"}]}</script>`;
}
