import {parse} from 'yaml';
import * as z from 'zod';

import type {Git} from './git.ts';
import type {Branch} from './readyBranch.ts';

const WORKFLOW = '.github/workflows/deploy.yml';

const branchList = z.union([z.string().transform((name) => [name]), z.array(z.string())]);
const workflowSchema = z.object({on: z.object({push: z.object({branches: branchList})})});

/**
 * What to say where the branch that is pushed is not the one that is deployed: by the workflow of the commit, or where there is
 * none, by the branch that the remote shows first.
 */
export async function undeployedNote(branch: Branch, git: Git): Promise<string | undefined> {
  const name = branch.remoteRef.replace(/^refs\/heads\//, '');
  const text = await git.ask('show', `HEAD:${WORKFLOW}`);
  if (text === undefined) {
    const head = await git.ask('symbolic-ref', '--short', '--quiet', `refs/remotes/${branch.remote}/HEAD`);
    const first = head?.slice(branch.remote.length + 1);
    if (!first || first === name) return undefined;
    return `${branch.remote}의 기본 브랜치는 ${first}입니다. ${name}에 올린 글은 사이트에 실리지 않을 수 있습니다`;
  }
  const branches = deployedBranches(text);
  // What a pattern matches is GitHub's to say.
  if (!branches || branches.includes(name) || branches.some((pattern) => /[*?+[!]/.test(pattern))) return undefined;
  return (
    `${WORKFLOW}은 ${branches.join(', ')}만 배포합니다. ${name}에 올린 글은 사이트에 실리지 않습니다\n` +
    `    → ${branches.join('나 ')}(으)로 옮겨서(git switch) 올리거나, 그 파일의 branches에 ${name}을(를) 더하세요`
  );
}

/** The branches whose pushes a workflow runs for; nothing where it names none, or cannot be read. */
function deployedBranches(text: string): string[] | undefined {
  try {
    const {data} = workflowSchema.safeParse(parse(text));
    return data && data.on.push.branches.length > 0 ? data.on.push.branches : undefined;
  } catch {
    return undefined;
  }
}
