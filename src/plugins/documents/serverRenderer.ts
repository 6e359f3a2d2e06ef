import type {ReactNode} from 'react';
import type {PipeableStream, RenderToPipeableStreamOptions} from 'react-dom/server';
import {renderToStaticMarkup, renderToPipeableStream as streamed} from 'react-dom/server.node';

import {takeDocumentMark} from '../../components/Document/documentMark';
import {withoutWrappers} from './writtenHtml';

export * from 'react-dom/server.node';

/**
 * Stands in the place of `react-dom/server` in the server's bundle.
 *
 * React does not run on a document: what it would leave in the HTML to find its way again, and the stream that lets a
 * browser begin early, are of no use to a file. Pages that hydrate are rendered as Docusaurus does.
 */
export function renderToPipeableStream(app: ReactNode, options: RenderToPipeableStreamOptions = {}): PipeableStream {
  const html = documentHtml(app);
  if (html === undefined) return streamed(app, options);
  // As React does: not before the caller has what it pipes.
  queueMicrotask(() => options.onAllReady?.());
  return {
    pipe(destination) {
      destination.end(html);
      return destination;
    },
    abort() {},
  };
}

/** Nothing where a page is no document, or fails: the other way of rendering knows how to tell. */
function documentHtml(app: ReactNode): string | undefined {
  takeDocumentMark();
  try {
    const html = renderToStaticMarkup(app);
    return takeDocumentMark() ? withoutWrappers(html) : undefined;
  } catch {
    return undefined;
  }
}
