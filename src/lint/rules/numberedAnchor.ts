import type {PortableEdit} from '../../markdown/portableEdits.ts';
import {linkedPage} from '../../papers/day/linkedPage.ts';
import type {Paper} from '../../papers/day/types.ts';
import {type Archive, pageAt} from '../archive.ts';
import type {ArchiveRule, Finding} from '../finding.ts';
import type {LintPage} from '../page.ts';
import {placesIn} from '../places.ts';

/** `#1-moga-bytedance` leads to the paper until somebody renumbers the day; the anchor without the number always does. */
export const numberedAnchor: ArchiveRule = {
  name: 'numbered-anchor',
  severity: 'warning',
  check(page, archive) {
    const found = hashes(page).flatMap((hash) => {
      const paper = numberedTarget(page, hash, archive);
      return paper ? [{...hash, paper}] : [];
    });
    if (found.length === 0) return [];
    const {pointOf} = placesIn(page.text);
    return found.map(
      ({start, end, hash, paper}): Finding => ({
        start: pointOf(start),
        end: pointOf(end),
        reason: `번호가 든 앵커 '#${hash}'은(는) 번호를 바꾸면 깨집니다`,
        mend: `#${paper.anchor}`,
        expected: paper.anchor,
      }),
    );
  },
};

/** The hash of a link as it stands in the source, without `#`. */
export interface Hash {
  pathname: string;
  /** As written; decoded in links that `collectLinks` finds. */
  hash: string;
  start: number;
  end: number;
}

/** The hashes of a page's links to this site, where each can be written anew without touching anything else. */
export function hashes({day, text}: LintPage): Hash[] {
  return day.portableEdits.flatMap((edit: PortableEdit) => {
    if (edit.kind !== 'link') return [];
    const [pathname = '', hash] = (linkedPage(edit.url, day.path) ?? edit.url).split('#');
    const raw = text.slice(edit.start, edit.end).replace(/>$/, '');
    const at = raw.indexOf('#');
    if (!hash || raw.slice(at + 1) !== hash) return [];
    const start = edit.start + at + 1;
    return [{pathname, hash, start, end: start + hash.length}];
  });
}

/** The paper whose numbered alias a hash is, unless the same is its name (`## 1. [3D](…)` has none such). */
export function numberedTarget(page: LintPage, {pathname, hash}: Hash, archive: Archive): Paper | undefined {
  const target = pageAt(archive, page, pathname);
  return target?.day.papers.find((paper) => isNumberedAlias(paper, hash));
}

/** Whether an id of a paper begins with its number. */
export function isNumberedAlias({number, anchor, aliases}: Paper, id: string): boolean {
  return number !== undefined && aliases.includes(id) && id.endsWith(`-${anchor}`) && /^\d+-/.test(id);
}
