import {translate} from '@docusaurus/Translate';

import {EVENTS_ADDRESS} from './eventsAddress.ts';
import {PAGE_ADDRESS} from './servePageData.ts';

import './serverNotice.css';

/** Between two attempts to reach the server, in milliseconds. */
const PAUSE = 1000;

/**
 * Client module of `docusaurus start` alone: says on an open page that its server is gone, and loads the page anew when a
 * server is there again. Outside of what React renders, which may have failed.
 */
const notice = document.createElement('div');
notice.className = 'server-notice';
notice.setAttribute('role', 'status');
document.body.append(notice);

/** The server that this page is of. */
let server: string | undefined;
let source: EventSource | undefined;
let attempt: ReturnType<typeof setTimeout> | undefined;

function listen(): void {
  clearTimeout(attempt);
  source?.close();
  // A browser keeps six connections to one server: pages that nobody sees leave theirs to those that are read.
  if (document.hidden) return;
  source = new EventSource(`${__webpack_public_path__}${EVENTS_ADDRESS}`);
  source.addEventListener('server', ({data}) => isThere(data));
  source.addEventListener('error', isGone);
  source.addEventListener('message', ({data}) => void isChanged(data));
}

function isThere(name: string): void {
  if (server === undefined && notice.textContent === '') server = name;
  if (server === name) {
    notice.textContent = '';
    return;
  }
  notice.textContent = translate({
    id: 'preview.serverBack',
    message: '미리보기 서버가 다시 시작되었습니다. 이 쪽을 새로 불러옵니다.',
  });
  location.reload();
}

/**
 * A page that has no file any more: its route goes, and with it all that React could say. Its file may come again, and its reader
 * may leave for another page.
 */
async function isChanged(permalink: string): Promise<void> {
  const own = decodeURI(location.pathname);
  if (decodeURI(permalink) !== own) return;
  const query = new URLSearchParams({path: own});
  const address = `${__webpack_public_path__}${PAGE_ADDRESS}?${query}`;
  const isThere = async () => (await fetch(address)).status !== 404;
  const gone = translate({
    id: 'preview.dayGone',
    message: '이 날의 글이 없어졌습니다. 파일의 이름을 바꾸었거나 옮겼다면 새 주소에서 보입니다.',
  });
  while (decodeURI(location.pathname) === own && !(await isThere().catch(() => true))) {
    notice.textContent = gone;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  if (notice.textContent === gone) notice.textContent = '';
}

function isGone(): void {
  source?.close();
  notice.textContent = translate({
    id: 'preview.serverGone',
    message:
      '미리보기 서버가 멈추었습니다. 지금 보이는 것은 그 전에 저장한 글이며, 서버가 다시 시작되면 새로 불러옵니다.',
  });
  attempt = setTimeout(listen, PAUSE);
}

document.addEventListener('visibilitychange', listen);
listen();
