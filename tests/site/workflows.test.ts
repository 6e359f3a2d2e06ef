import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {parse} from 'yaml';

import {type Contexts, holds, jobsOf, type RecordedEvent} from './recordedEvent.ts';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);

interface Step {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<
    string,
    {
      if?: string;
      needs?: string | string[];
      permissions?: Record<string, string>;
      strategy?: {matrix?: object};
      steps: Step[];
    }
  >;
}

const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const workflow = (name: string) => parse(read(name)) as Workflow;
const stepsOf = ({jobs}: Workflow) => Object.values(jobs).flatMap(({steps}) => steps);

describe.each(readdirSync(FOLDER))('%s', (name) => {
  test('every action is that of one commit, whose version a remark tells', () => {
    const used = stepsOf(workflow(name)).flatMap(({uses}) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const uses of used) expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
    const lines = read(name)
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    expect(lines.length).toBe(used.length);
    for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+(?:\.\d+)+$/);
  });

  test('nothing that anybody may write gets into a script', () => {
    for (const {run = ''} of stepsOf(workflow(name))) expect(run).not.toContain('${{');
  });

  test('no credentials stay in the checked-out folder', () => {
    const checkouts = stepsOf(workflow(name)).filter(({uses}) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with).toMatchObject({'persist-credentials': false});
  });

  test('rights are named, and none is there for all jobs but to read', () => {
    const {permissions} = workflow(name);
    expect(permissions).toBeDefined();
    expect(Object.entries(permissions ?? {}).filter(([, right]) => right !== 'read')).toEqual([]);
  });
});

const ofPullRequests = readdirSync(FOLDER).filter((name) => /pull_request/.test(JSON.stringify(workflow(name).on)));

describe('what runs the code of a pull request', () => {
  test.each(ofPullRequests)('%s has no secrets, no right to write and no cache', (name) => {
    const ran = workflow(name);
    expect(ran.on).not.toHaveProperty('pull_request_target');
    expect(ran.permissions).toEqual({contents: 'read'});
    for (const {permissions = {}} of Object.values(ran.jobs)) {
      expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([]);
    }
    expect(read(name)).not.toMatch(/secrets\.|github\.token/);
    for (const {uses = '', with: options = {}} of stepsOf(ran)) {
      expect(uses).not.toMatch(/^actions\/cache/);
      expect(options).not.toHaveProperty('cache');
    }
  });

  test('is the two workflows of pull requests, one for code and one for days', () => {
    expect(ofPullRequests).toEqual(['check.yml', 'days.yml']);
  });

  test('runs on the oldest Node that the package promises, and on newer ones', () => {
    expect(workflow('check.yml').jobs.nodes?.strategy?.matrix).toEqual({node: [20, 24]});
    expect(workflow('check.yml').jobs.test?.strategy).toBeUndefined();
  });

  test('runs units and the build by each Node, browsers and what takes minutes by one', () => {
    const ran = (job: string) => commands('check.yml', job);
    expect(ran('nodes')).toEqual(['npm ci', 'npm run check:unit', 'npm run build']);
    expect(ran('test')).toEqual(['npm ci', 'npm test']);
    expect(ran('builds')).toEqual(['npm ci', 'npm run build', 'npm run test:builds']);
  });
});

/** What a job runs, of the steps whose conditions hold. */
function commands(name: string, job: string, contexts: Contexts = {}): string[] {
  const steps = workflow(name).jobs[job]?.steps ?? [];
  return steps.flatMap(({if: condition, run}) => (run !== undefined && holds(condition, contexts) ? run.trim() : []));
}

const ORIGINAL = 'haru-papers/haru-papers';
const FORK = 'somebody/morning';
const DAY = ['docs/papers/y2025/m11/d28/index.mdx', 'docs/papers/y2025/m11/d28/asset/figure.png'];
const CODE = ['src/site.ts'];
const TEST_JOBS = ['check.yml/test', 'check.yml/builds', 'check.yml/nodes', 'check.yml/packages'];
const DEPLOY_JOBS = ['deploy.yml/build', 'deploy.yml/deploy'];

describe('which jobs an event runs', () => {
  test.each<[string, RecordedEvent, string[]]>([
    ['a day is pushed', {name: 'push', branch: 'main', files: DAY, repository: FORK}, DEPLOY_JOBS],
    ['a day is pushed to master', {name: 'push', branch: 'master', files: DAY, repository: FORK}, DEPLOY_JOBS],
    ['a day is pushed to another branch', {name: 'push', branch: 'draft', files: DAY, repository: FORK}, []],
    ['code is pushed', {name: 'push', branch: 'main', files: CODE, repository: FORK}, [...TEST_JOBS, ...DEPLOY_JOBS]],
    [
      'a day and code are pushed',
      {name: 'push', branch: 'main', files: [...DAY, ...CODE], repository: FORK},
      [...TEST_JOBS, ...DEPLOY_JOBS],
    ],
    ['code is pushed to another branch', {name: 'push', branch: 'topic', files: CODE, repository: FORK}, []],
    [
      'code is pushed to master',
      {name: 'push', branch: 'master', files: CODE, repository: FORK},
      [...TEST_JOBS, ...DEPLOY_JOBS],
    ],
    ['a pull request brings a day', {name: 'pull_request', files: DAY, repository: FORK}, ['days.yml/days']],
    ['a pull request brings code', {name: 'pull_request', files: CODE, repository: ORIGINAL}, TEST_JOBS],
    [
      'a pull request brings both',
      {name: 'pull_request', files: [...DAY, ...CODE], repository: ORIGINAL},
      [...TEST_JOBS, 'days.yml/days'],
    ],
    [
      'the clock strikes in the original',
      {name: 'schedule', repository: ORIGINAL},
      ['docusaurus.yml/newest', 'links.yml/links'],
    ],
    ['the clock strikes in a fork', {name: 'schedule', repository: FORK}, []],
    [
      'the clock strikes in a fork that asked for it',
      {name: 'schedule', repository: FORK, vars: {HARU_LINKS: 'true'}},
      ['links.yml/links'],
    ],
    ['somebody asks in a fork', {name: 'workflow_dispatch', repository: FORK}, [...DEPLOY_JOBS, 'links.yml/links']],
  ])('%s', (_, event, jobs) => {
    const names = readdirSync(FOLDER).sort();
    expect(names.flatMap((name) => jobsOf(workflow(name), event).map((job) => `${name}/${job}`))).toEqual(jobs);
  });

  test('days are built and looked at without the tools of the tests', () => {
    expect(commands('days.yml', 'days')).toEqual([
      'npm ci --omit=dev',
      'npm run check',
      'npm run build',
      'npm run check -- --site',
    ]);
  });
});

describe('a deploy', () => {
  const deploy = workflow('deploy.yml');

  test('waits for nothing but its own build: a dead link elsewhere stops no day', () => {
    expect(deploy.on).toEqual({push: {branches: ['main', 'master']}, workflow_dispatch: null});
    expect(Object.fromEntries(Object.entries(deploy.jobs).map(([name, {needs}]) => [name, needs]))).toEqual({
      build: undefined,
      deploy: 'build',
      faults: ['build', 'deploy'],
    });
    expect(workflow('links.yml').on).toEqual({schedule: [{cron: expect.any(String)}], workflow_dispatch: null});
  });

  test('looks at the built site before it is uploaded, for the address that it was built for', () => {
    const steps = deploy.jobs.build?.steps ?? [];
    const at = (found: (step: Step) => boolean | undefined) => steps.findIndex(found);
    const build = at(({id}) => id === 'build');
    const check = at(({run}) => run === 'npm run check -- --site');
    expect(build).toBeGreaterThan(0);
    expect(check).toBeGreaterThan(build);
    expect(at(({uses}) => uses?.startsWith('actions/upload-pages-artifact@'))).toBeGreaterThan(check);
    expect(steps[check]?.env).toEqual(steps[build]?.env);
  });

  test.each([
    ['all is well', 0, 0, ''],
    ['days are published with faults', 2, 0, 'faults=true\n'],
    ['there is no site', 1, 1, ''],
  ])('goes on where %s, and ends badly where anything is wrong', (_, built, code, output) => {
    const folder = mkdtempSync(join(tmpdir(), 'haru-deploy-'));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    const [outputs, npm] = [join(folder, 'outputs'), join(folder, 'npm')];
    writeFileSync(outputs, '');
    writeFileSync(npm, `#!/bin/sh\nexit ${built}\n`, {mode: 0o755});
    const script = deploy.jobs.build?.steps.find(({id}) => id === 'build')?.run ?? '';
    const {status} = spawnSync('bash', ['-e', '-c', script], {
      env: {...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, GITHUB_OUTPUT: outputs},
    });
    expect([status, readFileSync(outputs, 'utf8')]).toEqual([code, output]);
    expect(deploy.jobs.faults?.if).toBe("needs.build.outputs.faults == 'true'");
    expect(deploy.jobs.faults?.steps.at(-1)?.run).toMatch(/\nexit 1\n$/);
  });

  test('the job that runs the days’ code may not publish', () => {
    expect(deploy.jobs.build?.permissions).toEqual({contents: 'read', pages: 'read'});
    expect(deploy.jobs.deploy?.steps.map(({uses}) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
  });

  test('installs packages only where the lock file or Node is another, and keeps them before a day has run', () => {
    const ran = (hit: string) => commands('deploy.yml', 'build', {steps: {modules: {outputs: {'cache-hit': hit}}}});
    expect(ran('true')).toEqual([expect.stringMatching(/^npm run build \|\|/), 'npm run check -- --site']);
    expect(ran('false')).toEqual(['npm ci --omit=dev', ...ran('true')]);

    const steps = deploy.jobs.build?.steps ?? [];
    const key = String(steps.find(({id}) => id === 'modules')?.with?.key);
    for (const part of ['runner.os', 'node-version', "'package-lock.json'", "'package.json'"])
      expect(key).toContain(part);
    const saved = steps.findIndex(({uses}) => uses?.startsWith('actions/cache/save@'));
    expect(saved).toBeGreaterThan(steps.findIndex(({run}) => run === 'npm ci --omit=dev'));
    expect(saved).toBeLessThan(steps.findIndex(({id}) => id === 'build'));
  });

  test('keeps figures and cards of other days, and saves those of this one', () => {
    const steps = deploy.jobs.build?.steps ?? [];
    const kinds = ['figures', 'cards', 'fonts', 'thumbnails', 'citations'].map(
      (kind) => `node_modules/.cache/haru-papers/${kind}\n`,
    );
    const at = steps.findIndex(({with: options}) => options?.path === kinds.join(''));
    const {uses, with: options = {}} = steps[at] ?? {};
    expect(uses).toMatch(/^actions\/cache@/);
    expect(at).toBeGreaterThan(steps.findIndex(({run}) => run === 'npm ci --omit=dev'));
    expect(String(options.key)).toContain("hashFiles('docs/**')");
    for (const prefix of String(options['restore-keys']).trim().split('\n')) {
      expect(prefix).toMatch(/-$/);
      expect(String(options.key).startsWith(prefix)).toBe(true);
    }
  });
});

describe('the newest Docusaurus 3', () => {
  const newest = workflow('docusaurus.yml');

  test('is tried every week, apart from what is published', () => {
    expect(newest.on).toEqual({schedule: [{cron: expect.any(String)}], workflow_dispatch: null});
    expect(read('docusaurus.yml')).not.toMatch(/secrets\.|github\.token/);
  });

  test('is installed in the place of every package of it, and builds the fixture', () => {
    const [clean, install = '', ...rest] = commands('docusaurus.yml', 'newest');
    expect([clean, ...rest]).toEqual([
      'npm ci',
      'npm run check:types',
      'npx vitest run src/plugins tests/site',
      'npx vitest run --config tests/builds/vitest.config.ts bothWays longArchive',
    ]);
    for (const name of ['bothWays', 'longArchive'])
      expect(existsSync(new URL(`../builds/${name}.test.ts`, import.meta.url))).toBe(true);

    const folder = mkdtempSync(join(tmpdir(), 'newest-'));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    writeFileSync(join(folder, 'npm'), '#!/bin/sh\necho "$@" > asked\n', {mode: 0o755});
    const packages = {
      dependencies: {'@docusaurus/core': '3.10.2', react: '19.0.0'},
      devDependencies: {'@docusaurus/types': '3.10.2'},
    };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(packages));
    const env = {PATH: folder + delimiter + process.env.PATH};
    execFileSync('bash', ['--norc', '-eo', 'pipefail', '-c', install], {cwd: folder, env});
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(
      'install --no-save @docusaurus/core@3 @docusaurus/types@3\n',
    );
  });
});

describe('what is told of dead links', () => {
  const script = workflow('links.yml').jobs.links?.steps.find(({run}) => run)?.run ?? '';

  /** Runs the workflow's own script with a `gh` that answers, and gives what it was asked for and the run's summary. */
  function tell(hasIssues: boolean, open = ''): {asked: string[]; summary: string} {
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    const gh = `#!/bin/sh\necho "$1 $2" >> asked\ncase "$1 $2" in api*) echo ${hasIssues};; 'issue list') echo ${open};; esac\n`;
    writeFileSync(join(folder, 'gh'), gh, {mode: 0o755});
    writeFileSync(join(folder, 'lychee.md'), 'https://gone.example/\n');
    writeFileSync(join(folder, 'summary'), '');
    const env = {
      PATH: folder + delimiter + process.env.PATH,
      GH_REPO: FORK,
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    };
    execFileSync('bash', ['--norc', '-eo', 'pipefail', '-c', script], {cwd: folder, env});
    const asked = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
    return {asked, summary: readFileSync(join(folder, 'summary'), 'utf8')};
  }

  test('stands in an issue, that is made once', () => {
    expect(tell(true)).toEqual({asked: [`api repos/${FORK}`, 'issue list', 'issue create'], summary: ''});
    expect(tell(true, '7')).toEqual({asked: [`api repos/${FORK}`, 'issue list', 'issue edit'], summary: ''});
  });

  test('stands in the summary of the run where a fork has no issues', () => {
    expect(tell(false)).toEqual({asked: [`api repos/${FORK}`], summary: 'https://gone.example/\n'});
  });
});
