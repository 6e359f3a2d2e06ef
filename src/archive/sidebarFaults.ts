import {posix} from 'node:path';

import {frontMatterKeys, readFrontMatter} from '../papers/day/frontMatter.ts';
import type {Day, Problem} from '../papers/day/types.ts';
import {readAuthorFile} from './readAuthorFile.ts';

const KEY = 'displayed_sidebar';

/** Days that ask for a list that there is not, at which Docusaurus stops: no month's, and none that `sidebars.ts` names. */
export function sidebarFaults(siteDir: string, days: readonly Day[]): Problem[] {
  const asking = days.filter(({frontMatter}) => frontMatter?.includes(KEY));
  if (asking.length === 0) return [];
  const months = new Set(
    days.map(({path}) =>
      posix
        .dirname(path)
        .replace(/^docs\//, '')
        .replaceAll('/', '-'),
    ),
  );
  const written = readAuthorFile(siteDir, 'sidebars.ts')?.text ?? '';
  return asking.flatMap(({path, frontMatter = ''}): Problem[] => {
    const name = readFrontMatter(frontMatter).values[KEY];
    if (typeof name !== 'string' || name === 'pages' || months.has(name) || written.includes(name)) return [];
    const point = frontMatterKeys(frontMatter).find(({key}) => key === KEY)?.start ?? {line: 1, column: 1};
    const mend = `이 줄을 지우거나, 달의 목록을 적으세요, ${KEY}: ${[...months].sort()[0]}`;
    return [{path, point, reason: `머리말: ${KEY}: 이런 목록이 없습니다: ${name}`, mend}];
  });
}
