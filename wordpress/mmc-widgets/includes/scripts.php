<?php
/**
 * The script of the widgets, and the colours of the site. Both are asked for where a widget is printed, nowhere else.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

const LOADER = 'mmc-widgets';

add_action( 'init', __NAMESPACE__ . '\register_loader' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\loader_tag', 10, 3 );

/** The folder that the files of the widgets are in: the host of the settings, or the plugin's own copy. */
function files_address(): string {
	$host = settings()['host'];
	return '' === $host ? plugins_url( 'widgets/', PLUGIN_FILE ) : $host;
}

/** Registers the loader, and the style sheet that is nothing but the accent. Enqueuing them is up to the blocks. */
function register_loader(): void {
	$version = '' === settings()['host'] ? VERSION : null;
	wp_register_script( LOADER, files_address() . 'mmc-widgets.js', array(), $version, false );
	wp_register_style( LOADER, false, array(), VERSION );
	wp_add_inline_style( LOADER, accent_styles( settings() ) );
}

/**
 * The custom properties for the site's accent; empty where it has none.
 *
 * @param array $settings As settings() returns them.
 */
function accent_styles( array $settings ): string {
	if ( '' === $settings['accent'] ) {
		return '';
	}
	$on_accent = '' === $settings['on_accent'] ? '' : ";--mmc-color-on-accent:{$settings['on_accent']}";
	$elements  = implode( ',', array_map( __NAMESPACE__ . '\tag_of', array_keys( widgets() ) ) );
	return "$elements{--mmc-color-accent:{$settings['accent']}$on_accent}";
}

/**
 * The tag of the loader, with the settings for all widgets of the page.
 *
 * @param string $tag    As WordPress writes it.
 * @param string $handle Of the script.
 * @param string $src    Address of the script.
 */
function loader_tag( $tag, $handle, $src ) {
	if ( LOADER !== $handle ) {
		return $tag;
	}
	$settings = settings();
	$defaults = array(
		'data-src'   => $settings['feed'],
		'data-lang'  => $settings['language'],
		'data-theme' => 'light' === $settings['theme'] ? '' : $settings['theme'],
	);
	return wp_get_script_tag(
		array(
			'src'         => $src,
			'async'       => true,
			'crossorigin' => 'anonymous',
		) + array_filter( $defaults ) + leave_alone()
	);
}

/** What tells Rocket Loader, WP Rocket, LiteSpeed Cache and Autoptimize to leave the script where and as it is. */
function leave_alone(): array {
	return array(
		'data-cfasync'     => 'false',
		'nowprocket'       => true,
		'data-no-optimize' => '1',
		'data-noptimize'   => '1',
	);
}
