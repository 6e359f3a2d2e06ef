import {RANK, type RankSettings} from '../../src/client/search/rankSettings.ts';
import {TERMS, type TermSettings} from '../../src/derived/search/collectTerms.ts';

/** What ours is without one kind of evidence each. */
export const ABLATIONS: Readonly<Record<string, {ranking?: RankSettings; terms?: TermSettings}>> = {
  'without rarity': {ranking: {...RANK, rarity: false}},
  'without synonyms': {ranking: {...RANK, synonym: 0}},
  'without pairs mined from notes': {ranking: {...RANK, mined: 0}},
  'without longer words': {ranking: {...RANK, beginning: 0}},
  'without parts of words': {ranking: {...RANK, parts: 0}},
  'without sounds': {ranking: {...RANK, sound: 0}},
  'without slips': {ranking: {...RANK, slips: false}},
  'without neighbours': {ranking: {...RANK, neighbours: 0}},
  'without names': {ranking: {...RANK, named: 0}},
  'without coverage': {ranking: {...RANK, coverage: 0}},
  'without dates': {ranking: {...RANK, dates: false}},
  'asking words weighed': {ranking: {...RANK, asking: false}},
  'without lengths': {terms: {...TERMS, impact: {...TERMS.impact, length: 0}}},
  'without headings': {terms: {...TERMS, impact: {...TERMS.impact, name: 0, subtitle: 0, lead: 0}}},
  'without authors and organisations': {terms: {...TERMS, impact: {...TERMS.impact, label: 0}}},
  'without compounds': {terms: {...TERMS, compounds: false}},
};
