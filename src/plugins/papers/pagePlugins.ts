import type {PluggableList} from 'unified';

import {dialect} from '../../markdown/dialect.ts';
import rehypeMaths from '../../markdown/rehypeMaths.ts';
import remarkFigures from '../../markdown/remarkFigures.ts';
import remarkMathsStylesheet from '../../markdown/remarkMathsStylesheet.ts';
import remarkDocument from '../documents/remarkDocument.ts';
import remarkAddresses from './remark/remarkAddresses.ts';
import remarkPageImage from './remark/remarkPageImage.ts';
import remarkPaperSections from './remark/remarkPaperSections.ts';

/** What pages that are compiled are compiled with besides Docusaurus' own plugins. */
export const beforeDefaultRemarkPlugins: PluggableList = [
  ...dialect,
  remarkDocument,
  remarkAddresses,
  remarkPaperSections,
  // Before figures, whose imports come to stand before the front matter.
  remarkPageImage,
  remarkFigures,
  remarkMathsStylesheet,
];

export const rehypePlugins: PluggableList = [rehypeMaths];
