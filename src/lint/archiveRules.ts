import type {ArchiveRule} from './finding.ts';
import {draft} from './rules/draft.ts';
import {duplicate} from './rules/duplicate.ts';
import {figureProgram} from './rules/figureProgram.ts';
import {foreign} from './rules/foreign.ts';
import {future} from './rules/future.ts';
import {hugeFigure} from './rules/hugeFigure.ts';
import {longLabel} from './rules/longLabel.ts';
import {mention} from './rules/mention.ts';
import {noImage} from './rules/noImage.ts';
import {numberedAnchor} from './rules/numberedAnchor.ts';
import {numbering} from './rules/numbering.ts';
import {organisation} from './rules/organisation.ts';
import {draftProblem, figureProblem, foreignCode, linkProblem, pageProblem} from './rules/problems.ts';
import {token} from './rules/token.ts';
import {lostWikilink, plainWikilink} from './rules/wikilink.ts';

/** The rules that look at what was read of all pages; those that stop a build come first. */
export const archiveRules: readonly ArchiveRule[] = [
  pageProblem,
  linkProblem,
  figureProblem,
  foreignCode,
  noImage,
  draftProblem,
  numbering,
  numberedAnchor,
  duplicate,
  foreign,
  lostWikilink,
  plainWikilink,
  organisation,
  longLabel,
  hugeFigure,
  figureProgram,
  mention,
  token,
  draft,
  future,
];
