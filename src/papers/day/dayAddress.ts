import type {Day} from './types.ts';

/** The address of a day that an author links to, without base URL: `/docs/papers/y2025/oct/20251022`. */
export function dayAddress({path}: Pick<Day, 'path'>): string {
  return `/${path.replaceAll('\\', '/').replace(/\.mdx?$/, '')}`;
}
