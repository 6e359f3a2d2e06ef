import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {expect, test} from 'vitest';

import {authorsClasses, isAllowedAttribute, OWN_IDS} from './knownHtml.ts';

const SOURCES = fileURLToPath(new URL('../', import.meta.url));
const files = readdirSync(SOURCES, {recursive: true, encoding: 'utf8'}).map((file) => join(SOURCES, file));
const textsOf = (ending: RegExp) => files.filter((file) => ending.test(file)).map((file) => readFileSync(file, 'utf8'));

test('no raw HTML takes an id by which the page around it finds its parts', () => {
  const ids = textsOf(/\.tsx$/).flatMap((text) => [...text.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id));
  // Those of words are paths, `tray.title`.
  const own = ids.filter((id) => !id.includes('.'));
  expect(own.length).toBeGreaterThan(4);
  expect(own.filter((id) => !OWN_IDS.has(id))).toEqual([]);
  expect(isAllowedAttribute('div', 'id', 'sidebar')).toBe(false);
  expect(isAllowedAttribute('div', 'id', 'old-name')).toBe(true);
});

test('no raw HTML takes a class of the page around it', () => {
  const styles = textsOf(/(?<!\.module)\.css$/)
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '');
  const selectors = [...styles.matchAll(/(?:^|\})([^{}]*)\{/g)].map(([, selector = '']) => selector).join('\n');
  const own = [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))];
  expect(own.length).toBeGreaterThan(10);
  // Names of imported files, and looks of Markdown's own.
  const looks = ['css', 'contains-task-list', 'katex-display', 'katex-html', 'tag', 'base'];
  expect(own.filter((name) => authorsClasses(name) !== '' && !looks.includes(name))).toEqual([]);
  expect(authorsClasses('lead skipToContent_WSwd  a-b\nvisually-hidden language-js')).toBe('lead a-b language-js');
});

test.each([
  ['img', 'name', 'head', false],
  ['a', 'name', 'head', true],
  ['div', 'dataFragment', 'search', false],
  ['div', 'tabIndex', '3', false],
  ['div', 'accessKey', 's', false],
  ['div', 'ariaLabel', '글', true],
  ['td', 'colSpan', '2', true],
  ['div', 'ref', 'a', false],
  ['div', 'dangerouslySetInnerHTML', 'a', false],
])('<%s %s="%s"> keeps the attribute: %s', (element, property, value, isKept) => {
  expect(isAllowedAttribute(element, property, value)).toBe(isKept);
});
