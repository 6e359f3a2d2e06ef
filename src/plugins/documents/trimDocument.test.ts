import {expect, test} from 'vitest';

import {trimDocument} from './trimDocument.ts';

const head = '<meta data-rh="true" name="a" content="1"><title data-rh="true">b data-rh="true"</title>';
const body = '<body><p>&lt;meta data-rh="true"</p></body></html>';

test('a document keeps what somebody reads, and what its author wrote', () => {
  const classes =
    'docs-wrapper plugin-docs plugin-id-default docs-version-current docs-doc-page docs-doc-id-papers/y2025/oct/20251022';
  const html = `<html lang="ko" class="${classes}" data-document="true" data-has-hydrated="false"><head>${head}</head>${body}`;
  expect(trimDocument(html)).toBe(
    '<html lang="ko" class="plugin-docs docs-doc-page " data-document="true"><head>' +
      `<meta name="a" content="1"><title>b data-rh="true"</title></head>${body}`,
  );
});

test('a page that hydrates, and what is no page of ours, stay', () => {
  const html = `<html data-has-hydrated="false"><head>${head}</head>${body}`;
  expect(trimDocument(html)).toBe(html);
  expect(trimDocument('google-site-verification: a')).toBe('google-site-verification: a');
});
