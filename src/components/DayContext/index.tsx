import {type ComponentType, createContext, useContext} from 'react';

import type {DayData} from '../../plugins/papers/dayData';

/** The derived data of the day that is being rendered; absent on pages that are no days. */
export const DayContext = createContext<DayData | undefined>(undefined);

export function useDayData(): DayData | undefined {
  return useContext(DayContext);
}

/** The name of the paper around a component, for what the author left unsaid. */
export const PaperNameContext = createContext<string | undefined>(undefined);

export function usePaperName(): string | undefined {
  return useContext(PaperNameContext);
}

/** What the module of a day's MDX exports. */
export type DayContent = ComponentType & {
  papers: DayData;
  isDocument?: boolean;
};
