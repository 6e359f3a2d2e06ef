/** What each kind of evidence is worth; a test of what one is good for sets it to nothing. */
export interface RankSettings {
  /** Words that mean the same, and those that the archive says mean the same. */
  synonym: number;
  mined: number;
  /** Longer words that begin so, and the parts of a longer one. */
  beginning: number;
  parts: number;
  /** Words that sound so in the other script. */
  sound: number;
  /** Two words side by side, as they were typed. */
  neighbours: number;
  /** A paper that is called so. */
  named: number;
  /** How much of a score depends on how many of the words were found. */
  coverage: number;
  /** Rare words count more. */
  rarity: boolean;
  /** A date narrows, and what asks is no word. */
  dates: boolean;
  asking: boolean;
  slips: boolean;
}

export const RANK: RankSettings = {
  synonym: 0.5,
  mined: 0.5,
  beginning: 0.4,
  parts: 0.5,
  sound: 0.8,
  neighbours: 0.4,
  named: 1.2,
  coverage: 0.5,
  rarity: true,
  dates: true,
  asking: true,
  slips: true,
};
