<?php
/**
 * Posts that REST shows and does not change.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

/** WordPress's own controller, with the ways to write closed. */
class Read_Only_Posts extends \WP_REST_Posts_Controller {

	/**
	 * Closed.
	 *
	 * @param \WP_REST_Request $request Of whoever asks.
	 */
	public function create_item_permissions_check( $request ) {
		return false;
	}

	/**
	 * Closed.
	 *
	 * @param \WP_REST_Request $request Of whoever asks.
	 */
	public function update_item_permissions_check( $request ) {
		return false;
	}

	/**
	 * Closed.
	 *
	 * @param \WP_REST_Request $request Of whoever asks.
	 */
	public function delete_item_permissions_check( $request ) {
		return false;
	}
}
