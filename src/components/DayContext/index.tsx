import {createContext, useContext} from 'react';
import type {FigureImage} from '../../derived/figures/figureImage';
import type {DayData, PaperData} from '../../derived/pages/dayData';

/** The derived data of the day that is being rendered; absent on pages that are no days. */
export const DayContext = createContext<DayData | undefined>(undefined);

export function useDayData(): DayData | undefined {
  return useContext(DayContext);
}

/** The paper around a component. What is derived about it is absent where its page is no published day. */
export const PaperContext = createContext<{name: string; data?: PaperData} | undefined>(undefined);

/** The name of the paper around a component, for what the author left unsaid. */
export function usePaperName(): string | undefined {
  return useContext(PaperContext)?.name;
}

export function usePaperData(): PaperData | undefined {
  return useContext(PaperContext)?.data;
}

/** What the module of a compiled page exports beside its text: see `remarkDocument`, `remarkPageImage`. */
export interface PageExports {
  isDocument?: boolean;
  /** The picture beside the page that its front matter names, see `remarkPageImage`. */
  pageImage?: FigureImage;
}

/** The address of the picture that a page's own front matter names, where it is beside the page. */
export const PageImageContext = createContext<string | undefined>(undefined);

/** What of a page's module is the value of that. */
export function pageImageAddress({pageImage}: PageExports): string | undefined {
  return pageImage && 'src' in pageImage ? pageImage.src : undefined;
}
