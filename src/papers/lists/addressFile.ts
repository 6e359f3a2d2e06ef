import type {Problem} from '../day/types.ts';

/** Where the public addresses of a site are kept, below the site. */
export const ADDRESS_FILE = 'docs/addresses.txt';

/** A line of the file: an address that others may have linked to or subscribed to. */
export interface RecordedAddress {
  /** Without base URL and in readable letters, `/topics/추론`. */
  address: string;
  /** The anchors of its papers. */
  anchors: string[];
  /** Where it moved: then a page at the old address leads there. May hold an anchor. */
  movedTo?: string;
  line: number;
}

export interface AddressFile {
  /** `owner/name`: a copy of the repository has other addresses. */
  repository?: string;
  addresses: RecordedAddress[];
  problems: Problem[];
  /** The lines of remarks, as they are. */
  remarks: string[];
}

const REPOSITORY = /^# 저장소: (\S+)$/;
const EXAMPLE = '/docs/papers/y2025/oct/20251022 #moga-bytedance나 /topics/old -> /topics/new처럼 적으세요';

/**
 * Reads the list of public addresses: a line each, `/docs/papers/y2025/oct/20251022 #moga #gar` with the anchors of its papers, or
 * `/topics/old -> /topics/new`. Lines that begin with `# ` are remarks.
 */
export function parseAddressFile(text: string, path = ADDRESS_FILE): AddressFile {
  const file: AddressFile = {addresses: [], problems: [], remarks: []};
  const lines = new Map<string, number>();
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('#')) {
      file.remarks.push(line);
      file.repository ??= REPOSITORY.exec(line)?.[1];
      continue;
    }
    const report = (reason: string, mend: string) =>
      file.problems.push({path, point: {line: index + 1, column: 1}, reason, mend});
    const recorded = parseLine(line, index + 1);
    if (!recorded) report(`주소의 줄이 아닙니다: ${line}`, EXAMPLE);
    else if (lines.has(recorded.address)) {
      report(`${recorded.address}이(가) ${lines.get(recorded.address)}행에 이미 있습니다`, '한 줄만 남기세요');
    } else {
      lines.set(recorded.address, index + 1);
      file.addresses.push(recorded);
    }
  }
  return file;
}

function parseLine(text: string, line: number): RecordedAddress | undefined {
  const [address = '', ...rest] = text.split(/\s+/);
  if (!address.startsWith('/') || address.includes('#')) return undefined;
  if (rest[0] === '->') {
    const [, movedTo] = rest;
    return rest.length === 2 && movedTo?.startsWith('/') ? {address, anchors: [], movedTo, line} : undefined;
  }
  return rest.every((anchor) => /^#./.test(anchor))
    ? {address, anchors: rest.map((anchor) => anchor.slice(1)), line}
    : undefined;
}

/** Writes the file anew: its remarks, then the addresses in order. Ends with a line break. */
export function formatAddressFile({
  repository,
  remarks,
  addresses,
}: Pick<AddressFile, 'repository' | 'remarks'> & {addresses: readonly Omit<RecordedAddress, 'line'>[]}): string {
  const own = remarks.length > 0 ? remarks.filter((remark) => !REPOSITORY.test(remark)) : REMARKS;
  const lines = addresses
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
    .map(({address, anchors, movedTo}) =>
      movedTo === undefined
        ? [address, ...anchors.map((anchor) => `#${anchor}`)].join(' ')
        : `${address} -> ${movedTo}`,
    );
  return [...own, ...(repository ? [`# 저장소: ${repository}`] : []), ...lines, ''].join('\n');
}

const REMARKS = [
  '# 남이 링크하거나 구독했을 주소입니다. npm run check -- --site가 빌드와 견주어, 사라진 것을 알려 줍니다.',
  '# 새 주소는 --update로 적습니다. 옮긴 주소는 "/옛주소 -> /새주소"로 고치면 옛 주소가 새 주소로 이어집니다.',
];
