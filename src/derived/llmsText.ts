import {FEED_FORMATS} from './feedFormats.ts';
import {besidePage, type MakeOutputs, type OutputContext} from './output.ts';

const LATEST_DAYS = 30;

/** `llms.txt`, by which a language model finds its way: https://llmstxt.org. */
export const llmsText: MakeOutputs = (context) => [{path: 'llms.txt', content: () => write(context)}];

function write({catalogue, siteUrl, baseUrl, title, description}: OutputContext): string {
  const link = (name: string, path: string, about: string) =>
    `- [${name}](${new URL(path, siteUrl).href})${about && `: ${about}`}`;
  const days = catalogue.days.slice(-LATEST_DAYS).reverse();
  const sections = [
    `# ${title}`,
    `> ${description}`,
    days.length > 0 && '## 최근 글',
    days
      .map(({date, permalink, papers}) =>
        link(date, besidePage(permalink, baseUrl, '.md'), papers.map(({name}) => name).join(', ')),
      )
      .join('\n'),
    '## 데이터',
    [
      link('papers.json', 'papers.json', '모든 논문의 이름, 주소, 기관, 주제'),
      ...FEED_FORMATS.map(({name, file}) => link(name, file, '최근 글 전문')),
    ].join('\n'),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}
