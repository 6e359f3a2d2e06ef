import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {expect, test} from 'vitest';

import withoutDocumentsLoader from './withoutDocumentsLoader.mjs';

const documents = join(mkdtempSync(join(tmpdir(), 'documents-')), 'documents.json');
writeFileSync(documents, JSON.stringify({permalinks: ['/haru/docs/a', '/haru/topics'], modules: ['@site/docs/a.mdx']}));

function load(name: string, source: string): string {
  const addDependency = (path: string) => expect(path).toBe(documents);
  return withoutDocumentsLoader.call(
    {getOptions: () => ({documents}), resourcePath: `/site/.docusaurus/${name}`, addDependency},
    source,
  );
}

const entry = (key: string, module: string) =>
  `  "${key}": [() => import(/* webpackChunkName: "${key}" */ "${module}"), "${module}", require.resolveWeak("${module}")],\n`;

test('the registry loses the modules of documents, and the data of our own pages', () => {
  const kept = entry('2', '@site/docs/counter.mdx') + entry('__comp---a', '@site/src/components/GroupPage');
  const source = `export default {\n${entry('1', '@site/docs/a.mdx')}${kept}${entry('3', '@generated/papers/default/p/x.json')}};\n`;
  expect(load('registry.js', source)).toBe(`export default {\n${kept}};\n`);
});

test('the router loses the routes of documents, wherever they are', () => {
  const route = (path: string, more = '') => `{
    path: '${path}',
    component: ComponentCreator('${path}', '0a1'),
    exact: true${more}
  },`;
  const group = (routes: string) => `{
    path: '/haru/docs',
    component: ComponentCreator('/haru/docs', 'b2c'),
    routes: [${routes}]
  },`;
  const kept = route('/haru/docs/counter');
  const source = group(route('/haru/docs/a', `,\n    sidebar: "papers-2025"`) + kept) + route('/haru/topics');
  expect(load('routes.js', source)).toBe(group(kept));
});

test('the names of chunks lose those of documents, and keep those of groups', () => {
  const group = {__comp: '4'};
  const names = {
    '/haru/docs/a-0a1': {content: '1'},
    '/haru/docs/counter-b2c': {content: '2'},
    '/haru/topics-9f0': {__comp: '3', __props: '5'},
    '/haru/topics-123': group,
  };
  expect(JSON.parse(load('routesChunkNames.json', JSON.stringify(names)))).toEqual({
    '/haru/docs/counter-b2c': {content: '2'},
    '/haru/topics-123': group,
  });
});
