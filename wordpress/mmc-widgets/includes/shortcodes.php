<?php
/**
 * A shortcode for each widget: `[mmc_news_list type="press-release" limit="5" filters]`.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/** Registers them. */
function register_shortcodes(): void {
	foreach ( array_keys( widgets() ) as $widget ) {
		add_shortcode(
			'mmc_' . str_replace( '-', '_', $widget ),
			static function ( $attributes, $content = '' ) use ( $widget ): string {
				// Without any attribute, WordPress gives an empty string.
				$options = known_options( $widget, is_array( $attributes ) ? $attributes : array() );
				$inside  = wp_kses_post( trim( (string) $content ) );
				return element( $widget, $options, '' === $inside ? fallback_link( $widget ) : $inside );
			}
		);
	}
}
