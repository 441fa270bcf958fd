<?php
/**
 * The blocks. A post keeps a `<div data-mmc-widget>`, which every author may save, and which stays readable without the
 * plugin; a page shows the element instead.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'mmc-widgets-editor';

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

/** Registers the script of the editor and a block for each widget. */
function register_blocks(): void {
	register_bundle( EDITOR, 'editor' );
	foreach ( array_keys( widgets() ) as $widget ) {
		register_block_type(
			plugin_dir_path( PLUGIN_FILE ) . "blocks/$widget",
			array(
				'render_callback' => static function ( array $attributes, string $saved ) use ( $widget ): string {
					return shown_block( $widget, $saved );
				},
			)
		);
	}
}

/**
 * Registers a script that the build has made, with its translations.
 *
 * @param string $handle Of the script.
 * @param string $name   Of its file, without `.js`.
 */
function register_bundle( string $handle, string $name ): void {
	$asset = require plugin_dir_path( PLUGIN_FILE ) . "build/$name.asset.php";
	wp_register_script( $handle, plugins_url( "build/$name.js", PLUGIN_FILE ), $asset['dependencies'], $asset['version'], true );
	wp_set_script_translations( $handle, 'mmc-widgets', plugin_dir_path( PLUGIN_FILE ) . 'languages' );
}

/** Tells the script of the editor what it has to know of the settings. */
function tell_editor(): void {
	$settings = settings();
	$told     = array(
		'files'     => files_address(),
		'feed'      => '' === $settings['feed'] && '' !== $settings['host'] ? $settings['host'] . 'feed.json' : $settings['feed'],
		'language'  => '' === $settings['language'] ? get_bloginfo( 'language' ) : $settings['language'],
		'theme'     => $settings['theme'],
		'accent'    => $settings['accent'],
		'on_accent' => $settings['on_accent'],
		'link'      => '' === $settings['link'] ? LINK_FALLBACK : $settings['link'],
		'settings'  => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=' . SETTINGS_PAGE ) : '',
	);
	wp_add_inline_script( EDITOR, 'var mmcWidgetsEditor = ' . wp_json_encode( $told ) . ';', 'before' );
}

/**
 * The element in the place of the `<div>` that was saved.
 *
 * @param string $widget Such as `news-list`.
 * @param string $saved  The HTML of the block.
 */
function shown_block( string $widget, string $saved ): string {
	if ( ! preg_match( '~^\s*<div((?:[^>"\']|"[^"]*"|\'[^\']*\')*)>(.*)</div>\s*$~s', $saved, $parts ) ) {
		return $saved;
	}
	$said = array();
	foreach ( wp_kses_hair( $parts[1], wp_allowed_protocols() ) as $name => $attribute ) {
		$said[ preg_replace( '~^data-~', '', $name ) ] = $attribute['value'];
	}
	$placing = array_intersect_key( $said, array_flip( array( 'class', 'style', 'dir' ) ) );
	return element( $widget, $placing + known_options( $widget, $said ), $parts[2] );
}
