/**
 * The styles of pages that are no days, `page.module.css` beside their components, in a file of their own: named here, each page
 * of the template has them at hand, see `src/plugins/documents`. Else the bundler would tell them of no page.
 */
import.meta.webpackContext('../', {regExp: /\/page\.module\.css$/});
