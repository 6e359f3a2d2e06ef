import {translate} from '@docusaurus/Translate';
import siteStorage from '@generated/site-storage';
import type {ReactNode} from 'react';

import './styles.css';

/** Switches between the system's colours, light and dark. The element in `src/client` does the work. */
export default function ColorMode(): ReactNode {
  return (
    <color-mode
      storage-key={`theme${siteStorage.namespace}`}
      label-system={translate({id: 'colorMode.system', message: '화면 색: 시스템 설정'})}
      label-light={translate({id: 'colorMode.light', message: '화면 색: 밝게'})}
      label-dark={translate({id: 'colorMode.dark', message: '화면 색: 어둡게'})}>
      <button type="button" aria-label={translate({id: 'colorMode.label', message: '화면 색 바꾸기'})} />
    </color-mode>
  );
}
