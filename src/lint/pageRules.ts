import type {PageRule} from './finding.ts';
import {address} from './rules/address.ts';
import {beyondMeasure} from './rules/beyondMeasure.ts';
import {cutValue} from './rules/cutValue.ts';
import {figureAlt} from './rules/figureAlt.ts';
import {formula} from './rules/formula.ts';
import {headingSpace} from './rules/headingSpace.ts';
import {lostTag} from './rules/lostTag.ts';
import {noPaper} from './rules/noPaper.ts';
import {paperHeading} from './rules/paperHeading.ts';
import {sameName} from './rules/sameName.ts';
import {tableRow} from './rules/tableRow.ts';
import {unclosed} from './rules/unclosed.ts';
import {unshownFigure} from './rules/unshownFigure.ts';
import {unusedKey} from './rules/unusedKey.ts';

/** The rules that need a page's tree. */
export const pageRules: readonly PageRule[] = [
  unusedKey,
  cutValue,
  paperHeading,
  noPaper,
  sameName,
  address,
  headingSpace,
  unclosed,
  beyondMeasure,
  formula,
  tableRow,
  lostTag,
  unshownFigure,
  figureAlt,
];
