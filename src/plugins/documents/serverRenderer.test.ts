import {PassThrough} from 'node:stream';
import {text} from 'node:stream/consumers';

import {createElement, type ReactNode} from 'react';
import {expect, test} from 'vitest';

import {markDocument} from '../../components/Document/documentMark.ts';
import {renderToPipeableStream} from './serverRenderer.ts';

/** As Docusaurus does. */
function render(app: ReactNode): Promise<string> {
  return new Promise((resolve, reject) => {
    const stream = new PassThrough();
    const {pipe} = renderToPipeableStream(app, {
      onError: reject,
      onAllReady() {
        pipe(stream);
        text(stream).then(resolve, reject);
      },
    });
  });
}

function Page({isDocument, number}: {isDocument: boolean; number: number}): ReactNode {
  if (isDocument) markDocument();
  return createElement('p', {}, '논문 ', number);
}

test('of a document React leaves nothing in the HTML; a page that it hydrates has its marks', async () => {
  expect(await render(createElement(Page, {isDocument: true, number: 6}))).toBe('<p>논문 6</p>');
  // A document before it is none of its business.
  expect(await render(createElement(Page, {isDocument: false, number: 6}))).toBe('<p>논문 <!-- -->6</p>');
});

test('a page that fails tells why', async () => {
  function Broken(): ReactNode {
    markDocument();
    throw new Error('없는 논문');
  }
  await expect(render(createElement(Broken))).rejects.toThrow('없는 논문');
});
