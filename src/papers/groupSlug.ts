import {slug} from 'github-slugger';

/** The last part of the address of an organisation's or a topic's page; a label without a letter that could stand there has one too. */
export function groupSlug(label: string): string {
  return slug(label.trim()) || 'unnamed';
}
