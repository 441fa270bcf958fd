<?php
/**
 * The widgets and their options, as the build has read them from custom-elements.json.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

/** By name, such as `news-list`: title, description and options of each widget. */
function widgets(): array {
	static $widgets;
	if ( null === $widgets ) {
		$list    = wp_json_file_decode( plugin_dir_path( PLUGIN_FILE ) . 'blocks/widgets.json', array( 'associative' => true ) );
		$widgets = array_column( $list, null, 'name' );
	}
	return $widgets;
}

/**
 * The name of an element: `mmc-news-list`.
 *
 * @param string $widget Such as `news-list`.
 */
function tag_of( string $widget ): string {
	return "mmc-$widget";
}

/**
 * Those of some attributes that are options of a widget and say something; a switch that is on has an empty string.
 *
 * @param string $widget Such as `news-list`.
 * @param array  $said   By name; as a shortcode gives them, a switch may be a value without a name.
 */
function known_options( string $widget, array $said ): array {
	$known = array();
	foreach ( widgets()[ $widget ]['options'] as $option ) {
		$name = $option['name'];
		if ( 'flag' !== $option['kind'] ) {
			if ( isset( $said[ $name ] ) && is_scalar( $said[ $name ] ) ) {
				$known[ $name ] = (string) $said[ $name ];
			}
		} elseif ( is_on( $said, $name ) ) {
			$known[ $name ] = '';
		}
	}
	return $known;
}

/**
 * Whether a switch is on: named alone, or with a value that does not say no.
 *
 * @param array  $said By name, or names alone.
 * @param string $name Of the switch.
 */
function is_on( array $said, string $name ): bool {
	$alone = array_filter( $said, 'is_int', ARRAY_FILTER_USE_KEY );
	$value = in_array( $name, $alone, true ) ? true : ( $said[ $name ] ?? false );
	return ! in_array( $value, array( false, 'false', '0', 'no' ), true );
}
