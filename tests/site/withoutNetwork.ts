import {existsSync, readFileSync} from 'node:fs';

const GUARD = new URL('./noNetwork.mjs', import.meta.url).href;

/**
 * The environment of a process that may ask no other host than its own.
 *
 * @param log a file that does not exist yet: the hosts that were asked for all the same
 */
export function withoutNetwork(log: string): Record<string, string> {
  return {NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${GUARD}`.trim(), NETWORK_LOG: log};
}

/** The hosts that were asked for, each as often. */
export function askedHosts(log: string): string[] {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}
