import type {Config} from '@docusaurus/types';
import {prismTheme} from './src/css/prismTheme.ts';
import docs from './src/plugins/docs/index.ts';
import {beforeDefaultRemarkPlugins, rehypePlugins} from './src/plugins/docs/pagePlugins.ts';
import {parseFrontMatter} from './src/plugins/docs/parseFrontMatter.ts';
import documents from './src/plugins/documents/index.ts';
import {documentTemplate} from './src/plugins/documents/template.ts';
import papers from './src/plugins/papers/index.ts';
import {sitemapItems} from './src/plugins/papers/pages/sitemapItems.ts';
import {sidebarItemsGenerator} from './src/plugins/papers/sidebar/sidebarItemsGenerator.ts';
import {site} from './src/site.ts';
import {siteAddress} from './src/siteAddress.mjs';

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
      // Documents are compiled for the server alone: without the cache that waits for the browser's build.
      mdxCrossCompilerCache: false,
      // To write the bundler's own takes longer than it saves a build. For `docusaurus start` see `previewServer.ts`.
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
    remarkRehypeOptions: {footnoteLabel: '각주', footnoteBackLabel: '본문으로'},
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
  plugins: [
    [docs, {sidebarPath: './sidebars.ts', sidebarItemsGenerator, beforeDefaultRemarkPlugins, rehypePlugins}],
    papers,
    documents,
  ],

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
