import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** Stands where a figure should be, while its author works on the page: a published site has no missing files. */
export default function MissingFigure({path}: {path: string}): ReactNode {
  return (
    <span className={styles.missing}>
      <Translate id="figure.missing" values={{path: <code>{path}</code>}}>
        {'그림 파일이 없습니다: {path}'}
      </Translate>
    </span>
  );
}
