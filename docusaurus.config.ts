import type {Config} from '@docusaurus/types';
import {prismTheme} from './src/css/prismTheme.ts';
import {dialect} from './src/markdown/dialect.ts';
import rehypeMaths from './src/markdown/rehypeMaths.ts';
import remarkFigures from './src/markdown/remarkFigures.ts';
import remarkMathsStylesheet from './src/markdown/remarkMathsStylesheet.ts';
import docs from './src/plugins/docs/index.ts';
import documents from './src/plugins/documents/index.ts';
import remarkDocument from './src/plugins/documents/remarkDocument.ts';
import {documentTemplate} from './src/plugins/documents/template.ts';
import papers from './src/plugins/papers/index.ts';
import {sitemapItems} from './src/plugins/papers/pages/sitemapItems.ts';
import remarkDayData from './src/plugins/papers/remark/remarkDayData.ts';
import remarkPaperSections from './src/plugins/papers/remark/remarkPaperSections.ts';
import {sidebarItemsGenerator} from './src/plugins/papers/sidebar/sidebarItemsGenerator.ts';
import {site} from './src/site.ts';

const beforeDefaultRemarkPlugins = [
  ...dialect,
  remarkDocument,
  remarkPaperSections,
  remarkFigures,
  remarkMathsStylesheet,
  remarkDayData,
];
const rehypePlugins = [rehypeMaths];

export default {
  title: site.title,
  tagline: site.tagline,
  favicon: 'favicon.svg',
  organizationName: site.organization,
  projectName: site.repository,

  url: process.env.SITE_URL || 'http://localhost:3000',
  baseUrl: process.env.SITE_BASE_URL || '/',
  baseUrlIssueBanner: false,
  trailingSlash: false,
  ssrTemplate: documentTemplate,

  // Documents are compiled for the server alone: without the cache that waits for the browser's build.
  future: {v4: true, faster: {mdxCrossCompilerCache: false}},
  i18n: {defaultLocale: 'ko', locales: ['ko']},

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    format: 'detect',
    emoji: false,
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
