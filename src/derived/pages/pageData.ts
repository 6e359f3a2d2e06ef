import type {Root} from 'hast';

import type {FigureImage} from '../figures/figureImage.ts';
import type {DayData} from './dayData.ts';

/** What a day's page says beside its papers: its front matter, as far as it is obeyed. */
export interface DayMeta {
  id: string;
  title?: string;
  description?: string;
  keywords?: readonly string[];
  /** The whole address of the picture that other sites show, or its path below the base URL. */
  image?: string;
  hideTableOfContents?: boolean;
  isDraft?: boolean;
  isUnlisted?: boolean;
}

/** A day that is data, without its text. */
export interface DayPageData {
  meta: DayMeta;
  data: DayData;
  /** By the path as its author wrote it, `./asset/a.png`. */
  figures: Record<string, FigureImage>;
  /** The addresses of pages that the text links to by their files or by wikilinks, `/docs/guide.mdx`. */
  links: Record<string, string>;
  /** The addresses of the files that it links to or plays, by the path as written, with the base URL. */
  files: Record<string, string>;
}

/** A day as its component gets it. */
export interface DayPage extends DayPageData {
  tree: Root;
}

/** What one page of the site is rendered from. */
export interface PageData {
  props: object;
  /** The day that the page shows whole. */
  day?: DayPageData;
  /** The file with the day's HTML tree, see `htmlTreeIn`. */
  treeFile?: string;
}
