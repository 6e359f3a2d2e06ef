import type {Node, Program} from 'estree';
import {visit as visitEstree} from 'estree-util-visit';
import type {Root} from 'mdast';

import {imageImports} from '../../markdown/collectFigures.ts';
import {nodesOf} from '../../markdown/nodesOf.ts';
import type {Finding, PageRule} from '../finding.ts';

/** A figure that is imported, and that nothing on the page shows. */
export const unshownFigure: PageRule = {
  name: 'unshown-figure',
  severity: 'warning',
  check({tree}) {
    const {programs, texts} = programsOf(tree);
    const imports = programs.flatMap(imageImports);
    if (imports.length === 0) return [];
    const used = new Set(programs.flatMap((program) => namesUsed(program, texts.has(program))));
    return imports.flatMap(({specifiers, source}) =>
      specifiers
        .filter(({local}) => !used.has(local.name))
        .map(({local}): Finding => {
          const start = local.loc?.start ?? {line: 1, column: 0};
          return {
            start: {line: start.line, column: start.column + 1},
            end: {line: start.line, column: start.column + 1 + local.name.length},
            reason: `가져온 그림을 보여 주지 않습니다: ${source.value}`,
            mend: `<img src={${local.name}} />처럼 넣거나, import를 지우세요`,
          };
        }),
    );
  },
};

/** All JavaScript of a page, and which of it stands in the place of text. */
function programsOf(tree: Root): {programs: Program[]; texts: Set<Program>} {
  const programs: Program[] = [];
  const texts = new Set<Program>();
  for (const node of nodesOf(tree)) {
    const program = estreeOf(node);
    if (program) programs.push(program);
    if (program && /Expression$/.test(node.type)) texts.add(program);
    if (!('attributes' in node) || !Array.isArray(node.attributes)) continue;
    for (const attribute of node.attributes) {
      const found = [estreeOf(attribute), typeof attribute.value === 'object' && estreeOf(attribute.value)];
      programs.push(...found.filter((expression) => expression !== undefined && expression !== false));
    }
  }
  return {programs, texts};
}

function estreeOf(node: unknown): Program | undefined {
  return (node as {data?: {estree?: Program | null}} | null)?.data?.estree ?? undefined;
}

/** The names that statements other than imports speak of. `{fig}` alone shows no figure, but its address. */
function namesUsed({body}: Program, isText: boolean): string[] {
  const names: string[] = [];
  for (const statement of body) {
    if (statement.type === 'ImportDeclaration') continue;
    if (isText && statement.type === 'ExpressionStatement' && statement.expression.type === 'Identifier') continue;
    visitEstree(statement as Node, (node: {type: string; name?: unknown}) => {
      if (node.type === 'Identifier' || node.type === 'JSXIdentifier') names.push(String(node.name));
    });
  }
  return names;
}
