import type {ForeignPart} from '../../markdown/foreignParts.ts';
import type {PortableEdit} from '../../markdown/portableEdits.ts';

/** A calendar day in UTC, `YYYY-MM-DD`. Branded so that no other string is taken for one. */
export type IsoDate = string & {readonly __brand: 'IsoDate'};

/** An arXiv identifier without its version, `2510.18692` or `cs/0112017`. */
export type ArxivId = string & {readonly __brand: 'ArxivId'};

/** Where something stands in the author's file; both count from 1, as editors do. */
export interface Point {
  line: number;
  column: number;
}

/** A fault in a day page, in words that the author can act on. */
export interface Problem {
  /** Path as it was given to the parser. */
  path: string;
  point: Point;
  /** What is wrong. */
  reason: string;
  /** The mended form, or what to do. */
  mend?: string;
  /** The anchor that a link most likely means, without `#`. */
  anchor?: string;
  /** The lines around it, where the page that has the fault shows it. */
  excerpt?: {line: number; text: string}[];
}

/** Where a paper's heading links to. */
export type PaperSource =
  | {kind: 'arxiv'; url: string; id: ArxivId}
  | {kind: 'huggingface'; url: string; id: ArxivId}
  | {kind: 'web'; url: string};

/** A link to another place of this site. */
export interface InternalLink {
  /** Path without base URL, `/docs/papers/y2025/oct/20251007`, of a page that is no day as written; '' for this page. */
  pathname: string;
  /** Decoded, without `#`. */
  hash?: string;
  /** What stands in the brackets of `[[MoGA]]`: path and hash are only known once all days are, see `resolveWikilinks`. */
  wiki?: string;
  /** The places that it may mean, where there are several. */
  candidates?: string[];
  /** The words of the link. */
  text: string;
  /** The sentence that holds the link, as plain text. */
  sentence: string;
  point: Point;
}

/** A file that a day shows or links to, by the path that the author wrote: `./asset/a.png`. */
export interface FigureFile {
  path: string;
  point: Point;
}

/** One `##` section of a day. */
export interface Paper {
  /** The number as written, absent where the author gave none. */
  number?: number;
  /** Plain text, formulas as letters: `π₀`. */
  name: string;
  /** The name with its formulas as they were typed, `$\pi_0$`; absent where it has none. */
  nameTex?: string;
  source?: PaperSource;
  organisations: string[];
  subtitle?: string;
  subtitleTex?: string;
  /** The section's id: the slug of the heading without its number. */
  anchor: string;
  /** The id that the author wrote, `{#id}`. */
  ownId?: string;
  /** Further ids the section answers to: arXiv id, name alone, Docusaurus' own. */
  aliases: string[];
  /** The first paragraph of the notes, as plain text. */
  lead?: string;
  /** The words of the notes, a block (paragraph, item, row of a table) a line. */
  text: string;
  /** The minutes that a reader needs for them, not rounded. */
  minutes: number;
  links: InternalLink[];
  /** The first image beside the page that the notes show, by the path that the author wrote. */
  figure?: string;
  point: Point;
}

/** One MDX page under `docs/papers/yYYYY/mon/`. */
export interface Day {
  path: string;
  /** Absent where the file name is no date: a problem says so. */
  date?: IsoDate;
  /** When its author last announced an edit of it, later than its date: see `announcedEdit`. */
  updated?: IsoDate;
  /** Of its `#`, or else of its front matter. */
  title?: string;
  /** The address that its front matter's `slug` gives it, without base URL, where that is not its own. */
  address?: string;
  /** The picture beside the page that its front matter names, as written. */
  image?: string;
  /** The YAML at the page's top, as written. */
  frontMatter?: string;
  papers: Paper[];
  /** Nothing in it has to be run, see `isData`: it is no module. */
  isData: boolean;
  /** Ids of all headings, papers and others (`### …` inside notes). */
  headingIds: string[];
  /** Ids that the author gave other elements, `<div id="box">`. */
  elementIds: string[];
  /** All internal links of the page, those of the papers included. */
  links: InternalLink[];
  figures: FigureFile[];
  /** The other files that it links to or plays. */
  files: FigureFile[];
  /** What the page loads from other hosts. */
  foreignParts: ForeignPart[];
  /** What only this site understands in the page's source. */
  portableEdits: PortableEdit[];
  problems: Problem[];
  /** Tokens such as `<|user|>` that are shown as typed: no fault, but the author may have meant a tag. */
  notes: Problem[];
}
