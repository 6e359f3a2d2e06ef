import {citationJs} from './citationJs.ts';
import {citedFields} from './citedFields.ts';
import {type CslItem, issuedParts} from './cslItem.ts';

/**
 * The works as a RIS file, in the order given.
 *
 * Citation.js chooses the type and the tags; the lines are ours, since it breaks a value after 70 characters, within a word,
 * and readers put a space there. It also cuts ids to 20 characters, after which two may be the same.
 */
export async function toRis(items: readonly CslItem[]): Promise<string> {
  const {Cite} = await citationJs();
  const asIs = (value: string) => value;
  // Readers cut a name at its comma: a group has no first name.
  const name = (value: string, isGroup: boolean) => (isGroup ? value.replace(/\s*,\s*/g, ' ') : value);
  const cited = items.map((item) => citedFields(item, {text: asIs, name, verbatim: asIs}));
  return new Cite(cited)
    .format('ris', {format: 'object'})
    .map(({TY, ID: _cut, ...tags}, index) => {
      const item = items[index];
      const fields = {...tags, ...pages(tags.SP), ...date(item)};
      const lines = [['TY', TY], ['ID', item?.id], ...Object.entries(fields)].flatMap(([tag, value]) =>
        value === undefined ? [] : [value].flat().map((one) => `${tag}  - ${one}${END}`),
      );
      return `${lines.join('')}ER  - ${END}`;
    })
    .join(END);
}

/** As the format has it, whatever the machine. */
const END = '\r\n';

/** Citation.js gives a range of pages as their first. */
function pages(range: string | string[] | undefined): {SP?: string; EP?: string} {
  const [, first, last] = /^\s*(\w+)\s*[-–—]+\s*(\w+)\s*$/.exec(String(range ?? '')) ?? [];
  return first && last ? {SP: first, EP: last} : {};
}

/** Year, month and day in two digits, and the year of a talk too: `2025/03/05/`. */
function date(item: CslItem | undefined): {DA?: string; PY?: string} {
  const [year, month, day] = item ? issuedParts(item) : [];
  if (year === undefined) return {};
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return {DA: `${year}/${two(month)}/${two(day)}/`, PY: String(year)};
}
