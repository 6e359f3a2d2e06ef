import {setTimeout} from 'node:timers/promises';

import ky, {HTTPError, type KyInstance, TimeoutError} from 'ky';

import {repositoryUrl} from '../../site.ts';

/** How patient a command is with a server; all times in milliseconds. */
export interface Patience {
  /** For one answer, its body included. */
  timeout: number;
  /** How often a request is tried again. */
  retries: number;
  /** A server that asks for more (`Retry-After`) is not waited for. */
  longestWait: number;
  /** Between two requests to one server, tries included. */
  pause: number;
}

/** An answer that is none of the kind that was asked for. */
export class AnswerError extends Error {}

/** More than any answer in words that we ask for, in bytes. */
const LARGEST_BODY = 8 * 1024 * 1024;

/** Failures that the next second does not mend: no network, no such host, nobody listening. */
const LASTING: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENETDOWN',
]);

/**
 * A client for one server. It tells who asks, keeps a pause between requests, and tries again what may pass (429, 5xx, a broken
 * connection). It waits as long as `Retry-After` says, but for no more than `longestWait`. It reads no body that is larger
 * than `largest` bytes or of another kind than `contentType`.
 */
export function requestClient(
  contentType: RegExp,
  {timeout, retries, longestWait, pause}: Patience,
  largest = LARGEST_BODY,
): KyInstance {
  let next = 0;
  const waitForTurn = async () => {
    const now = performance.now();
    const wait = Math.max(0, next - now);
    next = now + wait + pause;
    if (wait > 0) await setTimeout(wait);
  };
  return ky.create({
    headers: {'user-agent': `haru-papers (+${repositoryUrl})`},
    timeout,
    // 400 is how arXiv answers where one of many ids is none; the body says which.
    throwHttpErrors: (status) => status !== 400,
    retry: {
      limit: retries,
      delay: (attempt) => Math.min(longestWait, pause * 2 ** (attempt - 1)),
      shouldRetry: ({error}) => (isLasting(error, longestWait) ? false : undefined),
    },
    hooks: {beforeRequest: [waitForTurn]},
    // The body is read here, so that the time-out and the tries hold for it too.
    fetch: async (request, init) => readWhole(await fetch(request, init), contentType, largest),
  });
}

function isLasting(error: Error, longestWait: number): boolean {
  if (error instanceof AnswerError) return true;
  if (!(error instanceof HTTPError)) return isUnreachable(error);
  const retryAfter = error.response.headers.get('retry-after');
  if (retryAfter === null) return false;
  const seconds = Number(retryAfter);
  const wait = Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1000;
  return !(wait <= longestWait);
}

/** Whether nobody answers at an address, and would not in a second. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof Error && LASTING.has(codeOf(error) ?? '');
}

async function readWhole(response: Response, contentType: RegExp, largest: number): Promise<Response> {
  const {status, headers} = response;
  const refuse = async (reason: string) => {
    await response.body?.cancel();
    throw new AnswerError(reason);
  };
  if (!response.ok && status !== 400) {
    await response.body?.cancel();
    return new Response(null, {status, headers});
  }
  const type = headers.get('content-type') ?? '';
  if (!contentType.test(type)) await refuse(`다른 종류의 답입니다 (${type.slice(0, 60) || '종류 없음'})`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.length;
    if (size > largest) {
      await reader?.cancel();
      throw new AnswerError(`답이 ${largest / 1024 / 1024} MB를 넘습니다`);
    }
    chunks.push(read.value);
  }
  return new Response(Buffer.concat(chunks), {status, headers: {'content-type': type}});
}

function codeOf(error: Error): string | undefined {
  const {cause} = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
}

/** Says in the author's words why a server gave no answer. */
export function failureReason(error: unknown): string {
  if (error instanceof HTTPError) {
    const retryAfter = error.response.headers.get('retry-after');
    const wait = retryAfter && /^\d+$/.test(retryAfter) ? `, ${retryAfter}초 뒤에 다시 물으라고 합니다` : '';
    return `HTTP ${error.response.status}${wait}`;
  }
  if (error instanceof TimeoutError) return '제때 답하지 않습니다';
  if (error instanceof AnswerError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = codeOf(error);
  return isUnreachable(error) ? `연결할 수 없습니다 (${code})` : `연결이 끊겼습니다 (${code ?? error.message})`;
}
