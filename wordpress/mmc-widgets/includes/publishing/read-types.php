<?php
/**
 * The types of posts that the feed tool may read: those that REST shows, and those that the settings add to them.
 * The added ones can be read there, published posts only, and not be written.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

add_filter( 'register_post_type_args', __NAMESPACE__ . '\open_type', 10, 2 );
add_filter( 'use_block_editor_for_post_type', __NAMESPACE__ . '\keep_editor', 10, 2 );

/** All of them, by their slugs. */
function read_types(): array {
	$types = get_post_types( array( 'show_in_rest' => true, 'public' => true ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
	unset( $types['attachment'] );
	return array_values( array_unique( array_merge( array_values( $types ), array_filter( opened_types(), 'post_type_exists' ) ) ) );
}

/**
 * Whether the tool may read this type.
 *
 * @param string $type Slug.
 */
function is_read( string $type ): bool {
	return in_array( $type, read_types(), true );
}

/** Those that the settings add. */
function opened_types(): array {
	$settings = settings();
	return $settings['publishing'] ? $settings['types'] : array();
}

/**
 * Lets REST show a type that hides from it.
 *
 * @param array  $args Of the type.
 * @param string $type Slug.
 */
function open_type( $args, $type ) {
	if ( empty( $args['show_in_rest'] ) && in_array( $type, opened_types(), true ) ) {
		require_once __DIR__ . '/class-read-only-posts.php';
		$args['show_in_rest']          = true;
		$args['rest_controller_class'] = Read_Only_Posts::class;
	}
	return $args;
}

/**
 * What is written in the classic editor stays there: showing a type in REST would bring the block editor.
 *
 * @param bool   $is_block Whether it would be the block editor.
 * @param string $type     Slug.
 */
function keep_editor( $is_block, $type ) {
	return $is_block && ! in_array( $type, opened_types(), true );
}
