import {describe, expect, test} from 'vitest';

import {githubRepository, pagesAddress} from './pagesAddress.ts';

/** As `~/.ssh/config` says of `work`. */
const hostOf = (name: string) => (name === 'work' ? 'github.com' : name);

describe('pagesAddress', () => {
  test.each([
    'https://github.com/Reader/my-papers.git',
    'https://github.com/Reader/my-papers',
    'https://reader:token@github.com/Reader/my-papers.git',
    'git@github.com:Reader/my-papers.git',
    'github.com:Reader/my-papers',
    'ssh://git@github.com/Reader/my-papers.git\n',
    'ssh://git@github.com:22/Reader/my-papers.git',
    'ssh://git@ssh.github.com:443/Reader/my-papers.git',
    'git@work:Reader/my-papers.git',
    'work:Reader/my-papers.git',
    'ssh://git@work/Reader/my-papers.git',
  ])('%s is a project site', (remote) => {
    expect(pagesAddress(remote, {hostOf})).toEqual({
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
    expect(pagesAddress('git@github.com:Reader/my-papers.git', {domain: 'papers.example.org'})).toMatchObject({
      url: 'https://papers.example.org',
      baseUrl: '/',
    });
  });

  const elsewhere = [
    'https://gitlab.com/a/b.git',
    'git@gitlab.com:group/sub/papers.git',
    'git@other:a/b.git',
    'ssh://git@example.org:2222/a/b.git',
    '/srv/git/papers.git',
    'file:///srv/git/papers.git',
    'C:\\git\\papers.git',
    'https://work/a/b.git',
  ];

  test.each(elsewhere)("'%s' needs an address, and any is taken that is given", (remote) => {
    expect(() => pagesAddress(remote, {hostOf})).toThrow(
      /GitHub 저장소가 아니어서 .*아무것도 쓰지 않았습니다\n {4}→ SITE_URL=/,
    );
    const env = {SITE_URL: 'https://papers.example.org', SITE_BASE_URL: '/a/'};
    expect(pagesAddress(remote, {hostOf, env})).toEqual({url: 'https://papers.example.org', baseUrl: '/a/'});
  });

  test('a password in the remote is not shown', () => {
    expect(() => pagesAddress('https://me:secret@gitlab.com/a/b.git')).toThrow("origin 'https://gitlab.com/a/b.git'");
  });
});

test('what stands in the place of a host is no option of ssh', () => {
  expect(githubRepository('ssh://-oProxyCommand=touch%20x/a/b')).toBeUndefined();
});
