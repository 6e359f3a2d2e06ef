import {describe, expect, test} from 'vitest';

import {pagesAddress} from './pagesAddress.ts';

describe('pagesAddress', () => {
  test.each([
    'https://github.com/Reader/my-papers.git',
    'https://github.com/Reader/my-papers',
    'https://reader:token@github.com/Reader/my-papers.git',
    'git@github.com:Reader/my-papers.git',
    'ssh://git@github.com/Reader/my-papers.git\n',
  ])('%s is a project site', (remote) => {
    expect(pagesAddress(remote)).toEqual({
      url: 'https://reader.github.io',
      baseUrl: '/my-papers/',
    });
  });

  test('the repository of a user site lies at the root', () => {
    expect(pagesAddress('git@github.com:Reader/reader.github.io.git')).toMatchObject({
      url: 'https://reader.github.io',
      baseUrl: '/',
    });
  });

  test('a domain of its own lies at the root', () => {
    expect(pagesAddress('git@github.com:Reader/my-papers.git', 'papers.example.org')).toMatchObject({
      url: 'https://papers.example.org',
      baseUrl: '/',
    });
  });

  test.each(['https://gitlab.com/a/b.git', '/srv/git/papers.git', ''])(
    "'%s' is refused with the mended form",
    (remote) => {
      expect(() => pagesAddress(remote)).toThrow(/GitHub 저장소가 아닙니다.*git remote set-url/);
    },
  );
});
