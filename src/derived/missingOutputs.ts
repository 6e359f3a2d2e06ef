import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** A derived file that the site goes without. */
export interface MissingOutput {
  /** Its path below the base URL, or the name of its kind where none of its files could be listed. */
  path: string;
  error: unknown;
}

/** Whether a derived file that cannot be made stops a build: `npm run build -- --strict`, or `HARU_STRICT=true`. */
export function isStrict(): boolean {
  return process.env.HARU_STRICT === 'true';
}

/** The list of what is missing, for the author at the end of a build. */
export function missingMessage(missing: readonly MissingOutput[]): string {
  const lines = missing.map(({path, error}) => `${path}: ${reasonOf(error)}`).sort();
  const advice = isStrict()
    ? '빌드를 멈춥니다 (--strict)'
    : '글은 모두 실립니다. 이 파일만 빠졌으니 원인을 고치고 다시 빌드하세요. 이럴 때 멈추게 하려면 npm run build -- --strict';
  return `글에서 나온 파일 ${missing.length}개를 만들지 못했습니다.\n\n${lines.join('\n')}\n\n    → ${advice}\n`;
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}

/** Where a build says what it left out, below the site: what names these files is not broken, see `check --site`. */
export const MISSING_FILE = '.docusaurus/missing-outputs.json';

/** Keeps the list of what is missing until the next build. */
export function recordMissing(siteDir: string, missing: readonly MissingOutput[]): void {
  const file = join(siteDir, MISSING_FILE);
  if (missing.length === 0) {
    rmSync(file, {force: true});
    return;
  }
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, JSON.stringify(missing.map(({path}) => path).sort()));
}
