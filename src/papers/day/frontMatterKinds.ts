/** How a key's value is read, and what is told where it cannot be. */
export interface Kind {
  /** The value as the site takes it; `UNFIT` where it is of another kind, nothing where it says nothing. */
  read(value: unknown): unknown;
  reason: string;
  mend: string;
  /** Text or words: a `#` in it is most likely meant. */
  isText?: boolean;
}

export const UNFIT = Symbol();

const TEXT: Kind = {
  read: (value) => (typeof value === 'string' ? value : UNFIT),
  reason: '글자가 아닙니다',
  mend: `따옴표로 묶으세요, title: '[글]'`,
  isText: true,
};

const ID: Kind = {
  read: (value) => (typeof value === 'string' && !value.includes('/') ? value : UNFIT),
  reason: '빗금 없는 글자가 아닙니다',
  mend: 'id: my-page처럼 적으세요',
};

const SWITCH: Kind = {
  read: (value) => (typeof value === 'boolean' ? value : (switchOf(String(value)) ?? UNFIT)),
  reason: 'true나 false가 아닙니다',
  mend: 'true나 false로 적으세요',
};

const NUMBER: Kind = {
  read: (value) => (Number.isFinite(Number(value)) && !Array.isArray(value) ? Number(value) : UNFIT),
  reason: '수가 아닙니다',
  mend: 'sidebar_position: 1처럼 적으세요',
};

const WORDS: Kind = {
  read: (value) => wordsOf(value, (word) => (isWord(word) ? String(word) : UNFIT)),
  reason: '글자의 목록이 아닙니다',
  mend: 'keywords: [영상, 생성]처럼 적으세요',
  isText: true,
};

/** Docusaurus makes a page of each, by an address of its letters. */
const TAGS: Kind = {
  read: (value) =>
    wordsOf(value, (tag) => {
      if (isWord(tag)) return /[\p{L}\p{N}]/u.test(String(tag)) ? String(tag) : undefined;
      return isWholeTag(tag) ? tag : UNFIT;
    }),
  reason: '꼬리표의 목록이 아닙니다',
  mend: 'tags: [영상, 생성]처럼 적으세요',
  isText: true,
};

const PICTURE: Kind = {
  read: (value) => (typeof value === 'string' && URL.canParse(value, 'https://example.org') ? value : UNFIT),
  reason: '그림의 주소가 아닙니다',
  mend: 'image: ./asset/a.png처럼 적으세요',
};

const MAP: Kind = {
  read: (value) => (typeof value === 'object' && !Array.isArray(value) ? value : UNFIT),
  reason: '`이름: 값`이 아닙니다',
  mend: 'sidebar_custom_props: {mark: true}처럼 적으세요',
};

const named = (kind: Kind, ...keys: string[]) => keys.map((key) => [key, kind] as const);

/** What Docusaurus stops at where a value is of another kind. */
export const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...named(TEXT, 'title', 'description', 'slug', 'sidebar_label', 'sidebar_class_name', 'sidebar_key'),
  ...named(TEXT, 'displayed_sidebar', 'wrapperClassName'),
  ...named(ID, 'id'),
  ...named(SWITCH, 'draft', 'unlisted', 'hide_title', 'hide_table_of_contents', 'parse_number_prefixes'),
  ...named(NUMBER, 'sidebar_position'),
  ...named(WORDS, 'keywords'),
  ...named(TAGS, 'tags'),
  ...named(PICTURE, 'image'),
  ...named(MAP, 'sidebar_custom_props'),
]);

/** What Docusaurus would read, and stop at, though no page of this site shows it. */
export const UNREAD: ReadonlySet<string> = new Set([
  'pagination_label',
  'pagination_next',
  'pagination_prev',
  'custom_edit_url',
  'last_update',
  'toc_min_heading_level',
  'toc_max_heading_level',
]);

/** `yes` and `no` too, which YAML 1.1 had and templates still write. */
export function switchOf(text: string): boolean | undefined {
  if (/^(?:true|yes|y|on)$/i.test(text.trim())) return true;
  return /^(?:false|no|n|off)$/i.test(text.trim()) ? false : undefined;
}

/** A value as its template left it: `{{title}}`, `<% tp.file.title %>`. */
export function isTemplate(written: string): boolean {
  return /^["']?(?:\{\{.*\}\}|<%.*%>|\{%.*%\})["']?$/s.test(written.trim());
}

/** A list, or words with commas between them. */
function wordsOf(value: unknown, wordOf: (item: unknown) => unknown): unknown {
  const items = typeof value === 'string' ? value.split(/[,，]/).map((word) => word.trim()) : value;
  if (!Array.isArray(items)) return isWord(items) ? [String(items)] : UNFIT;
  const words = items.filter((item) => item !== null && item !== '').map(wordOf);
  if (words.includes(UNFIT)) return UNFIT;
  const said = words.filter((word) => word !== undefined);
  return said.length > 0 ? said : undefined;
}

function isWord(value: unknown): value is string | number | boolean {
  return /^(?:string|number|boolean)$/.test(typeof value);
}

function isWholeTag(tag: unknown): boolean {
  if (typeof tag !== 'object' || tag === null || !('label' in tag) || !('permalink' in tag)) return false;
  const {label, permalink} = tag;
  return typeof label === 'string' && label !== '' && typeof permalink === 'string' && permalink !== '';
}
