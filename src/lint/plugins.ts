import type {Root} from 'mdast';
import type {Pluggable, PluggableList} from 'unified';
import {lintRule} from 'unified-lint-rule';
import type {VFile} from 'vfile';

import type {Archive} from './archive.ts';
import {archiveRules} from './archiveRules.ts';
import {endOf} from './endOf.ts';
import type {Finding, Severity} from './finding.ts';
import {addMessage, FATAL} from './messages.ts';
import type {LintPage} from './page.ts';
import {pageRules} from './pageRules.ts';

/** What a plugin before the rules puts into the file: the page as read, and the archive that it is part of. */
export interface LintData {
  page: LintPage;
  archive: Archive;
}

declare module 'vfile' {
  interface DataMap {
    /** Absent for files that are no days: the rules say nothing of them. */
    haru?: LintData;
  }
}

/** Our rules as remark-lint knows them, `haru:numbering` …; what they say is what `haru check` says. */
export const lintPlugins: PluggableList = [
  ...pageRules.map(({name, severity}) =>
    plugin(name, severity, ({page}) => page.findings.filter(({rule}) => rule === name)),
  ),
  ...archiveRules.map(({name, severity, check}) => plugin(name, severity, ({page, archive}) => check(page, archive))),
  infoMessages,
];

function plugin(name: string, severity: Severity, find: (data: LintData) => Finding[]): Pluggable {
  const rule = lintRule<Root>(`haru:${name}`, (tree, file) => {
    const {haru} = file.data;
    if (!haru) return;
    for (const finding of find(haru)) {
      const end = finding.end ?? endOf(finding.start, tree, haru.page.text);
      addMessage(file, {...finding, end, rule: name, severity});
    }
  });
  return [rule, [severity === 'error' ? 2 : 1]];
}

/** remark-lint knows warnings and errors alone; what is neither is told from them here. */
function infoMessages() {
  const rules = new Set(
    [...pageRules, ...archiveRules].filter(({severity}) => severity === 'info').map(({name}) => name),
  );
  return (_tree: Root, file: VFile): void => {
    for (const message of file.messages) {
      if (message.source === 'haru' && rules.has(message.ruleId ?? '')) message.fatal = FATAL.info;
    }
  };
}
