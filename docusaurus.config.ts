import type {Config} from '@docusaurus/types';
import {FOOTNOTE_WORDS} from './src/archive/footnoteWords.ts';
import {prismTheme} from './src/css/prismTheme.ts';
import {sitemapItems} from './src/derived/pages/sitemapItems.ts';
import {sourceLoader} from './src/loadSource.mjs';
import {documentTemplate} from './src/plugins/documents/template.ts';
import {site} from './src/site.ts';
import {siteAddress} from './src/siteAddress.mjs';

/** What brings hundreds of modules with it. */
const load = sourceLoader(import.meta.url);
const {default: documents} = load<typeof import('./src/plugins/documents/index.ts')>(
  './src/plugins/documents/index.ts',
);
const {default: papers} = load<typeof import('./src/plugins/papers/index.ts')>('./src/plugins/papers/index.ts');
const {beforeDefaultRemarkPlugins, rehypePlugins} = load<typeof import('./src/plugins/papers/pagePlugins.ts')>(
  './src/plugins/papers/pagePlugins.ts',
);
const {parseFrontMatter} = load<typeof import('./src/plugins/papers/parseFrontMatter.ts')>(
  './src/plugins/papers/parseFrontMatter.ts',
);

export default {
  title: site.title,
  tagline: site.tagline,
  favicon: 'favicon.svg',
  organizationName: site.organization,
  projectName: site.repository,

  ...siteAddress(process.env),
  baseUrlIssueBanner: false,
  trailingSlash: false,
  ssrTemplate: documentTemplate,

  future: {
    v4: true,
    faster: {
      // It knows nothing of the code of remark plugins: pages would go stale.
      rspackPersistentCache: false,
    },
  },
  i18n: {defaultLocale: 'ko', locales: ['ko']},

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    format: 'detect',
    emoji: false,
    parseFrontMatter,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    remarkRehypeOptions: FOOTNOTE_WORDS,
  },

  presets: [
    [
      'classic',
      {
        docs: false,
        blog: false,
        pages: {beforeDefaultRemarkPlugins, rehypePlugins},
        sitemap: {lastmod: null, changefreq: null, priority: null, createSitemapItems: sitemapItems},
        theme: {customCss: './src/css/index.css'},
      },
    ],
  ],
  plugins: [[papers, {sidebarPath: './sidebars.ts', beforeDefaultRemarkPlugins, rehypePlugins}], documents],

  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    image: 'cards/site.png',
    metadata: [
      {name: 'description', content: site.description},
      {name: 'author', content: site.author},
    ],
    navbar: {title: site.title},
    prism: {theme: prismTheme, darkTheme: prismTheme},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 2},
  },
} satisfies Config;
