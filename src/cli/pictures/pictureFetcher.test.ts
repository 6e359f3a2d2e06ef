import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

import sharp from 'sharp';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {pictureFetcher} from './pictureFetcher.ts';

const PATIENCE = {timeout: 400, retries: 1, longestWait: 100, pause: 1};
const dots = sharp({create: {width: 4, height: 3, channels: 3, background: '#c33'}});

let server: Server;
let address: string;
let asked: string[];
let answer: RequestListener;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const fetchPicture = (path = 'a.png') => pictureFetcher(PATIENCE)(address + path);
const sends = (bytes: Buffer | string, type?: string) => {
  answer = (_request, response) => response.writeHead(200, type ? {'content-type': type} : {}).end(bytes);
};

test.each([
  ['png', '.png'],
  ['jpeg', '.jpg'],
  ['webp', '.webp'],
  ['gif', '.gif'],
  ['avif', '.avif'],
] as const)('a picture comes as it is, and is called by what it holds: %s', async (format, extension) => {
  const bytes = await dots.clone().toFormat(format).toBuffer();
  sends(bytes, 'application/octet-stream');
  expect(await fetchPicture('image?id=1')).toEqual({picture: {bytes, extension}});
  sends(bytes);
  expect(await fetchPicture('no-type.bmp')).toEqual({picture: {bytes, extension}});
});

test('a drawing comes, and one that is broken does not', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>';
  sends(drawing, 'text/plain; charset=utf-8');
  expect(await fetchPicture()).toEqual({picture: {bytes: Buffer.from(drawing), extension: '.svg'}});
  sends('<svg xmlns="http://www.w3.org/2000/svg"><rect', 'image/svg+xml');
  expect(await fetchPicture()).toEqual({failure: '읽을 수 없는 SVG입니다'});
});

test('an address leads on to where the picture is', async () => {
  const bytes = await dots.clone().png().toBuffer();
  answer = (request, response) =>
    request.url === '/b.png' ? response.end(bytes) : response.writeHead(302, {location: '/b.png'}).end();
  expect(await fetchPicture()).toEqual({picture: {bytes, extension: '.png'}});
  answer = (_request, response) => response.writeHead(302, {location: '/a.png'}).end();
  expect(await fetchPicture()).toEqual({failure: expect.stringContaining('연결이 끊겼습니다')});
});

test.each([
  ['a page', '<html>gone</html>', 'text/html', '다른 종류의 답입니다 (text/html)'],
  ['words', 'gone', 'image/png', '그림으로 읽을 수 없습니다'],
  ['nothing', '', 'image/png', '빈 답입니다'],
])('%s in the place of a picture is told', async (_what, body, type, failure) => {
  sends(body, type);
  expect(await fetchPicture()).toEqual({failure});
});

test('what no browser shows is told by its name', async () => {
  sends(await dots.clone().tiff().toBuffer(), 'image/tiff');
  expect(await fetchPicture()).toEqual({failure: '브라우저가 보여 주지 못하는 그림입니다 (tiff)'});
});

test('what is too large is not read to its end', async () => {
  let sent = 0;
  answer = (_request, response) => {
    response.writeHead(200, {'content-type': 'image/png'});
    const chunk = Buffer.alloc(1024 * 1024);
    const send = () => {
      for (; sent < 200 && !response.destroyed; sent++) if (!response.write(chunk)) break;
      response.once('drain', send);
    };
    send();
  };
  const patient = pictureFetcher({...PATIENCE, timeout: 20_000});
  expect(await patient(`${address}a.png`)).toEqual({failure: '답이 20 MB를 넘습니다'});
  expect(sent).toBeLessThan(100);
});

test('what is gone is told, and what may pass is tried again', async () => {
  answer = (_request, response) => response.writeHead(404).end();
  expect(await fetchPicture()).toEqual({failure: 'HTTP 404'});
  answer = (_request, response) => response.writeHead(400, {'content-type': 'image/png'}).end();
  expect(await fetchPicture()).toEqual({failure: 'HTTP 400'});
  const bytes = await dots.clone().png().toBuffer();
  asked = [];
  answer = (_request, response) => (asked.length > 1 ? response.end(bytes) : response.writeHead(503).end());
  expect(await fetchPicture()).toEqual({picture: {bytes, extension: '.png'}});
});

test('a host that says nothing, or is not there, is asked once', async () => {
  answer = () => {};
  const impatient = pictureFetcher({...PATIENCE, timeout: 100, retries: 0});
  expect(await impatient(`${address}a.png`)).toEqual({failure: '제때 답하지 않습니다'});
  expect(await impatient(`${address}b.png`)).toEqual({failure: '제때 답하지 않습니다'});
  expect(asked).toEqual(['/a.png']);
  await new Promise((resolve) => {
    server.closeAllConnections();
    server.close(resolve);
  });
  expect(await fetchPicture()).toEqual({failure: '연결할 수 없습니다 (ECONNREFUSED)'});
});

test('a connection that breaks is told', async () => {
  answer = (_request, response) => {
    response.writeHead(200, {'content-type': 'image/png', 'content-length': '1000'});
    response.write('x');
    response.destroy();
  };
  expect(await fetchPicture()).toEqual({failure: expect.stringContaining('연결이 끊겼습니다')});
});

test('nothing but the web is asked', async () => {
  for (const url of ['file:///etc/passwd', 'data:image/png;base64,AA==', 'a.png', 'http://[']) {
    expect(await pictureFetcher(PATIENCE)(url)).toEqual({failure: '그림을 받을 수 있는 주소가 아닙니다'});
  }
});
