import type {FootnoteWords} from '../markdown/pageTree.ts';

/** The words of footnotes, which `docusaurus.config.ts` gives to the pages that Docusaurus compiles too. */
export const FOOTNOTE_WORDS: FootnoteWords = {footnoteLabel: '각주', footnoteBackLabel: '본문으로'};
