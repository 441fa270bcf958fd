<?php
/**
 * The HTML of a widget: the element with its options, and inside what is shown without a script.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * An element, with the script that makes it work asked for.
 *
 * @param string $widget     Such as `news-list`.
 * @param array  $attributes By name, as text.
 * @param string $inside     HTML that may be printed.
 */
function element( string $widget, array $attributes, string $inside ): string {
	wp_enqueue_script( LOADER );
	wp_enqueue_style( LOADER );
	$tag  = tag_of( $widget );
	$html = "<$tag";
	foreach ( $attributes as $name => $value ) {
		$html .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "$html>$inside</$tag>";
}

/**
 * The link for a widget that has no content written into it.
 *
 * @param string $widget Such as `news-list`.
 */
function fallback_link( string $widget ): string {
	$link = settings()['link'];
	return sprintf(
		'<a href="%s">%s</a>',
		esc_url( '' === $link ? LINK_FALLBACK : $link ),
		esc_html( translated( widgets()[ $widget ]['link'] ) )
	);
}
