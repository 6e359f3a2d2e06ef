/** An image that is there: its address and its size in pixels. */
export interface LoadedImage {
  src: string;
  width: number;
  height: number;
  /** Where there is more than one file. */
  srcSet?: string;
}

/** What is known of an image file, or that it is not there. */
export type FigureImage = LoadedImage | {missing: string};
