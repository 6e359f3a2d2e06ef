import {ColorMode} from './ColorMode.ts';
import {CopyCode} from './CopyCode.ts';
import {CurrentHeading} from './CurrentHeading.ts';
import {define} from './define.ts';
import {PaperActions} from './PaperActions.ts';
import {RetryAddress} from './RetryAddress.ts';
import {SearchBox} from './SearchBox.ts';
import {SearchPage} from './SearchPage.ts';
import {TabGroup} from './TabGroup.ts';

/** All behaviour of the site. Documents load this file alone; other pages by way of `hydrated.ts`. */
define('color-mode', ColorMode);
define('copy-code', CopyCode);
define('current-heading', CurrentHeading);
define('paper-actions', PaperActions);
define('retry-address', RetryAddress);
define('search-box', SearchBox);
define('search-page', SearchPage);
define('tab-group', TabGroup);
