import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** What the image loader knows of an image that is there: its address and its size in pixels. */
export interface LoadedImage {
  src: string;
  width: number;
  height: number;
  /** Where there is more than one file. */
  srcSet?: string;
}

/** What the image loader knows of a file, or that it is not there. */
export type FigureImage = LoadedImage | {missing: string};

/** Stands where a figure should be, while its author works on the page: a published site has no missing files. */
export default function MissingFigure({path}: {path: string}): ReactNode {
  return (
    <span className={styles.missing}>
      <Translate id="figure.missing" values={{path: <code>{path}</code>}}>
        {'그림 파일이 없습니다: {path}'}
      </Translate>
    </span>
  );
}
