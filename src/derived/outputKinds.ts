import {dayCards, groupCards, siteCards} from './cards/cards.ts';
import {citationFiles} from './citationFiles.ts';
import {feeds} from './feeds.ts';
import {llmsText} from './llmsText.ts';
import {markdownFiles} from './markdownFiles.ts';
import type {MakeOutputs} from './output.ts';
import {permanentAddresses} from './permanentAddresses.ts';
import {previews} from './previews.ts';
import {robots} from './robots.ts';
import {searchFiles} from './search/searchFiles.ts';
import {slugRedirects} from './slugRedirects.ts';

/** Every kind of derived file, by the name under which its time is told. */
export const outputKinds: Readonly<Record<string, MakeOutputs>> = {
  // Its index is the longest to make, and all of it is made before the first of its files is written.
  search: searchFiles,
  'permanent addresses': permanentAddresses,
  'addresses of days with a slug': slugRedirects,
  citations: citationFiles,
  previews,
  feeds,
  'Markdown of days': markdownFiles,
  'llms.txt': llmsText,
  'cards of days': dayCards,
  'cards of organisations and topics': groupCards,
  'card of the site': siteCards,
  robots,
};

/** Those that name the files of figures. */
export const WITH_FIGURES: ReadonlySet<string> = new Set(['previews', 'feeds', 'Markdown of days']);
