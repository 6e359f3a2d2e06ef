import {LEVELS} from '../../papers/search/searchIndex.ts';

/** Where a word stands beside the notes' body, a bit each. */
export const IN_LEAD = 1;
export const IN_NAME = 2;
export const IN_SUBTITLE = 4;
/** In an organisation's or an author's name. */
export const IN_LABEL = 8;

/** What the weights are; a test of what each is good for sets one to nothing. */
export interface ImpactSettings {
  /** How much a long note weighs less, 0 to 1. */
  length: number;
  name: number;
  subtitle: number;
  label: number;
  /** As so many more mentions. */
  lead: number;
}

export const IMPACT: ImpactSettings = {length: 0.6, name: 1.6, subtitle: 1, label: 1.1, lead: 1};

/** Half way between two levels. */
const BORDERS = LEVELS.slice(1).map((above, index) => ((LEVELS[index] as number) + above) / 2);

/** From how many mentions on more of them say little: k₁ of BM25. */
const SATURATION = 1.2;

/**
 * How much a word says about a document, as BM25F has it: mentions in the notes by their length, and more where a word stands in
 * a heading. Rounded to one of `LEVELS`, by its place there.
 *
 * @param mentions in the notes; a part of a longer word is half of one
 * @param places bits of where else it stands
 * @param relativeLength of the note: 1 is the mean
 */
export function impactLevel(
  mentions: number,
  places: number,
  relativeLength: number,
  settings: ImpactSettings,
): number {
  const all = mentions + (places & IN_LEAD ? settings.lead : 0);
  const weighed = all / (1 - settings.length + settings.length * relativeLength);
  const impact =
    (weighed * (SATURATION + 1)) / (weighed + SATURATION) +
    (places & IN_NAME ? settings.name : 0) +
    (places & IN_SUBTITLE ? settings.subtitle : 0) +
    (places & IN_LABEL ? settings.label : 0);
  let level = 0;
  while (level < BORDERS.length && impact > (BORDERS[level] as number)) level += 1;
  return level;
}
