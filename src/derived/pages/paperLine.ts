import {leadLine} from '../../papers/day/leadLine.ts';
import type {Paper} from '../../papers/day/types.ts';

/** What a list says of a paper: enough to know whether it is worth reading. */
export interface PaperLine {
  name: string;
  /** The labels of its heading, as the author wrote them. */
  organisations: readonly string[];
  /** How its notes begin, or its title where it has none. */
  lead?: string;
  /** The address of its picture, with the base URL. */
  thumbnail?: string;
}

/** Two lines on a desk, three on a phone, in characters: Korean ones are twice as wide as Latin ones. */
const LEAD_LENGTH = 110;

const leads = new WeakMap<Paper, string | undefined>();

/** A paper is in many lists. Its line is worked out once for as long as its day's text is the same. */
function leadOf(paper: Paper): string | undefined {
  if (!leads.has(paper)) leads.set(paper, paper.lead ? leadLine(paper.lead, LEAD_LENGTH) : paper.subtitle);
  return leads.get(paper);
}

/** Leaves of a paper what every list shows. */
export function paperLine(paper: Paper, thumbnail: string | undefined): PaperLine {
  const {name, organisations} = paper;
  return {name, organisations, lead: leadOf(paper), thumbnail};
}

/** How long a paper's notes take to read; nothing where there are none. */
export function readingMinutes({minutes}: Paper): number | undefined {
  return minutes > 0 ? Math.max(1, Math.round(minutes)) : undefined;
}
