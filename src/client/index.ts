import {copyCode} from './copyCode.ts';
import {copyHeadingLinks} from './copyHeadingLinks.ts';
import {ColorMode} from './elements/ColorMode.ts';
import {CurrentHeading} from './elements/CurrentHeading.ts';
import {define} from './elements/define.ts';
import {PaperActions} from './elements/PaperActions.ts';
import {ReadingMarks} from './elements/ReadingMarks.ts';
import {SearchBox} from './elements/SearchBox.ts';
import {SearchPage} from './elements/SearchPage.ts';
import {Shortcuts} from './elements/Shortcuts.ts';
import {Tray} from './elements/Tray.ts';
import {openFigures} from './openFigures.ts';
import {previewLinks} from './previewLinks.ts';
import {registerWorker} from './registerWorker.ts';

/** All behaviour of the site. Documents load this file alone; other pages by way of `hydrated.ts`. */
define('color-mode', ColorMode);
define('current-heading', CurrentHeading);
define('key-shortcuts', Shortcuts);
define('paper-actions', PaperActions);
define('paper-tray', Tray);
define('reading-marks', ReadingMarks);
define('search-box', SearchBox);
define('search-page', SearchPage);
copyCode();
copyHeadingLinks();
openFigures();
previewLinks();
registerWorker();
// What few pages hold. In `docusaurus start` pages come and go.
if (process.env.NODE_ENV !== 'production' || document.querySelector('retry-address, settings-page, tab-group')) {
  void import('./elements/rare.ts').catch(() => {});
}
