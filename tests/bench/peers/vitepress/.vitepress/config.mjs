// VitePress as `vitepress init` leaves it, with what the comparison needs: Korean, the site's base URL from the environment,
// maths, and the sidebar by year and month that the others make of the folders themselves.
import {readdirSync} from 'node:fs';
import {defineConfig} from 'vitepress';

const papers = new URL('../docs/papers/', import.meta.url);
const list = (folder = '') => readdirSync(new URL(folder, papers)).sort();

const sidebar = list().map((year) => ({
  text: year,
  collapsed: true,
  items: list(`${year}/`).map((month) => ({
    text: month,
    collapsed: true,
    items: list(`${year}/${month}/`)
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.replace('.md', ''))
      .map((day) => ({text: day, link: `/docs/papers/${year}/${month}/${day}`})),
  })),
}));

export default defineConfig({
  title: 'My Awesome Project',
  description: 'A VitePress Site',
  lang: 'ko',
  base: process.env.SITE_BASE_URL ?? '/',
  outDir: './build',
  // The links between generated days use anchors of other headings.
  ignoreDeadLinks: true,
  markdown: {math: true},
  themeConfig: {sidebar},
});
