import type {CSSProperties, ReactNode} from 'react';

import MissingFigure, {type FigureImage} from '../MissingFigure';

interface Props {
  image: FigureImage;
  alt?: string;
  title?: string;
  style?: CSSProperties;
  width?: number | string;
  height?: number | string;
}

/** An image within a line of text. */
export default function InlineFigure({image, alt = '', width, height, ...props}: Props): ReactNode {
  if ('missing' in image) return <MissingFigure path={image.missing} />;
  const size =
    width === undefined && height === undefined ? {width: image.width, height: image.height} : {width, height};
  return <img {...props} {...size} src={image.src} alt={alt} loading="lazy" decoding="async" />;
}
