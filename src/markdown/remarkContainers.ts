import {directiveFromMarkdown} from 'mdast-util-directive';
import {directive} from 'micromark-extension-directive';
import type {Processor} from 'unified';

const COLON = 58;

/**
 * `:::note` … `:::`. The one-line and inline forms of the same extension are left out: `Rain:Snow`
 * and `:smile:` are words.
 */
export default function remarkContainers(this: Processor): void {
  const data = this.data();
  const [container] = [directive().flow?.[COLON] ?? []].flat();
  if (!container) throw new Error('micromark-extension-directive no longer begins its flow constructs with containers');
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {flow: {[COLON]: container}}];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}
