import {fragment} from '../fragment.ts';

let status: HTMLElement | null | undefined;

/** Says beside a link, and to who does not see it, that its address was copied. The words are those of `src/components/CiteFormats`. */
export async function sayCopied(link: HTMLElement): Promise<void> {
  if (!status) {
    status = (await fragment('cite')).querySelector<HTMLElement>('[role=status]');
    if (status) document.body.append(status);
  }
  const said = status?.dataset.copied ?? '';
  // Drawn by CSS: the words are no part of the heading.
  link.dataset.said = said;
  if (status) status.textContent = said;
  setTimeout(() => {
    delete link.dataset.said;
    if (status) status.textContent = '';
  }, 2000);
}
