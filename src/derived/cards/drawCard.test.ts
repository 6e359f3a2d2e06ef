import {readFile} from 'node:fs/promises';

import sharp from 'sharp';
import {expect, test} from 'vitest';

import {BUDGET, drawCard} from './drawCard.ts';
import type {CardElement} from './element.ts';
import {listCard} from './listCard.ts';
import type {CardRow} from './rowStyle.ts';
import {COLOURS, HEIGHT, WIDTH} from './sheet.ts';

test('colours are those of the site', async () => {
  const tokens = await readFile(new URL('../../css/tokens.css', import.meta.url), 'utf8');
  const light = tokens.slice(0, tokens.indexOf("[data-theme='dark']"));
  for (const [name, value] of Object.entries(COLOURS)) expect(light).toContain(`--${name}: ${value};`);
});

test('a card is the same bytes each time', async () => {
  expect(await drawCard(card(['MoGA', '영상 생성']))).toEqual(await drawCard(card(['MoGA', '영상 생성'])));
});

test.each<[string, (string | [name: string, subtitle: string])[]]>([
  ['no paper', []],
  ['one paper with the longest names', [['Attention '.repeat(50), 'Is All You Need '.repeat(50)]]],
  ['three papers with the longest names', Array(3).fill(['뷁똠햏 '.repeat(80), '漢字 鬱蒼 '.repeat(80)])],
  ['six papers with the longest names', Array(6).fill('뷁鬱똠햏 Transformer '.repeat(40))],
  ['words that no line holds', ['W'.repeat(300), '한'.repeat(300), 'i'.repeat(3000)]],
  ['letters that the font lacks', ['السلام عليكم', '🔥', '学习', '\ud83d', '']],
])('%s: the right size, within the budget, and nothing outside the margins', async (_, names) => {
  const png = await drawCard(card(names));
  expect(await sharp(png).metadata()).toMatchObject({format: 'png', width: WIDTH, height: HEIGHT});
  expect(png.length).toBeLessThanOrEqual(BUDGET);
  for (const edge of [
    {left: 0, top: 0, width: WIDTH, height: 60},
    {left: 0, top: HEIGHT - 60, width: WIDTH, height: 60},
    {left: WIDTH - 60, top: 0, width: 60, height: HEIGHT},
    {left: 476, top: 0, width: 60, height: HEIGHT},
  ]) {
    const {channels} = await sharp(await sharp(png).extract(edge).toBuffer()).stats();
    expect(channels.slice(0, 3).map(({min, max}) => max - min)).toEqual([0, 0, 0]);
  }
});

test('text is drawn as it is written', async () => {
  const drawn = await Promise.all(
    ['a b', 'a &amp; b', 'a & b', '<b>a</b> b', 'a &lt; b', 'a < b', 'a {b}'].map((name) => drawCard(card([name]))),
  );
  expect(new Set(drawn.map((png) => png.toString('base64'))).size).toBe(drawn.length);
});

test('letters of every kind are drawn, each its own', async () => {
  const letters = ['뷁', '7', '…', '“', 'é', 'ā', 'β', 'Ж', '漢', '→'];
  const missing = '\u0644';
  const drawn = await Promise.all([missing, ...letters].map((letter) => drawCard(card([letter]))));
  expect(new Set(drawn.map((png) => png.toString('base64'))).size).toBe(drawn.length);
});

function card(names: (string | [name: string, subtitle: string])[]): CardElement {
  const rows = names.map((entry, index): CardRow => {
    const [name, subtitle] = [entry].flat();
    return {label: String(index + 1), name: name ?? '', ...(subtitle ? {subtitle} : {})};
  });
  return listCard({site: '하루논문', kicker: '2025년', title: '10월 22일 수요일', rows, papers: rows.length});
}
