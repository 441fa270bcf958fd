<?php
/**
 * What WordPress tells of changes, and which of them the feed would see.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\watch_changes' );

/** Listens, where publishing is switched on. */
function watch_changes(): void {
	if ( ! settings()['publishing'] ) {
		return;
	}
	add_action( 'transition_post_status', __NAMESPACE__ . '\on_post', 10, 3 );
	add_action( 'deleted_post', __NAMESPACE__ . '\on_deletion', 10, 2 );
	foreach ( array( 'added_post_meta', 'updated_post_meta', 'deleted_post_meta' ) as $hook ) {
		add_action( $hook, __NAMESPACE__ . '\on_field', 10, 3 );
	}
	add_action( 'set_object_terms', __NAMESPACE__ . '\on_terms', 10, 6 );
	add_action( 'attachment_updated', __NAMESPACE__ . '\raise_revision', 10, 0 );
	foreach ( array( 'edited_term', 'delete_term', 'profile_update', 'permalink_structure_changed', 'update_option_home', 'update_option_timezone_string', 'update_option_gmt_offset' ) as $hook ) {
		add_action( $hook, __NAMESPACE__ . '\raise_revision', 10, 0 );
	}
}

/**
 * A post was written, published, taken back, put into the bin or restored.
 *
 * @param string   $status   The new one.
 * @param string   $previous The one before.
 * @param \WP_Post $post     The post.
 */
function on_post( $status, $previous, $post ): void {
	if ( in_array( 'publish', array( $status, $previous ), true ) && is_read( $post->post_type ) ) {
		raise_revision();
	}
}

/**
 * A post or a picture was deleted for good.
 *
 * @param int      $id   Of the post.
 * @param \WP_Post $post As it was.
 */
function on_deletion( $id, $post ): void {
	if ( 'attachment' === $post->post_type || 'publish' === $post->post_status ) {
		raise_revision();
	}
}

/**
 * A field has changed: of a post that is published, or the description of a picture. Not who is editing.
 *
 * @param int|int[] $meta Number of the field, or numbers.
 * @param int       $id   Of the post.
 * @param string    $name Of the field.
 */
function on_field( $meta, $id, $name ): void {
	if ( ! in_array( $name, array( '_edit_lock', '_edit_last' ), true ) && is_visible( $id ) ) {
		raise_revision();
	}
}

/**
 * A post has other categories, tags or other terms.
 *
 * @param int    $id       Of the post.
 * @param array  $terms    As they were given.
 * @param int[]  $now      Their numbers.
 * @param string $taxonomy That they are of.
 * @param bool   $append   Whether they were added to those before.
 * @param int[]  $before   The numbers before.
 */
function on_terms( $id, $terms, $now, $taxonomy, $append, $before ): void {
	$added   = array_diff( $now, $before );
	$removed = $append ? array() : array_diff( $before, $now );
	if ( ( $added || $removed ) && is_visible( $id ) ) {
		raise_revision();
	}
}

/**
 * Whether the feed may have this post, or show it as a picture.
 *
 * @param int $id Of the post.
 */
function is_visible( $id ): bool {
	$post = get_post( $id );
	return $post && ( 'attachment' === $post->post_type || ( 'publish' === $post->post_status && is_read( $post->post_type ) ) );
}
