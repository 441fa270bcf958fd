<?php
/**
 * The revision: a number that rises with every change that the feed would see.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

const REVISION = 'mmc_widgets_revision';

add_action( 'update_option_' . SETTINGS, __NAMESPACE__ . '\raise_revision' );
add_action( 'add_option_' . SETTINGS, __NAMESPACE__ . '\raise_revision' );

/** The number. It begins with the time, so that it rises even when the plugin was away for a while. */
function revision(): int {
	return (int) get_option( REVISION, 0 );
}

/** Raises it when the request ends, once however much has changed. */
function raise_revision(): void {
	if ( settings()['publishing'] && ! has_action( 'shutdown', __NAMESPACE__ . '\store_revision' ) ) {
		add_action( 'shutdown', __NAMESPACE__ . '\store_revision' );
	}
}

/** Raises it in the database itself: two requests at once are two steps. */
function store_revision(): void {
	global $wpdb;
	add_option( REVISION, time(), '', 'no' );
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- The cache is emptied in the next line.
	$wpdb->query( $wpdb->prepare( "UPDATE $wpdb->options SET option_value = GREATEST(option_value + 1, %d) WHERE option_name = %s", time(), REVISION ) );
	wp_cache_delete( REVISION, 'options' );
	schedule_call();
}
