import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);

interface Step {
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
    {needs?: string | string[]; permissions?: Record<string, string>; strategy?: {matrix?: object}; steps: Step[]}
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

describe('what runs the code of a pull request', () => {
  const check = workflow('check.yml');

  test('has no secrets, no right to write and no cache', () => {
    expect(check.on).not.toHaveProperty('pull_request_target');
    expect(check.permissions).toEqual({contents: 'read'});
    for (const {permissions = {}} of Object.values(check.jobs)) {
      expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([]);
    }
    expect(read('check.yml')).not.toMatch(/secrets\.|github\.token/);
    for (const {uses = '', with: options = {}} of stepsOf(check)) {
      expect(uses).not.toMatch(/^actions\/cache/);
      expect(options).not.toHaveProperty('cache');
    }
  });

  test('is the one workflow of pull requests', () => {
    const all = readdirSync(FOLDER).filter((name) => /pull_request/.test(JSON.stringify(workflow(name).on)));
    expect(all).toEqual(['check.yml']);
  });

  test('runs on the oldest Node that the package promises, and on newer ones', () => {
    expect(check.jobs.test?.strategy?.matrix).toEqual({node: [20, 22, 24]});
  });
});

describe('a deploy', () => {
  const deploy = workflow('deploy.yml');

  test('waits for nothing but its own build: a dead link elsewhere stops no day', () => {
    expect(deploy.on).toEqual({push: {branches: ['main']}, workflow_dispatch: null});
    expect(Object.fromEntries(Object.entries(deploy.jobs).map(([name, {needs}]) => [name, needs]))).toEqual({
      build: undefined,
      deploy: 'build',
    });
    expect(workflow('links.yml').on).toEqual({schedule: [{cron: expect.any(String)}], workflow_dispatch: null});
  });

  test('looks at the built site before it is uploaded, for the address that it was built for', () => {
    const steps = deploy.jobs.build?.steps ?? [];
    const at = (found: (step: Step) => boolean | undefined) => steps.findIndex(found);
    const build = at(({run}) => run === 'npm run build');
    const check = at(({run}) => run === 'npm run check -- --site');
    expect(build).toBeGreaterThan(0);
    expect(check).toBeGreaterThan(build);
    expect(at(({uses}) => uses?.startsWith('actions/upload-pages-artifact@'))).toBeGreaterThan(check);
    expect(steps[check]?.env).toEqual(steps[build]?.env);
  });

  test('the job that runs the days’ code may not publish', () => {
    expect(deploy.jobs.build?.permissions).toEqual({contents: 'read', pages: 'read'});
    expect(deploy.jobs.deploy?.steps.map(({uses}) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
  });
});
