import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';

import * as z from 'zod';
import {MISSING_FILE} from '../../derived/missingOutputs.ts';
import {formatProblem} from '../../papers/day/checkDays.ts';
import type {Problem} from '../../papers/day/types.ts';
import {ADDRESS_FILE, type AddressFile, formatAddressFile, parseAddressFile} from '../../papers/lists/addressFile.ts';
import {type AllowedHosts, allowedHosts as hostsOfSite} from '../../site.ts';
import {CommandError} from '../CommandError.ts';
import {writeWhole} from '../files/writeFiles.ts';
import {type Answers, addressFaults} from './addressFaults.ts';
import {answersOf} from './answers.ts';
import {readBuiltSite} from './builtSite.ts';
import {crawlSite} from './crawlSite.ts';
import {countNew, withNew, without} from './recordAddresses.ts';
import {formatFault, siteFaults} from './siteFaults.ts';
import {siteRepository} from './siteRepository.ts';

export interface CheckSiteOptions {
  /** The built site; `build` of the site by default. */
  folder?: string;
  /** Where a relative folder begins. */
  cwd?: string;
  /** Record the addresses that are new. */
  update?: boolean;
  /** Addresses and anchors that may go. */
  confirm?: readonly string[];
  print?: (text: string) => void;
  /** For tests. */
  allowedHosts?: AllowedHosts;
  repository?: string;
  env?: NodeJS.ProcessEnv;
}

/** Beyond so many lines a list says nothing more. */
const LISTED = 100;

/**
 * Checks a built site before it is published: every address that it names answers, and every address that was public still
 * is. Prints what is wrong.
 *
 * @returns whether nothing is
 * @throws CommandError where there is no built site, its build's list is damaged, or an address is confirmed that is not recorded
 */
export async function checkSite(siteDir: string, options: CheckSiteOptions = {}): Promise<{isClean: boolean}> {
  const {folder, cwd = siteDir, update, confirm = [], print = console.log, env} = options;
  const {allowedHosts = hostsOfSite, repository = siteRepository(siteDir)} = options;
  const site = await readBuiltSite(folder === undefined ? join(siteDir, 'build') : resolve(cwd, folder), env);
  const crawled = await crawlSite(site);
  const leftOut = await readLeftOut(siteDir);
  const faults = siteFaults(site, crawled, allowedHosts, leftOut).map(formatFault);

  const answers = await answersOf(site, crawled);
  const path = join(siteDir, ADDRESS_FILE);
  const found = existsSync(path) ? parseAddressFile(await readFile(path, 'utf8')) : undefined;
  const isOwn = found !== undefined && (found.repository ?? repository) === repository;
  let recorded: AddressFile | undefined = isOwn ? found : undefined;
  if (recorded && recorded.problems.length > 0) {
    print([...faults, ...recorded.problems.map(formatProblem)].join('\n'));
    return {isClean: false};
  }
  if (confirm.length > 0) {
    if (!recorded) throw new CommandError(`적어 둔 주소가 없습니다: ${ADDRESS_FILE}\n    → 먼저 --update로 적으세요`);
    recorded = {...recorded, addresses: without(recorded.addresses, confirm)};
  }
  if (update || confirm.length > 0) {
    const kept = recorded ?? {remarks: found?.remarks ?? [], addresses: []};
    const addresses = update ? withNew(kept, answers.current) : kept.addresses;
    const text = formatAddressFile({...kept, repository, addresses});
    await writeWhole(path, text);
    recorded = parseAddressFile(text);
    print(`${ADDRESS_FILE}에 주소 ${recorded.addresses.length}개를 적었습니다`);
  }

  const gone = recorded ? addressFaults(recorded.addresses, answers, leftOut) : [];
  const lines = [...faults, ...gone.map(formatProblem)];
  if (lines.length > 0) print(shorten(lines).join('\n'));
  if (leftOut.size > 0)
    print(`빌드가 만들지 못한 파일 ${leftOut.size}개는 오류로 세지 않았습니다: ${[...leftOut].join(', ')}`);
  const addressNote = noteOf({recorded, found, repository, gone, answers});
  if (addressNote) print(addressNote);
  print(`쪽 ${crawled.pages.size}개, 주소 ${crawled.named.length}개: 오류 ${lines.length}개 (${site.siteUrl})`);
  return {isClean: lines.length === 0};
}

/**
 * What the last build could not make: it told the author, and the days are published all the same.
 *
 * @throws CommandError where the list is damaged
 */
async function readLeftOut(siteDir: string): Promise<Set<string>> {
  const text = await readFile(join(siteDir, MISSING_FILE), 'utf8').catch(() => '[]');
  try {
    return new Set(z.array(z.string()).parse(JSON.parse(text)));
  } catch {
    throw new CommandError(`${MISSING_FILE}: 빌드가 적은 목록이 아닙니다\n    → npm run build를 다시 하세요`);
  }
}

function shorten(lines: readonly string[]): string[] {
  if (lines.length <= LISTED) return [...lines];
  return [...lines.slice(0, LISTED), `… 그 밖에 ${lines.length - LISTED}개`];
}

/** What to know of the record beside its faults. */
function noteOf({
  recorded,
  found,
  repository,
  gone,
  answers,
}: {
  recorded?: AddressFile;
  found?: AddressFile;
  repository: string;
  gone: readonly Problem[];
  answers: Answers;
}): string | undefined {
  const begin = '지금의 주소를 지키려면 npm run check -- --site --update로 적으세요';
  if (!recorded && found?.repository) {
    return `${ADDRESS_FILE}은(는) ${found.repository}의 것이라 보지 않았습니다. 여기는 ${repository}입니다. ${begin}`;
  }
  if (!recorded) return `${ADDRESS_FILE}이(가) 없어 사라진 주소를 살피지 않았습니다. ${begin}`;
  if (gone.length > recorded.addresses.length / 2 && recorded.addresses.length > 1) {
    return `적어 둔 주소가 거의 다 사라졌습니다. 기록을 새로 시작했다면 ${ADDRESS_FILE}을 지우세요`;
  }
  const added = countNew(recorded, answers.current);
  return added > 0 ? `아직 적지 않은 주소와 앵커가 ${added}개 있습니다. ${begin}` : undefined;
}
