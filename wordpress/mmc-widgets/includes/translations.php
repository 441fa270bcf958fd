<?php
/**
 * Translations come with the plugin, one file a language: `es_MX` and `es_ES` share `mmc-widgets-es`.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\load_translations', 0 );
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\translation_file', 10, 2 );
add_filter( 'load_script_translation_file', __NAMESPACE__ . '\script_translation_file', 10, 3 );

/** Makes the translations of PHP known. */
function load_translations(): void {
	load_plugin_textdomain( 'mmc-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
}

/**
 * The plugin's own file of the language, where WordPress has none for the locale.
 *
 * @param string $file   The file that WordPress looks for.
 * @param string $domain The text domain that it is for.
 */
function translation_file( $file, $domain ) {
	return 'mmc-widgets' === $domain && ! is_readable( $file ) ? language_file( 'mo' ) : $file;
}

/**
 * The same for scripts. All of them share one file.
 *
 * @param string|false $file   The file that WordPress looks for.
 * @param string       $handle The script that it is for.
 * @param string       $domain The text domain that it is for.
 */
function script_translation_file( $file, $handle, $domain ) {
	return 'mmc-widgets' === $domain && ! is_readable( (string) $file ) ? language_file( 'json' ) : $file;
}

/**
 * The path of a file with the translations for whoever reads the page.
 *
 * @param string $extension `mo` or `json`.
 */
function language_file( string $extension ): string {
	$language = strtolower( strtok( determine_locale(), '_' ) );
	return plugin_dir_path( PLUGIN_FILE ) . "languages/mmc-widgets-$language.$extension";
}

/**
 * A text of the widgets' own list, in the language of whoever reads the page. The build holds these to have translations.
 *
 * @param string $text In English.
 */
function translated( string $text ): string {
	return translate( $text, 'mmc-widgets' ); // phpcs:ignore WordPress.WP.I18n.LowLevelTranslationFunction
}
