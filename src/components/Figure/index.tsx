import {translate} from '@docusaurus/Translate';
import type {CSSProperties, ReactNode} from 'react';

import {usePaperName} from '../DayContext';
import MissingFigure, {type FigureImage} from '../MissingFigure';
import imageSource from './imageSource';
import styles from './styles.module.css';

export interface FigureProps {
  image: FigureImage;
  alt?: string;
  title?: string;
  style?: CSSProperties;
  width?: number | string;
  className?: string;
  /** The caption. */
  children?: ReactNode;
}

/** An image on its mat. Its size is known, so nothing moves when it arrives. */
export default function Figure({image, alt, title, style, width, className, children}: FigureProps): ReactNode {
  const paper = usePaperName();
  const described = alt ?? (paper ? translate({id: 'figure.alt', message: '{paper} 논문의 그림'}, {paper}) : '');
  return (
    <figure className={styles.figure}>
      {'missing' in image ? (
        <MissingFigure path={image.missing} />
      ) : (
        <img
          {...imageSource(image, style?.width ?? width)}
          width={image.width}
          height={image.height}
          alt={described}
          title={title}
          className={className}
          style={width === undefined ? style : {width: Number(width) || width, ...style}}
          loading="lazy"
          decoding="async"
        />
      )}
      {children && <figcaption>{children}</figcaption>}
    </figure>
  );
}
