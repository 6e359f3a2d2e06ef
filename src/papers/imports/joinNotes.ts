import {type MarkdownFormat, parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {sourceOffsets} from '../../markdown/sourceOffsets.ts';
import {paperSections} from '../day/paperSections.ts';
import {applyEdits} from '../edit/textEdits.ts';

/**
 * Puts the notes of one day on one page: what stands before the papers of each comes first, then all papers, numbered anew where
 * all have numbers.
 *
 * @param bodies texts without front matter, of one format
 */
export function joinNotes(bodies: readonly string[], format: MarkdownFormat): string {
  if (bodies.length === 1) return bodies[0] ?? '';
  const parts = bodies.map((body) => {
    const text = closed(body.replace(/\r\n?/g, '\n'), format);
    const first = paperSections(parseMarkdown(text, format)).sections[0]?.heading.position?.start;
    const at = first ? sourceOffsets(text)(first) : text.length;
    return {opening: text.slice(0, at).trim(), papers: text.slice(at).trim()};
  });
  const pieces = [...parts.map(({opening}) => opening), ...parts.map(({papers}) => papers)];
  return renumbered(`${pieces.filter((piece) => piece !== '').join('\n\n')}\n`, format);
}

/** A fence that its author left open would take the next note in. */
function closed(text: string, format: MarkdownFormat): string {
  const last = parseMarkdown(text, format).children.at(-1);
  if ((last?.type !== 'code' && last?.type !== 'math') || !last.position) return text;
  const offset = sourceOffsets(text);
  const source = text.slice(offset(last.position.start), offset(last.position.end));
  const fence = /^(?:`{3,}|~{3,}|\${2,})/.exec(source)?.[0];
  if (fence === undefined || source.trimEnd().split('\n').at(-1)?.trim().startsWith(fence)) {
    if (fence === undefined || source.trim().includes('\n')) return text;
  }
  return `${text.trimEnd()}\n${fence}\n`;
}

function renumbered(text: string, format: MarkdownFormat): string {
  const offset = sourceOffsets(text);
  const places = paperSections(parseMarkdown(text, format)).sections.map(({heading}) => {
    const start = heading.position ? offset(heading.position.start) : 0;
    const found = /^##[ \t]+(\d+)[.)]/.exec(text.slice(start, start + 40));
    return found && {start: start + found[0].length - 1 - (found[1]?.length ?? 0), length: found[1]?.length ?? 0};
  });
  if (places.some((place) => !place)) return text;
  return applyEdits(
    text,
    places.flatMap((place, index) =>
      place ? [{start: place.start, end: place.start + place.length, text: String(index + 1)}] : [],
    ),
  );
}
