import {isUtf8} from 'node:buffer';

import type {Point, Problem} from '../papers/day/types.ts';

type Fault = Pick<Problem, 'point' | 'reason' | 'mend'>;

const START: Point = {line: 1, column: 1};

/** The encodings that a Korean author's editor may have left, and what `iconv` calls them. */
const UTF_16 = {name: 'UTF-16', iconv: 'UTF-16'};
const EUC_KR = {name: 'EUC-KR', iconv: 'CP949'};

/** What is wrong with the bytes of a file of the author, which should be UTF-8; nothing where they are. */
export function textFault(bytes: Buffer): Fault | undefined {
  const encoding = guessEncoding(bytes);
  if (encoding) {
    const {name, iconv} = encoding;
    return {
      point: START,
      reason: `UTF-8로 적은 글이 아닙니다. ${name}으로 보입니다`,
      mend: `편집기에서 ${name}으로 다시 열어 UTF-8로 저장하거나, iconv -f ${iconv} -t UTF-8 옛파일 > 새파일`,
    };
  }
  if (isUtf8(bytes)) return undefined;
  const offset = wholeLetters(bytes);
  return {
    point: pointOf(bytes, offset),
    ...(isWhole(bytes, bytes.length)
      ? {reason: '글이 한 글자의 중간에서 끊겼습니다', mend: '다 저장되지 않은 파일입니다. 편집기에서 다시 저장하세요'}
      : {reason: 'UTF-8이 아닌 글자가 있습니다', mend: '이 자리의 글자를 다시 적고 UTF-8로 저장하세요'}),
  };
}

function guessEncoding(bytes: Buffer): {name: string; iconv: string} | undefined {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isMarked || bytes.subarray(0, 1000).filter((byte) => byte === 0).length > bytes.length / 10) return UTF_16;
  if (isUtf8(bytes)) return undefined;
  // Letters of UTF-8 before the first fault: one that was cut off, or a single slip, is no other encoding.
  const before = bytes.subarray(0, wholeLetters(bytes));
  return before.every((byte) => byte < 0x80) && decodes(bytes, 'euc-kr') ? EUC_KR : undefined;
}

function decodes(bytes: Buffer, encoding: string): boolean {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes) !== '';
  } catch {
    return false;
  }
}

/** How many bytes at the beginning are whole letters of UTF-8. */
function wholeLetters(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isWhole(bytes, middle)) low = middle;
    else high = middle - 1;
  }
  while (!isUtf8(bytes.subarray(0, low))) low -= 1;
  return low;
}

/** Whether so many bytes are UTF-8, but for a letter that they cut in two. */
function isWhole(bytes: Buffer, length: number): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, length), {stream: true});
    return true;
  } catch {
    return false;
  }
}

function pointOf(bytes: Buffer, offset: number): Point {
  const lines = bytes.toString('utf8', 0, offset).split('\n');
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1};
}
