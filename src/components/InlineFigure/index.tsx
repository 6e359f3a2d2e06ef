import type {ReactNode} from 'react';

import type {FigureProps} from '../Figure';
import imageSource from '../Figure/imageSource';
import MissingFigure from '../MissingFigure';

type Props = Omit<FigureProps, 'children'> & {height?: number | string};

/** An image within a line of text. */
export default function InlineFigure({image, alt = '', width, height, ...props}: Props): ReactNode {
  if ('missing' in image) return <MissingFigure path={image.missing} />;
  const size =
    width === undefined && height === undefined ? {width: image.width, height: image.height} : {width, height};
  const source = imageSource(image, props.style?.width ?? width);
  return <img {...props} {...size} {...source} alt={alt} loading="lazy" decoding="async" />;
}
