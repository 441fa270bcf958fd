/** Imported first by the all-in-one script: what its tag says. */
import { offerPageDefaults } from '../widget/page-defaults.js';
import { readScriptTag } from './script-tag.js';

offerPageDefaults(readScriptTag('mmc-widgets.all.js'));
