import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** What copies a paper's citation and its address, once for all papers. `src/client/cite` puts it under a paper's heading. */
export default function CiteFormats(): ReactNode {
  return (
    <>
      <button type="button" data-cite="bibtex">
        BibTeX
      </button>
      <button type="button" data-cite="ris">
        RIS
      </button>
      <button type="button" data-cite="markdown">
        Markdown
      </button>
      <button type="button" data-cite="text">
        <Translate id="paper.citeText">글</Translate>
      </button>
      <button type="button">
        <Translate id="paper.copyLink">링크 복사</Translate>
      </button>
      <span
        role="status"
        className="visually-hidden"
        data-copied={translate({id: 'paper.copied', message: '복사됨'})}
        data-failed={translate({id: 'paper.copyFailed', message: '복사하지 못함'})}
      />
    </>
  );
}
