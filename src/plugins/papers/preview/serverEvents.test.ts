import {expect, test} from 'vitest';

import {serverEvents} from './serverEvents.ts';

/** A browser that listens, and what it was given. */
function listen({middleware}: ReturnType<typeof serverEvents>) {
  const heard: string[] = [];
  const headers: Record<string, string> = {};
  const closing: (() => void)[] = [];
  middleware(
    {url: '/haru/server-events', on: (_event, run) => void closing.push(run)},
    {writeHead: (_status, given) => void Object.assign(headers, given), write: (text) => void heard.push(text)},
    () => heard.push('next'),
  );
  return {heard, headers, close: () => closing.forEach((run) => void run())};
}

test('a page hears which server it is, then of pages that have changed', () => {
  const events = serverEvents('/haru/');
  const {heard, headers} = listen(events);
  expect(headers).toMatchObject({'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform'});
  expect(heard).toEqual([expect.stringMatching(/^event: server\ndata: \S+\n\n$/)]);
  events.tell('/haru/docs/글\n\ndata: x');
  expect(heard.slice(1)).toEqual(['data: /haru/docs/%EA%B8%80%0A%0Adata:%20x\n\n']);
});

test('a server names itself the same to all, and another one otherwise', () => {
  const events = serverEvents('/haru/');
  const [first, second] = [listen(events), listen(events)];
  expect(first.heard).toEqual(second.heard);
  expect(listen(serverEvents('/haru/')).heard).not.toEqual(first.heard);
});

test('who has left hears nothing more', () => {
  const events = serverEvents('/haru/');
  const [gone, left] = [listen(events), listen(events)];
  gone.close();
  events.tell('/haru/');
  expect(gone.heard).toHaveLength(1);
  expect(left.heard).toHaveLength(2);
});

test('other addresses are others’', () => {
  const {heard} = listen(serverEvents('/'));
  expect(heard).toEqual(['next']);
});
