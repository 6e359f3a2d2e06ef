import type {PluggableList} from 'unified';

import {dialect} from '../../markdown/dialect.ts';
import rehypeMaths from '../../markdown/rehypeMaths.ts';
import remarkFigures from '../../markdown/remarkFigures.ts';
import remarkMathsStylesheet from '../../markdown/remarkMathsStylesheet.ts';
import rehypeWrittenHtml from '../documents/rehypeWrittenHtml.ts';
import remarkDocument from '../documents/remarkDocument.ts';
import remarkDayData from '../papers/remark/remarkDayData.ts';
import remarkPageImage from '../papers/remark/remarkPageImage.ts';
import remarkPaperSections from '../papers/remark/remarkPaperSections.ts';

/**
 * What pages are compiled with besides Docusaurus' own plugins: a list that the threads which compile them import too. A page of
 * a site that names others in its configuration is compiled where the bundler runs.
 */
export const beforeDefaultRemarkPlugins: PluggableList = [
  ...dialect,
  remarkDocument,
  remarkPaperSections,
  // Before figures, whose imports come to stand before the front matter.
  remarkPageImage,
  remarkFigures,
  remarkMathsStylesheet,
  remarkDayData,
];

export const rehypePlugins: PluggableList = [rehypeMaths, rehypeWrittenHtml];
