/** Why a part of a page is read as text: it is nested too deep, or its paragraph holds too many marks. */
export type CutKind = 'depth' | 'marks';

/** Where, by offset. */
export type Cuts = Map<number, CutKind>;

/** A part of a page that is beyond measure, and shown as text. */
export interface Cut {
  kind: CutKind;
  point: {line: number; column: number};
}

declare module 'mdast' {
  interface RootData {
    /** What is beyond measure; only the first of each line. */
    cuts?: Cut[];
    /** What kept the parser from reading the page. */
    failure?: string;
  }
}

/** In the order of the page. */
export function pointsOf(cuts: Cuts, text: string): Cut[] {
  const points: Cut[] = [];
  let line = 1;
  let start = 0;
  const ends = /\r\n|\n|\r/g;
  let end = ends.exec(text);
  for (const [offset, kind] of [...cuts].sort(([a], [b]) => a - b)) {
    for (; end && end.index < offset; end = ends.exec(text)) {
      line++;
      start = end.index + end[0].length;
    }
    if (points.at(-1)?.point.line !== line) points.push({kind, point: {line, column: offset - start + 1}});
  }
  return points;
}
