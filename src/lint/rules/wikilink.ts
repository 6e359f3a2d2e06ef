import type {PortableEdit} from '../../markdown/portableEdits.ts';
import {wikiTarget} from '../../markdown/wikilinks.ts';
import {isResolved, plainForm} from '../../papers/day/plainForm.ts';
import {wikiCandidates} from '../../papers/day/resolveWikilinks.ts';
import type {InternalLink, Point} from '../../papers/day/types.ts';
import type {ArchiveRule, Finding} from '../finding.ts';
import type {LintPage} from '../page.ts';
import {placesIn} from '../places.ts';

/** `[[MoGA]]` finds no paper, no arXiv id and no day of the archive: it stays text. Several are an error, see `checkDays`. */
export const lostWikilink: ArchiveRule = {
  name: 'wikilink',
  severity: 'warning',
  check(page, {pages}) {
    const lost = page.day.links.filter((link) => !isResolved(link) && !link.candidates);
    if (lost.length === 0) return [];
    const days = pages.map(({day}) => day);
    return lost.map((link): Finding => {
      const meant = wikiCandidates(days, link.wiki ?? '');
      return {
        ...placeOf(link, page),
        reason: `[[${link.wiki}]]에 맞는 논문이나 날이 없어 글자로 보여 줍니다`,
        mend: meant.length > 0 ? `${meant.join(', ')}을(를) 뜻했나요?` : '[말](주소)로 쓰거나 대괄호를 하나로 줄이세요',
        expected: meant.length > 0 ? meant : undefined,
      };
    });
  },
};

/** `[[MoGA]]` leads to a paper: an editor can write the plain link, which every Markdown reader knows. */
export const plainWikilink: ArchiveRule = {
  name: 'plain-wikilink',
  severity: 'info',
  check(page) {
    return page.day.links.flatMap((link): Finding[] => {
      const plain = plainForm(link);
      if (plain === undefined) return [];
      return [
        {
          ...placeOf(link, page),
          reason: `[[${link.wiki}]]은(는) ${link.pathname || '이 쪽'}(으)로 이어집니다`,
          mend: `npm run check -- --fix가 ${plain}(으)로 바꿉니다`,
          expected: plain,
        },
      ];
    });
  },
};

type WikiEdit = Extract<PortableEdit, {kind: 'wikilink'}>;

/** Where a wikilink stands in the source, by the place of its link. */
export function wikiEditAt({day, text}: LintPage, point: Point): WikiEdit | undefined {
  const start = placesIn(text).offsetOf(point);
  return day.portableEdits.find((edit): edit is WikiEdit => edit.kind === 'wikilink' && edit.start === start);
}

function placeOf({point, wiki}: InternalLink, page: LintPage): Pick<Finding, 'start' | 'end'> {
  const edit = wikiEditAt(page, point);
  if (!edit || wikiTarget(edit.url) !== wiki) return {start: point};
  return {start: point, end: placesIn(page.text).pointOf(edit.end)};
}
