import {expect, test} from 'vitest';

import type {Figures} from '../../../derived/figures/figures.ts';
import {serveFigures} from './serveFigures.ts';

const FILES: Record<string, string> = {'figures/a.png': 'png', 'figures/a.svg': '<svg/>'};

const known: Figures['content'] = async (address) => {
  const text = FILES[address];
  return text === undefined ? undefined : Buffer.from(text);
};

/** Asks below `/haru/` for a figure, until the server has answered or left the answer to others. */
function ask(url: string | undefined, content: Figures['content'] = known) {
  const figures = {content} as Figures;
  return new Promise<{headers: Record<string, string>; content?: string; next?: unknown}>((resolve) => {
    const headers: Record<string, string> = {};
    serveFigures('/haru/', figures)(
      {url},
      {
        setHeader: (name, value) => void Object.assign(headers, {[name]: value}),
        end: (bytes) => resolve({headers, content: Buffer.from(bytes).toString()}),
      },
      (error?: unknown) => resolve({headers, next: error ?? 'next'}),
    );
  });
}

test('a figure is given as it lies on the disk, and not kept', async () => {
  expect(await ask('/haru/figures/a.png')).toEqual({headers: {'Cache-Control': 'no-store'}, content: 'png'});
});

test('a file that cannot be read is told to the server', async () => {
  const error = new Error('EACCES');
  expect(await ask('/haru/figures/a.png', () => Promise.reject(error))).toEqual({headers: {}, next: error});
});
