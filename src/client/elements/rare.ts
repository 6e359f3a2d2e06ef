// What few pages have: loaded where one of them is, see `../index.ts`.
import {define} from './define.ts';
import {RetryAddress} from './RetryAddress.ts';
import {SettingsPage} from './SettingsPage.ts';
import {TabGroup} from './TabGroup.ts';

define('retry-address', RetryAddress);
define('settings-page', SettingsPage);
define('tab-group', TabGroup);
