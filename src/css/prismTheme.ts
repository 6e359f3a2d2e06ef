import type {PrismTheme} from 'prism-react-renderer';

const color = (name: string) => ({color: `var(--code-${name})`});

/** One theme for both modes: the colours are custom properties, so highlighted HTML follows the mode by itself. */
export const prismTheme: PrismTheme = {
  plain: {},
  styles: [
    {types: ['comment', 'prolog', 'doctype', 'cdata'], style: {...color('comment'), fontStyle: 'italic'}},
    {types: ['keyword', 'selector', 'important', 'atrule', 'builtin'], style: color('keyword')},
    {types: ['string', 'char', 'attr-value', 'regex', 'inserted'], style: color('string')},
    {types: ['number', 'boolean', 'constant', 'symbol', 'deleted'], style: color('number')},
    {types: ['function', 'class-name', 'tag', 'attr-name'], style: color('name')},
  ],
};
