<?php
/**
 * What the settings page keeps, and the only place that reads it.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS      = 'mmc_widgets';
const MOST_BYTES    = 1024;
const LANGUAGES     = array( 'en', 'es', 'fr', 'pt', 'ar' );
const THEMES        = array( 'light', 'dark', 'auto' );
const LINK_FALLBACK = 'https://mayorsmigrationcouncil.org/';

/** Each setting with the value that holds before anybody has chosen one. */
function default_settings(): array {
	return array(
		'feed'       => '',
		'host'       => '',
		'language'   => '',
		'theme'      => 'light',
		'accent'     => '',
		'on_accent'  => '',
		'link'       => '',
		'publishing' => false,
		'types'      => array(),
		'call'       => '',
		'secret'     => '',
	);
}

/** All settings. */
function settings(): array {
	$saved = get_option( SETTINGS, array() );
	return array_merge( default_settings(), is_array( $saved ) ? $saved : array() );
}

/**
 * The settings as they may be stored. The option is loaded with every page of the site, so it stays small.
 *
 * @param mixed $input What the form has sent.
 */
function sanitize_settings( $input ): array {
	$input = is_array( $input ) ? $input : array();
	$clean = array(
		'feed'       => clean_address( $input['feed'] ?? '' ),
		'host'       => clean_host( $input['host'] ?? '' ),
		'language'   => one_of( $input['language'] ?? '', LANGUAGES, '' ),
		'theme'      => one_of( $input['theme'] ?? '', THEMES, 'light' ),
		'accent'     => (string) sanitize_hex_color( $input['accent'] ?? '' ),
		'on_accent'  => (string) sanitize_hex_color( $input['on_accent'] ?? '' ),
		'link'       => clean_address( $input['link'] ?? '' ),
		'publishing' => ! empty( $input['publishing'] ),
		'types'      => array_map( 'sanitize_key', array_filter( (array) ( $input['types'] ?? array() ), 'is_string' ) ),
		'call'       => clean_address( $input['call'] ?? '' ),
		'secret'     => is_string( $input['secret'] ?? '' ) ? sanitize_text_field( $input['secret'] ?? '' ) : '',
	);
	if ( '' !== $clean['call'] && '' === $clean['secret'] ) {
		$clean['secret'] = wp_generate_password( 40, false );
	}
	if ( strlen( maybe_serialize( $clean ) ) <= MOST_BYTES ) {
		return $clean;
	}
	add_settings_error( SETTINGS, 'too-long', __( 'Nothing was saved: the addresses are too long. Use shorter ones.', 'mmc-widgets' ) );
	return settings();
}

/**
 * An http or https address; empty where it is none.
 *
 * @param mixed $address As somebody has typed it.
 */
function clean_address( $address ): string {
	return is_string( $address ) ? esc_url_raw( trim( $address ), array( 'http', 'https' ) ) : '';
}

/**
 * The folder that the files of the widgets are in; whoever pastes the address of the script means its folder.
 *
 * @param mixed $address As somebody has typed it.
 */
function clean_host( $address ): string {
	$folder = preg_replace( '~mmc-widgets(\.all)?\.js([?#].*)?$~', '', clean_address( $address ) );
	return '' === $folder ? '' : trailingslashit( $folder );
}

/**
 * A value if it is one of a list, else another.
 *
 * @param mixed    $value    What was sent.
 * @param string[] $allowed  What may be.
 * @param string   $fallback What is taken instead.
 */
function one_of( $value, array $allowed, string $fallback ): string {
	return in_array( $value, $allowed, true ) ? $value : $fallback;
}
