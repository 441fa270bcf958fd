<?php
/**
 * A call to an address of the owner's when the revision has risen, such as that of the server that makes the feed.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

const CALL = 'mmc_widgets_call';

add_action( CALL, __NAMESPACE__ . '\call' );

/** Plans a call in a minute, unless one is planned: one a minute at most, and never while a page is drawn. */
function schedule_call(): void {
	if ( '' !== settings()['call'] && ! wp_next_scheduled( CALL ) ) {
		wp_schedule_single_event( time() + MINUTE_IN_SECONDS, CALL );
	}
}

/** Calls. The signature is the HMAC-SHA256 of the body; the time in it tells a call from one that is sent again. */
function call(): void {
	$settings = settings();
	if ( ! $settings['publishing'] || '' === $settings['call'] ) {
		return;
	}
	$body = wp_json_encode(
		array(
			'revision' => revision(),
			'time'     => time(),
		)
	);
	wp_safe_remote_post(
		$settings['call'],
		array(
			'timeout'     => 10,
			'redirection' => 0,
			'headers'     => array(
				'Content-Type'    => 'application/json',
				'X-MMC-Signature' => 'sha256=' . hash_hmac( 'sha256', $body, $settings['secret'] ),
			),
			'body'        => $body,
		)
	);
}
