import {CONTAINER_NAMES} from './containers.ts';

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const SLIP = /^( {0,3}(:{3,})[ \t]*[A-Za-z][\w-]*)[ \t]*:{3,}[ \t]*(\r?)$/;
const SPACED = /^( {0,3}:{3,})([ \t]+)([A-Za-z][\w-]*)(?=[ \t\r]|$)/;
const TITLED = /^( {0,3}:{3,}[A-Za-z][\w-]*)[ \t]([^[\]{}\r\n]*[^[\]{}\s])[ \t]*(\r?)$/;

/**
 * Reads `:::note:::` and `::: note` as the `:::note` that was meant, and `:::note 제목` as `:::note[제목]`.
 * Code is left alone, and no line or column moves.
 */
export function mendDirectives(text: string): string {
  if (!text.includes(':::')) return text;
  let fence: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const marker = FENCE.exec(line)?.[1];
      if (fence) {
        if (marker?.startsWith(fence) && line.trim() === marker) fence = undefined;
        return line;
      }
      if (marker) {
        fence = marker;
        return line;
      }
      return unspaced(line).replace(SLIP, '$1$3').replace(TITLED, '$1[$2]$3');
    })
    .join('\n');
}

/** `::: note` with its space behind the name. */
function unspaced(line: string): string {
  return line.replace(SPACED, (all, colons: string, space: string, name: string) =>
    CONTAINER_NAMES.has(name) ? colons + name + space : all,
  );
}
