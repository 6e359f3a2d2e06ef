import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import TakeButton from './TakeButton';

/** A paper's place in a list, from which it can be taken along. */
export default function TakeAlong({address, name}: {address: string; name: string}): ReactNode {
  return (
    <paper-actions address={address} data-name={name}>
      <TakeButton label={translate({id: 'tray.takePaper', message: '{name} 담기'}, {name})} />
    </paper-actions>
  );
}
