import {expect, test} from 'vitest';

import {servePageData} from './servePageData.ts';

/** Asks at an address below a server whose one page is `/haru/docs/글`. */
function ask(url?: string) {
  const headers = new Map<string, string>();
  const response = {
    statusCode: 0,
    content: undefined as string | undefined,
    setHeader: (name: string, value: string) => void headers.set(name, value),
    end(content?: string) {
      response.content = content;
    },
  };
  let isLeft = false;
  servePageData('/haru/', (permalink) => (permalink === '/haru/docs/글' ? '{"a":1}' : undefined))(
    {url},
    response,
    () => {
      isLeft = true;
    },
  );
  return {status: response.statusCode, content: response.content, headers: Object.fromEntries(headers), isLeft};
}

test('a page that is there comes as JSON that nobody keeps', () => {
  expect(ask(`/haru/preview/page?path=${encodeURIComponent('/haru/docs/글')}`)).toEqual({
    status: 200,
    headers: {'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store'},
    content: '{"a":1}',
    isLeft: false,
  });
});

test.each(['/haru/preview/page?path=/haru/docs/x', '/haru/preview/page'])('%s is no page', (url) => {
  expect(ask(url)).toMatchObject({status: 404, content: undefined, isLeft: false});
});

test.each([undefined, '/haru/preview/pages?path=/haru/docs/x', '/preview/page', '//', '/%'])('%s is others’', (url) => {
  expect(ask(url)).toMatchObject({status: 0, isLeft: true});
});
