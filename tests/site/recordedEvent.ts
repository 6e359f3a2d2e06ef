import {runInNewContext} from 'node:vm';

/** What GitHub tells of an event, as far as the workflows here ask for it. */
export interface RecordedEvent {
  name: 'push' | 'pull_request' | 'schedule' | 'workflow_dispatch';
  /** The branch that is pushed. */
  branch?: string;
  /** The files that the push or the pull request changes. */
  files?: string[];
  /** `owner/name` of the repository that it happens in. */
  repository: string;
  /** Variables of that repository. */
  vars?: Record<string, string>;
}

interface Filter {
  branches?: string[];
  paths?: string[];
  'paths-ignore'?: string[];
}

/** One workflow's `on:` and the conditions of its jobs. */
export interface Triggered {
  on: Record<string, unknown>;
  jobs: Record<string, {if?: string}>;
}

/** What an expression may ask for: `github`, `vars`, `needs`, `matrix`, `steps`. */
export type Contexts = Record<string, object>;

/** Names of the jobs that a workflow runs for an event: its branch and path filters, then each job's own condition. */
export function jobsOf({on, jobs}: Triggered, event: RecordedEvent): string[] {
  if (!(event.name in on) || !passes((on[event.name] ?? {}) as Filter, event)) return [];
  const github = {event_name: event.name, repository: event.repository};
  // Of jobs that found nothing wrong.
  const needs = {build: {outputs: {}}};
  const contexts = {github, needs, vars: event.vars ?? {}};
  return Object.keys(jobs).filter((name) => holds(jobs[name]?.if, contexts));
}

/**
 * Whether a job's or a step's condition holds. Those used here, comparisons of texts and numbers joined by `||` and `&&`, mean
 * in JavaScript what they mean to GitHub.
 */
export function holds(condition: string | undefined, contexts: Contexts): boolean {
  if (condition === undefined) return true;
  return Boolean(runInNewContext(condition, {...contexts, cancelled: () => false}));
}

/** One file that matches `paths` is enough, and so is one that `paths-ignore` does not name. */
function passes({branches, paths, 'paths-ignore': ignored}: Filter, {branch = '', files = []}: RecordedEvent): boolean {
  if (branches && !branches.some((pattern) => matches(branch, pattern))) return false;
  if (paths && !files.some((file) => paths.some((pattern) => matches(file, pattern)))) return false;
  return !ignored || !files.every((file) => ignored.some((pattern) => matches(file, pattern)));
}

/** `docs/**` and names without patterns; any other pattern is not known here. */
function matches(name: string, pattern: string): boolean {
  const folder = /^([\w./-]+\/)\*\*$/.exec(pattern)?.[1];
  if (folder === undefined && !/^[\w./-]+$/.test(pattern))
    throw new Error(`a pattern that this test cannot read: ${pattern}`);
  return folder === undefined ? name === pattern : name.startsWith(folder);
}
