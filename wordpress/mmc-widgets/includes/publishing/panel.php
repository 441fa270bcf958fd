<?php
/**
 * The panel beside a post: whether it is in the feed, as what, and what the feed lacks.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

const PANEL = 'mmc-widgets-feed-panel';

add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\add_panel' );

/** Adds its script where a post is edited that the feed tool may read. */
function add_panel(): void {
	$screen = get_current_screen();
	if ( ! settings()['publishing'] || ! $screen || 'post' !== $screen->base || ! is_read( $screen->post_type ) ) {
		return;
	}
	register_bundle( PANEL, 'feed-panel' );
	wp_add_inline_script( PANEL, 'var mmcWidgetsPanel = ' . wp_json_encode( panel_settings( $screen->post_type ) ) . ';', 'before' );
	wp_enqueue_script( PANEL );
}

/**
 * What the script has to know.
 *
 * @param string $slug Type of the post.
 */
function panel_settings( string $slug ): array {
	$type = get_post_type_object( $slug );
	return array(
		'language'     => get_bloginfo( 'language' ),
		'userLanguage' => str_replace( '_', '-', get_user_locale() ),
		'type'         => array(
			'slug'  => $slug,
			'route' => ( $type->rest_namespace ? $type->rest_namespace : 'wp/v2' ) . '/' . ( $type->rest_base ? $type->rest_base : $slug ),
		),
	);
}
