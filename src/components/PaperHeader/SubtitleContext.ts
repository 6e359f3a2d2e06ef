import {createContext} from 'react';

/** True around a paper's subtitle, a heading that gets no link of its own: its paper's has one. */
export const SubtitleContext = createContext(false);
