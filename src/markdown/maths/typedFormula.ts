import type {Element} from 'hast';

/** A formula that cannot be drawn, as its author typed it. */
export function typedFormula(tex: string, isDisplay: boolean): Element {
  const code = (text: string): Element => ({
    type: 'element',
    tagName: 'code',
    properties: {},
    children: [{type: 'text', value: text}],
  });
  return isDisplay
    ? {type: 'element', tagName: 'pre', properties: {}, children: [code(`${tex}\n`)]}
    : code(tex.replace(/\s+/g, ' '));
}
