import {expect, test} from 'vitest';

import {undeployedNote} from './deployedBranch.ts';
import {type Git, gitIn} from './git.ts';

const WORKFLOW = 'HEAD:.github/workflows/deploy.yml';

/** A repository that answers what it was told to, by the last word of the question. */
function answering(answers: Record<string, string>): Git {
  return Object.assign(gitIn('.'), {ask: async (...words: string[]) => answers[words.at(-1) ?? '']});
}

const noteOf = (name: string, git: Git) =>
  undeployedNote({name: 'mine', remote: 'origin', remoteRef: `refs/heads/${name}`}, git);

test.each([
  ['main', '[main]', false],
  ['master', '[main]', true],
  ['master', '[main, master]', false],
  ['draft', 'main', true],
  ['draft', "['**']", false],
])('%s beside %s', async (branch, branches, isNamed) => {
  const workflow = `name: Deploy\non:\n  push:\n    branches: ${branches}\n  workflow_dispatch:\n`;
  const said = await noteOf(branch, answering({[WORKFLOW]: workflow}));
  if (!isNamed) expect(said).toBeUndefined();
  else expect(said).toContain(`main만 배포합니다. ${branch}에 올린 글은 사이트에 실리지 않습니다`);
});

test('by the branch that the remote shows first, where no workflow deploys', async () => {
  const git = answering({'refs/remotes/origin/HEAD': 'origin/main'});
  expect(await noteOf('draft', git)).toContain('origin의 기본 브랜치는 main입니다. draft에 올린 글은');
  expect(await noteOf('main', git)).toBeUndefined();
});

test('where nothing says what is deployed, nothing is said', async () => {
  expect(await noteOf('draft', answering({}))).toBeUndefined();
  expect(await noteOf('draft', answering({[WORKFLOW]: 'on: [push'}))).toBeUndefined();
});
