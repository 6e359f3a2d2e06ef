import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {portableMarkdown} from '../markdown/portableMarkdown.ts';
import {besidePage, type MakeOutputs} from './output.ts';
import {addressFinder} from './pageAddresses.ts';

/** Every day as Markdown, beside its page: `docs/papers/y2025/oct/20251022.md`. */
export const markdownFiles: MakeOutputs = (context) => {
  const {catalogue, siteDir, baseUrl, typedTexts} = context;
  const addressesOf = addressFinder(context);
  return catalogue.days.map((day) => ({
    path: besidePage(day.permalink, baseUrl, '.md'),
    content: async () => {
      const text = typedTexts?.get(day.path) ?? readFileSync(join(siteDir, day.path), 'utf8');
      return portableMarkdown(text, day.portableEdits, await addressesOf(day));
    },
  }));
};
