import {isLocalPath} from '../../markdown/collectFigures.ts';
import {decodePath} from '../../markdown/decodeAddress.ts';
import type {AllowedHosts} from '../../site.ts';
import {dayAddress} from './dayAddress.ts';
import {figurePath} from './figurePath.ts';
import {foreignProblem} from './foreignProblem.ts';
import {nearest} from './nearest.ts';
import {plainForm} from './plainForm.ts';
import type {Day, FigureFile, InternalLink, Problem} from './types.ts';

/** What the check knows of the site around the days. */
export interface CheckContext {
  /** The author's path of a day, `/docs/papers/y2025/oct/20251022`. */
  addressOf: (day: Day) => string;
  /** Every other address of the site, without base URL. */
  otherAddresses: ReadonlySet<string>;
  /** Addresses of pages that are drafts: in no build, whether or not they are among the days. */
  draftAddresses?: ReadonlySet<string>;
  /** Files beside a day: paths as the author would write them, `./asset/a.png`. */
  filesBeside: (day: Day) => ReadonlySet<string>;
  /** Whether a file lies at a path below the site, in either spelling of its letters. */
  hasFile?: (path: string) => boolean;
  /** Other hosts from which pages may load something. */
  allowedHosts: AllowedHosts;
}

/**
 * Checks all days against each other before anything is bundled: file names, dates, links,
 * anchors (aliases included), figures, and what pages load from other hosts. Returns every problem of every page, in the order of
 * paths and lines.
 */
export function checkDays(days: readonly Day[], context: CheckContext): Problem[] {
  const byAddress = addressesOf(days, context);
  const problems = days.flatMap((day) => [
    ...day.problems,
    ...day.links.flatMap((link) => checkLink(day, link, byAddress, context) ?? []),
    ...checkFiles(day, '그림 파일이', day.figures, context),
    ...checkFiles(day, '파일이', day.files, context),
    ...day.files.flatMap((file) => activeProblem(day, file) ?? []),
    // What is no code becomes a link, see `putForeignLinks`: a rule warns of it.
    ...day.foreignParts.flatMap((part) =>
      part.kind === 'code' ? (foreignProblem(part, day.path, context.allowedHosts) ?? []) : [],
    ),
  ]);
  return [...problems, ...repeatedDates(days), ...takenSlugs(days, context)].sort(byPlace);
}

/**
 * Checks the pages that are no days for what is sure of them: figures, and links to days and to files of pages. Where else their
 * links lead, Docusaurus alone knows.
 */
export function checkOtherPages(others: readonly Day[], days: readonly Day[], context: CheckContext): Problem[] {
  const byAddress = addressesOf(days, context);
  const isSure = ({pathname, wiki}: InternalLink) =>
    wiki === undefined && (/^\/docs\/papers\/y\d{4}\/[a-z]{3}\/\d{8}/.test(pathname) || /\.mdx?$/i.test(pathname));
  return others
    .flatMap((page) => [
      ...page.links.filter(isSure).flatMap((link) => checkLink(page, link, byAddress, context) ?? []),
      ...checkFiles(page, '그림 파일이', page.figures, context),
    ])
    .sort(byPlace);
}

function addressesOf(days: readonly Day[], {addressOf}: CheckContext): Map<string, Day> {
  return new Map(
    days.flatMap((day) =>
      [dayAddress(day), day.address, addressOf(day), `/${day.path}`].flatMap((address) =>
        address === undefined ? [] : [[address, day] as const],
      ),
    ),
  );
}

function checkLink(
  day: Day,
  link: InternalLink,
  byAddress: Map<string, Day>,
  {addressOf, otherAddresses, draftAddresses, hasFile}: CheckContext,
): Problem | undefined {
  const {pathname, hash, point, wiki, candidates} = link;
  const address = pathname.replace(/\/$/, '').replace(/\.mdx?$/, '');
  const target = pathname === '' ? day : (byAddress.get(pathname) ?? byAddress.get(address));
  const problem = (reason: string, mend?: string): Problem => ({path: day.path, point, reason, mend});
  if (wiki !== undefined && candidates) {
    return problem(`[[${wiki}]]에 맞는 곳이 ${candidates.length}곳입니다`, `하나를 고르세요: ${candidates.join(', ')}`);
  }
  const plain = day.isData ? undefined : plainForm(link);
  if (plain !== undefined) {
    return problem(
      `코드로 만드는 글에서는 [[${wiki}]]가 링크가 되지 않습니다`,
      `${plain}(으)로 적으세요. npm run check -- --fix가 바꿔 줍니다`,
    );
  }
  if (target !== day && draftAddresses?.has(address) && !draftAddresses.has(addressOf(day))) {
    return problem(
      `링크가 가리키는 글이 초안입니다: ${pathname}`,
      '그 글의 머리말에서 draft: true를 지우거나, 링크를 빼세요. 초안은 미리보기에만 있습니다',
    );
  }
  if (target?.address !== undefined && !day.isData && pathname.replace(/\/$/, '') === dayAddress(target)) {
    return problem(`그 글의 주소는 slug가 정했습니다: ${pathname}`, `${target.address}(으)로 적으세요`);
  }
  if (!target) {
    // Anchors of other pages are Docusaurus' to check, and groups depend on what all days say.
    if (address === '' || otherAddresses.has(address) || GROUPS.test(address)) return undefined;
    if (hasFile?.(`static${decodePath(pathname)}`)) return undefined;
    if (!/^\/docs\/papers\/y/.test(address)) {
      return problem(
        `이 사이트에 없는 주소로 가는 링크입니다: ${pathname}`,
        '주소를 고치거나 링크를 빼세요. 다른 프로그램이 싣는 주소라면 pathname://을 앞에 붙이세요',
      );
    }
    // A page that is not there yet was never meant to be the one that links to it.
    const isFile = (path: string) => /\.mdx?$/.test(path);
    const others = [...byAddress]
      .filter(([other, {path}]) => path !== day.path && isFile(other) === isFile(pathname))
      .map(([other]) => other);
    const near = nearest(address, others);
    return problem(`링크가 가리키는 글이 없습니다: ${pathname}`, near && `${near}을(를) 뜻했나요?`);
  }
  // Browsers know these two.
  if (hash === undefined || hash === '' || hash === 'top') return undefined;
  const ids = anchorsOf(target);
  if (ids.includes(hash)) return undefined;
  const anchors = target.papers.map(({anchor}) => anchor);
  const near = nearest(hash.replace(/^\d+-/, ''), ids) ?? nearest(hash, ids);
  const where = target === day ? '이 쪽' : pathname;
  const missing = problem(
    `${where}에 앵커 '#${hash}'이(가) 없습니다`,
    near ? `#${near}을(를) 뜻했나요?` : `있는 앵커: ${anchors.map((anchor) => `#${anchor}`).join(', ') || '없음'}`,
  );
  return near ? {...missing, anchor: near} : missing;
}

/** Pages that no author writes. */
const GROUPS = /^\/(?:organisations|topics|threads|docs\/tags|docs\/category)\//;

/** Every id that a link to a day may name. */
export function anchorsOf(day: Day): string[] {
  return [...day.papers.flatMap(({anchor, aliases}) => [anchor, ...aliases]), ...day.headingIds, ...day.elementIds];
}

function checkFiles(
  day: Day,
  what: '그림 파일이' | '파일이',
  named: readonly FigureFile[],
  {filesBeside, hasFile, otherAddresses}: CheckContext,
): Problem[] {
  return named.flatMap(({path, point}) => {
    const files = filesBeside(day);
    const file = figurePath(day.path, path);
    // A page that is no day may be named without its suffix, as an address.
    if (files.has(normalize(path)) || hasFile?.(file) || (what === '파일이' && otherAddresses.has(`/${file}`)))
      return [];
    const near = isLocalPath(path) ? undefined : nearest(path, files);
    const mend = near
      ? `${near}을(를) 뜻했나요?`
      : isLocalPath(path) || LIKELY_LOCAL.test(path)
        ? LOCAL_MEND
        : undefined;
    return [{path: day.path, point, reason: `${what} 없습니다: ${path}`, mend}];
  });
}

/** Folders of an author's own machine. */
const LIKELY_LOCAL = /^\/(?:home|Users|mnt|private|tmp|var)\//;
const LOCAL_MEND = '이 컴퓨터에만 있는 경로입니다. 파일을 글 옆의 asset/에 두고 ./asset/…으로 적으세요';

/** A file that a browser would run as a page of this site. */
function activeProblem(day: Day, {path, point}: FigureFile): Problem | undefined {
  if (!/\.(?:x?html?|xht|shtml|xml|xsl|svgz)$/i.test(path) || path.startsWith('/')) return undefined;
  return {
    path: day.path,
    point,
    reason: `글 옆의 이런 파일은 실리지 않습니다: ${path}`,
    mend: '브라우저가 이 사이트의 쪽으로 실행합니다. static/에 두고 /이름.html처럼 링크하세요',
  };
}

function normalize(path: string): string {
  return decodePath(path.startsWith('.') ? path : `./${path}`).replaceAll('\\', '/');
}

/** Days that have a page already. */
export function repeatedDates(days: readonly Day[]): Problem[] {
  const first = new Map<string, Day>();
  return days.flatMap((day) => {
    if (!day.date) return [];
    const earlier = first.get(day.date);
    if (!earlier) {
      first.set(day.date, day);
      return [];
    }
    return [
      {
        path: day.path,
        point: {line: 1, column: 1},
        reason: `${day.date}의 글이 이미 있습니다: ${earlier.path}`,
        mend: '두 글을 하나로 합치세요',
      },
    ];
  });
}

/** Slugs that are another page's address already. */
function takenSlugs(days: readonly Day[], {otherAddresses}: CheckContext): Problem[] {
  const taken = new Map(days.map((day) => [dayAddress(day), day.path]));
  return days.flatMap(({path, address}) => {
    if (address === undefined) return [];
    const other =
      taken.get(address) ??
      (otherAddresses.has(address) && !days.some((day) => day.address === address) ? address : undefined);
    taken.set(address, path);
    if (other === undefined) return [];
    const reason = `머리말의 slug가 다른 글의 주소입니다: ${address}`;
    return [{path, point: {line: 1, column: 1}, reason, mend: `${other}와(과) 다른 이름을 적으세요`}];
  });
}

/** Orders problems by their paths and places. */
export function byPlace(a: Problem, b: Problem): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.point.line - b.point.line || a.point.column - b.point.column;
}

/** `docs/papers/y2025/oct/20251022.mdx:12:3: what is wrong → how to mend it`. */
export function formatProblem({path, point, reason, mend}: Problem): string {
  return `${path}:${point.line}:${point.column}: ${reason}${mend ? `\n    → ${mend}` : ''}`;
}
