/** Imported first by the modules for script tags: the feed's default address is beside them. */
import { offerPageDefaults } from '../widget/page-defaults.js';

offerPageDefaults({ script: import.meta.url });
