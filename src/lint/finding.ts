import type {Root} from 'mdast';

import type {Drawings} from '../markdown/maths/drawFormulas.ts';
import type {Day, Point} from '../papers/day/types.ts';
import type {Archive} from './archive.ts';
import type {LintPage} from './page.ts';
import type {Places} from './places.ts';

/** `error`: stops a build. `warning`: most likely not what the author meant. `info`: worth knowing, nothing to mend. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule has to say about a place of a page. */
export interface Finding {
  start: Point;
  /** Where what is meant ends; without it the place is a point. */
  end?: Point;
  /** What is wrong. */
  reason: string;
  /** The mended form, or what to do. */
  mend?: string;
  /** What an editor can put between `start` and `end`: one thing, or some to choose from. */
  expected?: string | readonly string[];
}

interface RuleName {
  /** Without the `haru:` before it. */
  name: string;
  severity: Severity;
}

/** A page with its tree, while it is being read. */
export interface ParsedPage {
  text: string;
  tree: Root;
  drawings: Drawings;
  day: Day;
  places: Places;
}

/** A rule that needs a page's tree. It may look at nothing else: its findings are kept as long as the text is the same. */
export interface PageRule extends RuleName {
  check(page: ParsedPage): Finding[];
}

/** A rule that looks at what was read of all pages, and at the files around them. */
export interface ArchiveRule extends RuleName {
  check(page: LintPage, archive: Archive): Finding[];
}
