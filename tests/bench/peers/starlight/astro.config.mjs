// Starlight as `create astro --template starlight` leaves it, with what the comparison needs: Korean, the site's address from
// the environment, and maths. Figures are copied as they are: the others encode none either, or have them encoded before.
import starlight from '@astrojs/starlight';
import {defineConfig, passthroughImageService} from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

export default defineConfig({
  site: process.env.SITE_URL,
  base: process.env.SITE_BASE_URL,
  outDir: './build',
  image: {service: passthroughImageService()},
  markdown: {remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex]},
  integrations: [
    starlight({
      title: 'My Docs',
      defaultLocale: 'root',
      locales: {root: {label: '한국어', lang: 'ko'}},
      customCss: ['katex/dist/katex.min.css'],
      sidebar: [{label: 'papers', autogenerate: {directory: 'docs/papers', collapsed: true}}],
    }),
  ],
});
