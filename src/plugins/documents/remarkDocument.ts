import type {Expression, ImportDeclaration, ModuleDeclaration} from 'estree';
import type {Root} from 'mdast';

import {browserNeeds} from '../../markdown/browserNeeds.ts';
import {esm, importSpecifier} from '../../markdown/jsx.ts';

/**
 * Decides whether an MDX page is a document or needs React in the browser, and exports the answer
 * as `isDocument`. The author sets no flag.
 *
 * Partials have to be documents themselves: their own export is asked, so that no other file is read here.
 */
export default function remarkDocument() {
  return (tree: Root): void => {
    const {isDocument, partials} = browserNeeds(tree);
    tree.children.push(esm([...partials.map(importAnswer), exportAnswer(isDocument, partials.length)]));
  };
}

function answerName(index: number): string {
  return `partial_${index}_isDocument`;
}

function importAnswer(source: string, index: number): ImportDeclaration {
  return {
    type: 'ImportDeclaration',
    specifiers: [importSpecifier('isDocument', answerName(index))],
    source: {type: 'Literal', value: source},
    attributes: [],
  };
}

function exportAnswer(isDocument: boolean, partials: number): ModuleDeclaration {
  const answers = Array.from({length: partials}, (_, index) => index);
  const init = answers.reduce<Expression>(
    (left, index) => ({
      type: 'LogicalExpression',
      operator: '&&',
      left,
      right: {type: 'Identifier', name: answerName(index)},
    }),
    {type: 'Literal', value: isDocument},
  );
  return {
    type: 'ExportNamedDeclaration',
    specifiers: [],
    attributes: [],
    declaration: {
      type: 'VariableDeclaration',
      kind: 'const',
      declarations: [{type: 'VariableDeclarator', id: {type: 'Identifier', name: 'isDocument'}, init}],
    },
  };
}
