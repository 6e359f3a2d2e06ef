import {describe, expect, test} from 'vitest';

import {siteAddress} from './siteAddress.mjs';

test.each([
  [{}, 'http://localhost:3000', '/'],
  [{SITE_URL: '', SITE_BASE_URL: ''}, 'http://localhost:3000', '/'],
  [{SITE_URL: 'https://example.org/', SITE_BASE_URL: '/'}, 'https://example.org', '/'],
  [{SITE_URL: 'https://example.org:8443', SITE_BASE_URL: '/a/b/'}, 'https://example.org:8443', '/a/b/'],
  [{SITE_URL: 'https://example.org', SITE_BASE_URL: '//'}, 'https://example.org', '/'],
  [{SITE_URL: 'https://example.org', SITE_BASE_URL: 'papers'}, 'https://example.org', '/papers/'],
])('%j is an address', (env, url, baseUrl) => {
  expect(siteAddress(env)).toEqual({url, baseUrl});
});

describe('what is none is refused with the mended form', () => {
  test.each([
    ['example.org', 'SITE_URL=https://example.org처럼'],
    ['https://example.org/papers', 'SITE_URL=https://example.org SITE_BASE_URL=/papers/처럼'],
    ['localhost', 'SITE_URL=https://example.org처럼'],
    ['ftp://example.org', 'SITE_URL=https://example.org처럼'],
    ['https://', 'SITE_URL=https://example.org처럼'],
    ['https://me@example.org', 'SITE_URL=https://example.org처럼'],
  ])('SITE_URL=%s', (SITE_URL, mend) => {
    expect(() => siteAddress({SITE_URL})).toThrow(
      `SITE_URL '${SITE_URL}'은(는) 사이트의 주소가 아닙니다. 아무것도 쓰지`,
    );
    expect(() => siteAddress({SITE_URL})).toThrow(mend);
  });

  test.each(['https://example.org/papers/', '/a b/', '/a?b/', '/../', 'C:/Program Files/Git/papers/'])(
    'SITE_BASE_URL=%s',
    (SITE_BASE_URL) => {
      expect(() => siteAddress({SITE_BASE_URL})).toThrow(
        `SITE_BASE_URL '${SITE_BASE_URL}'은(는) 사이트의 주소가 아닙니다`,
      );
    },
  );

  test('a path that Git Bash has made of it is told', () => {
    expect(() => siteAddress({SITE_BASE_URL: 'C:/Program Files/Git/papers/'})).toThrow('MSYS_NO_PATHCONV=1');
  });
});
