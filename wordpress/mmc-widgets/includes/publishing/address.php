<?php
/**
 * The address at which the feed tool asks for the revision: `/wp-json/mmc/v1/revision`. Everybody may: it says nothing
 * but a number and which types REST shows.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_address' );

/** Registers it, where publishing is switched on. */
function register_address(): void {
	if ( ! settings()['publishing'] ) {
		return;
	}
	register_rest_route(
		'mmc/v1',
		'/revision',
		array(
			'methods'             => \WP_REST_Server::READABLE,
			'callback'            => __NAMESPACE__ . '\answer_revision',
			'permission_callback' => '__return_true',
		)
	);
}

/**
 * The revision, or 304 for those who have it.
 *
 * @param \WP_REST_Request $request Of whoever asks.
 */
function answer_revision( \WP_REST_Request $request ): \WP_REST_Response {
	$answer = array(
		'revision' => revision(),
		'types'    => read_types(),
	);
	$etag   = '"' . md5( wp_json_encode( $answer ) ) . '"';
	// A server that compresses makes a weak tag of it, or puts a name behind it.
	$known    = strpos( (string) $request->get_header( 'if_none_match' ), trim( $etag, '"' ) ) !== false;
	$response = $known ? new \WP_REST_Response( null, 304 ) : new \WP_REST_Response( $answer );
	$response->header( 'ETag', $etag );
	$response->header( 'Cache-Control', 'no-cache' );
	return $response;
}
