import {decodePart} from '../../markdown/decodeAddress.ts';
import {nearest} from '../../papers/day/nearest.ts';
import type {AllowedHosts} from '../../site.ts';
import type {BuiltSite} from './builtSite.ts';
import {addressOfFile, type CrawledSite, type NamedAddress} from './crawlSite.ts';

/** An address in a built site at which nothing answers, or that the site's policy does not let a page load. */
export interface SiteFault {
  /** The first file that names it, below the built site. */
  file: string;
  /** As written there. */
  address: string;
  reason: string;
  mend?: string;
  /** How many further files name it. */
  others: number;
}

/** So many faults are given the nearest right address: to look for it among all takes time. */
const SUGGESTED = 50;

/**
 * Checks every address that the files of a built site name: those of this site answer, with the anchor that they name, and
 * nothing is loaded from another host but from those that the site allows.
 *
 * @param leftOut files that the build could not make: what leads to them is not broken
 */
export function siteFaults(
  site: BuiltSite,
  {named, pages}: CrawledSite,
  allowedHosts: AllowedHosts,
  leftOut: ReadonlySet<string> = new Set(),
): SiteFault[] {
  const {origin} = new URL(site.siteUrl);
  const allowed = new Set(Object.values(allowedHosts).flat());
  const faults: SiteFault[] = [];
  let targets: string[] | undefined;
  const suggestPage = ({url}: NamedAddress): string | undefined => {
    if (faults.length >= SUGGESTED) return undefined;
    targets ??= site.files.map((file) => new URL(addressOfFile(file, site.siteUrl)).pathname);
    const near = nearest(url.pathname, targets);
    return near && `${decodePart(near)}을(를) 뜻했나요?`;
  };

  for (const address of named) {
    const {url, written, file, others} = address;
    const fault = (reason: string, mend?: string) => faults.push({file, address: written, reason, mend, others});
    if (url.protocol === 'about:') fault('주소로 읽을 수 없습니다');
    else if (!/^https?:$/.test(url.protocol)) continue;
    else if (url.origin !== origin) {
      if (!address.isLoaded || allowed.has(url.host)) continue;
      fault('다른 서버에서 불러옵니다', '파일로 받아 이 사이트에 두거나, src/site.ts의 allowedHosts에 적으세요');
    } else if (!url.pathname.startsWith(site.baseUrl) && `${url.pathname}/` !== site.baseUrl) {
      // A whole address may be that of another project of the same person.
      if (/^https?:/i.test(written) && !address.isLoaded) continue;
      fault(`사이트의 base URL(${site.baseUrl}) 밖입니다`, `${site.baseUrl}${url.pathname.slice(1)}을(를) 뜻했나요?`);
    } else {
      const target = site.fileAt(url.pathname + url.search);
      if (target === undefined) {
        if (leftOut.has(decodePart(url.pathname.slice(site.baseUrl.length)))) continue;
        fault('이 주소로 열리는 파일이 없습니다', suggestPage(address));
        continue;
      }
      const hash = decodePart(url.hash.slice(1)).replace(/:~:.*$/, '');
      const ids = pages.get(target)?.ids;
      // A browser looks for the id as it stands first: those of footnotes are written in percents.
      if (hash === '' || hash === 'top' || !ids || ids.has(hash) || ids.has(url.hash.slice(1))) continue;
      const near = faults.length < SUGGESTED ? nearest(hash, ids) : undefined;
      fault(`그 쪽(${target})에 앵커 '#${hash}'이(가) 없습니다`, near && `#${near}을(를) 뜻했나요?`);
    }
  }
  return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.address < b.address ? -1 : 1));
}

/** `docs/a.html: /haru/docs/b: what is wrong → how to mend it`. */
export function formatFault({file, address, reason, mend, others}: SiteFault): string {
  const more = others > 0 ? ` (이 주소를 쓰는 파일 ${others}개 더)` : '';
  return `${file}: ${address}: ${reason}${more}${mend ? `\n    → ${mend}` : ''}`;
}
