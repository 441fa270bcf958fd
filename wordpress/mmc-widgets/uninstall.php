<?php
/**
 * Leaves nothing behind, on any site of a network. Posts keep their HTML: it is readable without the plugin.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Deletes what the plugin has stored on the current site. */
function clean_up(): void {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no function that lists options by their beginning.
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s OR option_name LIKE %s", $wpdb->esc_like( 'mmc_widgets' ) . '%', $wpdb->esc_like( 'widget_mmc_' ) . '%' ) );
	array_map( 'delete_option', $names );
	wp_unschedule_hook( 'mmc_widgets_call' );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) { // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
		switch_to_blog( $site );
		clean_up();
		restore_current_blog();
	}
} else {
	clean_up();
}
