import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import type {Nodes} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, test} from 'vitest';

/** What must be the same in both languages of a section: its depth, its rows and points, its commands, paths and names. */
interface Section {
  depth: number;
  rows: number;
  points: number;
  commands: string[];
  code: string[];
}

function sections(file: string): Section[] {
  const text = readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
  const found: Section[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') found.push({depth: node.depth, rows: 0, points: 0, commands: [], code: []});
    const section = found.at(-1);
    if (section && node.type === 'tableRow') section.rows += 1;
    if (section && node.type === 'listItem') section.points += 1;
    if (section && node.type === 'inlineCode') section.code.push(node.value.replaceAll('.en.md', '.md'));
    if (section && node.type === 'code') section.commands.push(...commands(node.value));
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(unified().use(remarkParse).use(remarkGfm).parse(text));
  return found.map((section) => ({...section, code: [...new Set(section.code)].sort()}));
}

/** The commands that a reader types, without the remarks behind them. */
function commands(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^(?:\$ )?(?:npm|npx) /.test(line))
    .map((line) => line.replace(/\s+#.*/, ''));
}

test.each(['README', 'CONTRIBUTING'])('%s says the same in English, section by section', (name) => {
  const korean = sections(`${name}.md`);
  expect(korean.length).toBeGreaterThan(4);
  expect(sections(`${name}.en.md`)).toEqual(korean);
});

test.each(['README', 'CONTRIBUTING'])('%s leads to the other language, and back', (name) => {
  const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
  expect(read(`${name}.md`)).toContain(`(${name}.en.md)`);
  expect(read(`${name}.en.md`)).toContain(`(${name}.md)`);
});
