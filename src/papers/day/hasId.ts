import type {Paper} from './types.ts';

/** Whether a link's hash leads to a paper: whether it is its anchor or one of its aliases. */
export function hasId({anchor, aliases}: Pick<Paper, 'anchor' | 'aliases'>, id: string): boolean {
  return anchor === id || aliases.includes(id);
}
