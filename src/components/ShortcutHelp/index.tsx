import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Opens the list of keys. The element in `src/client` is what hears them; without it there are none, and no button. */
export default function ShortcutHelp(): ReactNode {
  return (
    <key-shortcuts>
      <button type="button" hidden aria-haspopup="dialog">
        <Translate id="shortcuts.open">단축키</Translate>
      </button>
    </key-shortcuts>
  );
}
