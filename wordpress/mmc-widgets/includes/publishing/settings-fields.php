<?php
/**
 * The part of the settings page for those whose posts become a feed.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\register_publishing_fields', 11 );

/** Registers the fields below those for everybody. */
function register_publishing_fields(): void {
	add_settings_section( 'publishing', __( 'Publishing', 'mmc-widgets' ), __NAMESPACE__ . '\publishing_introduction', SETTINGS_PAGE );
	$fields = array(
		'publishing' => __( 'Feed of this site', 'mmc-widgets' ),
		'types'      => __( 'Types to open', 'mmc-widgets' ),
		'call'       => __( 'Call after changes', 'mmc-widgets' ),
		'secret'     => __( 'Secret of the call', 'mmc-widgets' ),
	);
	foreach ( $fields as $name => $label ) {
		$label_for = 'types' === $name ? array() : array( 'label_for' => "mmc-widgets-$name" );
		add_settings_field( $name, $label, __NAMESPACE__ . "\\{$name}_field", SETTINGS_PAGE, 'publishing', $label_for );
	}
}

/** Says whom this is for. */
function publishing_introduction(): void {
	echo '<p>', esc_html__( 'Only for sites whose posts mmc-feed makes a feed of. This plugin makes none itself.', 'mmc-widgets' ), '</p>';
}

/** The switch. */
function publishing_field(): void {
	printf(
		'<label><input type="checkbox" id="mmc-widgets-publishing" name="%s[publishing]" value="1"%s> %s</label><p class="description">%s <code>%s</code></p>',
		esc_attr( SETTINGS ),
		checked( settings()['publishing'], true, false ),
		esc_html__( 'Tell the feed tool whether anything has changed, and editors what the feed lacks', 'mmc-widgets' ),
		esc_html__( 'Address of the revision:', 'mmc-widgets' ),
		esc_html( rest_url( 'mmc/v1/revision' ) )
	);
}

/** The types that REST hides. */
function types_field(): void {
	$hidden = get_post_types( array( 'show_in_rest' => false, '_builtin' => false ), 'objects' ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
	$opened = array_filter( array_map( 'get_post_type_object', settings()['types'] ) );
	foreach ( array_unique( array_merge( array_values( $hidden ), $opened ), SORT_REGULAR ) as $type ) {
		printf(
			'<label><input type="checkbox" name="%s[types][]" value="%s"%s> %s</label><br>',
			esc_attr( SETTINGS ),
			esc_attr( $type->name ),
			checked( in_array( $type->name, settings()['types'], true ), true, false ),
			esc_html( $type->label )
		);
	}
	echo '<p class="description">';
	if ( ! $hidden && ! $opened ) {
		esc_html_e( 'The REST interface of this site hides no type.', 'mmc-widgets' );
		echo ' ';
	}
	esc_html_e( 'What is published of an opened type, everybody can then read in the REST interface.', 'mmc-widgets' );
	echo '</p>';
}

/** Where the call goes. */
function call_field(): void {
	address_field( 'call', 'https://example.org/hook', __( 'Is called at most once a minute when something has changed. Empty: nobody is.', 'mmc-widgets' ) );
}

/** What it is signed with. */
function secret_field(): void {
	printf(
		'<input type="text" class="regular-text code" id="mmc-widgets-secret" name="%s[secret]" value="%s" autocomplete="off" spellcheck="false" aria-describedby="mmc-widgets-secret-help"><p class="description" id="mmc-widgets-secret-help">%s</p>',
		esc_attr( SETTINGS ),
		esc_attr( settings()['secret'] ),
		esc_html__( 'The call has the HMAC-SHA256 of its body in the header X-MMC-Signature. Empty: one is made up.', 'mmc-widgets' )
	);
}
