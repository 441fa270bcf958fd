<?php
/**
 * Plugin Name: MMC Widgets
 * Description: News, press releases, board roster and city map of the Mayors Migration Council, as blocks, shortcodes and classic widgets.
 * Version: 1.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: GPL-2.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain: mmc-widgets
 * Domain Path: /languages
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

const VERSION     = '1.0.0';
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/translations.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/class-classic-widget.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/publishing/revision.php';
require __DIR__ . '/includes/publishing/call.php';
require __DIR__ . '/includes/publishing/read-types.php';
require __DIR__ . '/includes/publishing/changes.php';
require __DIR__ . '/includes/publishing/address.php';
require __DIR__ . '/includes/publishing/settings-fields.php';
require __DIR__ . '/includes/publishing/panel.php';
