import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {FigureProps} from '../Figure';
import imageSource from '../Figure/imageSource';
import MissingFigure from '../MissingFigure';

type Props = Omit<FigureProps, 'children'> & {height?: number | string};

/** A picture of no more pixels is a sign within a line: nobody wants it larger. */
const LARGEST_SIGN = 64;

/** An image within a line of text, beside another one or in a table: it opens as a figure does. */
export default function InlineFigure({image, alt = '', width, height, isLinked, ...props}: Props): ReactNode {
  if ('missing' in image) return <MissingFigure path={image.missing} />;
  const size =
    width === undefined && height === undefined ? {width: image.width, height: image.height} : {width, height};
  const source = imageSource(image, props.style?.width ?? width);
  const shown = <img {...props} {...size} {...source} alt={alt} loading="lazy" decoding="async" />;
  if (isLinked || image.width <= LARGEST_SIGN) return shown;
  return (
    <a
      href={image.src}
      data-figure=""
      aria-label={alt === '' ? translate({id: 'figure.open', message: '그림 크게 보기'}) : undefined}>
      {shown}
    </a>
  );
}
