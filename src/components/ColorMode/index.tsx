import {translate} from '@docusaurus/Translate';
import siteStorage from '@generated/site-storage';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** Switches between the system's colours, light and dark. The element in `src/client` does the work. */
export default function ColorMode(): ReactNode {
  return (
    <color-mode
      class={styles.colorMode}
      storage-key={`theme${siteStorage.namespace}`}
      label-system={translate({id: 'colorMode.system', message: '화면 색: 시스템 설정'})}
      label-light={translate({id: 'colorMode.light', message: '화면 색: 밝게'})}
      label-dark={translate({id: 'colorMode.dark', message: '화면 색: 어둡게'})}>
      <button type="button" aria-label={translate({id: 'colorMode.label', message: '화면 색 바꾸기'})}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <g className={styles.light}>
            <circle cx="12" cy="12" r="4.5" />
            <path d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4" />
          </g>
          <path className={styles.dark} d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z" />
          <g className={styles.system}>
            <circle cx="12" cy="12" r="8" />
            <path className={styles.half} d="M12 4a8 8 0 0 1 0 16z" />
          </g>
        </svg>
      </button>
    </color-mode>
  );
}
