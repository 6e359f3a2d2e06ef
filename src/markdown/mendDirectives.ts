import {CONTAINER_NAMES, isContainer} from './containers.ts';
import {mask} from './masks.ts';

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
/** Groups: what stands before the colons, the colons, blanks, the name, the rest of the line. */
const OPENING = /^((?: {0,3}>)* {0,3})(:{3,})([ \t]*)([A-Za-z][\w-]*)(.*?)(\r?)$/;
/** The directive's own forms of a title and of attributes. */
const OWN = /^(?:\[.*\])?(?:\{.*\})?[ \t]*$|^[ \t]+\{.*\}[ \t]*$/;

/**
 * Reads `:::note:::` and `::: NOTE` as the `:::note` that was meant, and `:::note 제목` as `:::note[제목]`, where something closes
 * them: what stays text is left as it is, and so is code. No line moves, and of columns those alone behind a name.
 */
export function mendDirectives(text: string): string {
  if (!text.includes(':::')) return text;
  let fence: string | undefined;
  let offset = 0;
  return text
    .split('\n')
    .map((line) => {
      const start = offset;
      offset += line.length + 1;
      const marker = FENCE.exec(line)?.[1];
      if (fence) {
        if (marker?.startsWith(fence) && line.trim() === marker) fence = undefined;
        return line;
      }
      if (marker) {
        fence = marker;
        return line;
      }
      return mended(line, (colons) => isContainer(text, start + colons));
    })
    .join('\n');
}

function mended(line: string, isClosed: (colons: number) => boolean): string {
  const [, before = '', colons = '', , name = '', rest = '', end = ''] = OPENING.exec(line) ?? [];
  if (!CONTAINER_NAMES.has(name.toLowerCase()) || !isClosed(before.length)) return line;
  const opening = before + colons + name.toLowerCase();
  if (/^[ \t]*:{3,}[ \t]*$/.test(rest)) return opening + end;
  if (OWN.test(rest)) return opening + rest + end;
  return /^[ \t]/.test(rest) ? `${opening}[${titled(rest.trim())}]${end}` : line;
}

/** Brackets of a title without their partner would end it too early, or never. */
function titled(title: string): string {
  const open: number[] = [];
  const lone: number[] = [];
  for (const {index, 0: bracket} of title.matchAll(/[[\]]/g)) {
    if (bracket === '[') open.push(index);
    else if (open.pop() === undefined) lone.push(index);
  }
  return mask(
    title,
    [...lone, ...open].sort((a, b) => a - b),
  );
}
