import {translate} from '@docusaurus/Translate';
import type {CSSProperties, ReactNode} from 'react';
import type {FigureImage, LoadedImage} from '../../derived/figures/figureImage';
import {usePaperName} from '../DayContext';
import MissingFigure from '../MissingFigure';
import imageSource from './imageSource';
import styles from './styles.module.css';

export interface FigureProps {
  image: FigureImage;
  alt?: string;
  title?: string;
  style?: CSSProperties;
  width?: number | string;
  className?: string;
  /** Whether the author put a link around it. */
  isLinked?: boolean;
  /** The caption. */
  children?: ReactNode;
}

/** An image on its mat. */
export default function Figure({image, children, ...shown}: FigureProps): ReactNode {
  return (
    <figure className={styles.figure}>
      {'missing' in image ? <MissingFigure path={image.missing} /> : <Shown image={image} {...shown} />}
      {children && <figcaption>{children}</figcaption>}
    </figure>
  );
}

/** The image and, where the author gave it no link of its own, one to its largest file, which `src/client/openFigures.ts` opens. */
function Shown({
  image,
  alt,
  title,
  style,
  width,
  className,
  isLinked,
}: Omit<FigureProps, 'image' | 'children'> & {image: LoadedImage}): ReactNode {
  const paper = usePaperName();
  const described = alt ?? (paper ? translate({id: 'figure.alt', message: '{paper} 논문의 그림'}, {paper}) : '');
  // Its size is known, so nothing moves when it arrives.
  const shown = (
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
  );
  if (isLinked) return shown;
  const label = described === '' ? translate({id: 'figure.open', message: '그림 크게 보기'}) : undefined;
  return (
    <a href={image.src} data-figure="" aria-label={label}>
      {shown}
    </a>
  );
}
