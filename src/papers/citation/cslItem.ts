import * as z from 'zod';

/** A person (`family`, `given`) or a group (`literal`). */
const NAME = z
  .looseObject(
    {
      family: z.string('글자로 적으세요').optional(),
      given: z.string('글자로 적으세요').optional(),
      literal: z.string('글자로 적으세요').optional(),
      suffix: z.string('글자로 적으세요').optional(),
      'dropping-particle': z.string('글자로 적으세요').optional(),
      'non-dropping-particle': z.string('글자로 적으세요').optional(),
    },
    '저자를 {"family": "Kim", "given": "Minji"}처럼 적으세요',
  )
  .refine(
    ({family, given, literal}) => [family, given, literal].some((part) => part?.trim()),
    'family와 given을, 단체라면 literal을 적으세요',
  );

/** `{"date-parts": [[2025, 10, 21]]}`. Crossref writes `[[null]]` where it knows no date. */
const DATE = z.looseObject(
  {
    'date-parts': z
      .array(z.array(z.union([z.number(), z.string(), z.null()])), '[[2025, 10, 21]]처럼 적으세요')
      .optional(),
  },
  '날짜를 {"date-parts": [[2025, 10, 21]]}처럼 적으세요',
);

const NAMES = z.array(NAME, '저자를 목록으로 적으세요, [{"family": "Kim", "given": "Minji"}]');
const TEXT = z.string('글자로 적으세요');

/**
 * A work in CSL-JSON, the form that Zotero, Crossref and DataCite write. Checked are the fields that we read; all others
 * are kept as they are. https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const LIBRARY_ITEM = z.looseObject(
  {
    id: z.union([z.string(), z.number()], 'id를 글자로 적으세요, "id": "arxiv-2510.18692"'),
    type: z.string('type을 글자로 적으세요, "type": "article"'),
    title: TEXT.optional(),
    author: NAMES.optional(),
    editor: NAMES.optional(),
    issued: DATE.optional(),
    'container-title': TEXT.optional(),
    publisher: TEXT.optional(),
    DOI: TEXT.optional(),
    URL: TEXT.optional(),
    number: z.union([z.string(), z.number()], '글자로 적으세요').optional(),
  },
  '논문마다 {"id": …, "type": …, "title": …}을 적으세요',
);

export type CslName = z.infer<typeof NAME>;

/** A work as a month's `library.json` holds it. */
export type LibraryItem = z.infer<typeof LIBRARY_ITEM>;

/**
 * A work as the site cites it: it always has a title, in plain text, and an `id` that is a citation key, see `citationKey`.
 * `tex` is the title of a work whose title holds formulas.
 */
export type CslItem = LibraryItem & {id: string; title: string; tex?: string};

/** `[2025, 10, 21]`, `[2025, 10]`, `[2025]`; empty where no year is known. */
export function issuedParts({issued}: Pick<LibraryItem, 'issued'>): number[] {
  const parts = issued?.['date-parts']?.[0]?.map((part) => (part === null || part === '' ? Number.NaN : Number(part)));
  const end = parts?.findIndex((part) => !Number.isInteger(part)) ?? 0;
  return parts?.slice(0, end < 0 ? undefined : end) ?? [];
}

/** The name's parts as all formats write them: particles belong to the family name, a lone given name is a group's. */
export function nameParts(name: CslName): {family: string; given: string; suffix: string} | {literal: string} {
  const given = oneLine(name.given);
  const suffix = oneLine(name.suffix);
  const literal = oneLine(name.literal);
  const family = oneLine([name['dropping-particle'], name['non-dropping-particle'], name.family].join(' '));
  return family && (given || suffix) ? {family, given, suffix} : {literal: family || literal || given};
}

/** A line break, or any other control character, could end a field. */
export function oneLine(text = ''): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A name as it is shown, given names first. */
export function shownName(author: CslName): string {
  const parts = nameParts(author);
  return 'literal' in parts ? parts.literal : [parts.given, parts.family, parts.suffix].filter(Boolean).join(' ');
}
