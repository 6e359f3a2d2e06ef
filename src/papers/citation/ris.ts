import {citationJs} from './citationJs.ts';
import {citedFields} from './citedFields.ts';
import type {CslItem} from './cslItem.ts';

/**
 * The works as a RIS file, in the order given.
 *
 * Citation.js chooses the type and the tags; the lines are ours, since it breaks a value after 70 characters, within a word,
 * and readers put a space there. It also cuts ids to 20 characters, after which two may be the same.
 */
export async function toRis(items: readonly CslItem[]): Promise<string> {
  const {Cite} = await citationJs();
  const asIs = (value: string) => value;
  const cited = items.map((item) => citedFields(item, {text: asIs, name: asIs, verbatim: asIs}));
  return new Cite(cited)
    .format('ris', {format: 'object'})
    .map(({TY, ID: _cut, ...tags}, index) => {
      const lines = [['TY', TY], ['ID', items[index]?.id], ...Object.entries(tags)].flatMap(([tag, value]) =>
        value === undefined ? [] : [value].flat().map((one) => `${tag}  - ${one}\n`),
      );
      return `${lines.join('')}ER  - \n`;
    })
    .join('\n');
}
