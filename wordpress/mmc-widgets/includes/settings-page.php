<?php
/**
 * The one settings page: Settings → MMC Widgets.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS_PAGE   = 'mmc-widgets';
const SETTINGS_SCRIPT = 'mmc-widgets-settings-page';

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\settings_link' );

/** Registers the option and the fields of its form. */
function register_settings(): void {
	register_setting( SETTINGS, SETTINGS, array( 'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings' ) );
	add_settings_section( 'source', '', '__return_null', SETTINGS_PAGE );
	add_settings_section( 'look', __( 'Look', 'mmc-widgets' ), '__return_null', SETTINGS_PAGE );
	$fields = array(
		'feed'     => array( __( 'Feed', 'mmc-widgets' ), 'source' ),
		'host'     => array( __( 'Files of the widgets', 'mmc-widgets' ), 'source' ),
		'link'     => array( __( 'Link without scripts', 'mmc-widgets' ), 'source' ),
		'language' => array( __( 'Language', 'mmc-widgets' ), 'look' ),
		'theme'    => array( __( 'Theme', 'mmc-widgets' ), 'look' ),
		'accent'   => array( __( 'Accent', 'mmc-widgets' ), 'look' ),
	);
	foreach ( $fields as $name => list( $label, $section ) ) {
		add_settings_field( $name, $label, __NAMESPACE__ . "\\{$name}_field", SETTINGS_PAGE, $section, array( 'label_for' => "mmc-widgets-$name" ) );
	}
}

/** Adds the page to the menu. */
function add_settings_page(): void {
	$title = __( 'MMC Widgets', 'mmc-widgets' );
	$page  = add_options_page( $title, $title, 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\settings_page' );
	add_action(
		"load-$page",
		static function (): void {
			register_bundle( SETTINGS_SCRIPT, 'settings-page' );
			wp_enqueue_script( SETTINGS_SCRIPT );
		}
	);
}

/**
 * The link in the list of plugins.
 *
 * @param string[] $links Those of WordPress.
 */
function settings_link( array $links ): array {
	$address = admin_url( 'options-general.php?page=' . SETTINGS_PAGE );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'mmc-widgets' ) ) );
	return $links;
}

/** Prints the page. */
function settings_page(): void {
	echo '<div class="wrap"><h1>', esc_html( get_admin_page_title() ), '</h1><form action="options.php" method="post">';
	settings_fields( SETTINGS );
	do_settings_sections( SETTINGS_PAGE );
	submit_button();
	echo '</form></div>';
}

/**
 * Prints a field for an address.
 *
 * @param string $name        Of the setting.
 * @param string $placeholder An example.
 * @param string $help        What it is for.
 */
function address_field( string $name, string $placeholder, string $help ): void {
	printf(
		'<input type="url" class="regular-text code" id="mmc-widgets-%1$s" name="%2$s[%1$s]" value="%3$s" placeholder="%4$s" aria-describedby="mmc-widgets-%1$s-help"><p class="description" id="mmc-widgets-%1$s-help">%5$s</p>',
		esc_attr( $name ),
		esc_attr( SETTINGS ),
		esc_attr( settings()[ $name ] ),
		esc_attr( $placeholder ),
		esc_html( $help )
	);
}

/**
 * Prints a drop-down list.
 *
 * @param string   $name    Of the setting.
 * @param string[] $choices Label by value.
 * @param string   $chosen  The value that is set.
 */
function choice_field( string $name, array $choices, string $chosen ): void {
	printf( '<select id="mmc-widgets-%1$s" name="%2$s[%1$s]">', esc_attr( $name ), esc_attr( SETTINGS ) );
	foreach ( $choices as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $chosen, (string) $value, false ), esc_html( $label ) );
	}
	echo '</select>';
}

/** Where the feed is, and whether it can be read, which the script says. */
function feed_field(): void {
	address_field( 'feed', 'https://example.org/feed.json', __( 'Address of the content feed. A JSON Feed or the posts of a WordPress work for news, too.', 'mmc-widgets' ) );
	echo '<p id="mmc-widgets-feed-check" role="status"></p>';
}

/** Where the files of the widgets come from. */
function host_field(): void {
	address_field( 'host', plugins_url( 'widgets/', PLUGIN_FILE ), __( 'Address of a folder on another server. Empty: the copy that came with this plugin, so that your visitors ask no other server for code.', 'mmc-widgets' ) );
}

/** Where the link goes. */
function link_field(): void {
	address_field( 'link', LINK_FALLBACK, __( 'Where the link in a widget leads, for those who read without scripts.', 'mmc-widgets' ) );
}

/** The language of all widgets. */
function language_field(): void {
	$choices = array(
		''   => __( 'That of the page', 'mmc-widgets' ),
		'en' => 'English',
		'es' => 'Español',
		'fr' => 'Français',
		'pt' => 'Português',
		'ar' => 'العربية',
	);
	choice_field( 'language', $choices, settings()['language'] );
}

/** The theme of all widgets. */
function theme_field(): void {
	$choices = array(
		'light' => __( 'Light', 'mmc-widgets' ),
		'dark'  => __( 'Dark', 'mmc-widgets' ),
		'auto'  => __( 'As the reader’s system', 'mmc-widgets' ),
	);
	choice_field( 'theme', $choices, settings()['theme'] );
}

/** The accent: a colour of the site, or any other. The script shows how well it can be read. */
function accent_field(): void {
	$settings = settings();
	$choices  = array( '' => __( 'That of the widgets', 'mmc-widgets' ) ) + site_colours();
	if ( ! isset( $choices[ $settings['accent'] ] ) ) {
		$choices[ $settings['accent'] ] = $settings['accent'];
	}
	choice_field( 'accent', $choices + array( 'custom' => __( 'Another colour …', 'mmc-widgets' ) ), $settings['accent'] );
	printf( ' <input type="color" id="mmc-widgets-custom-accent" aria-label="%s" hidden>', esc_attr__( 'Another colour', 'mmc-widgets' ) );
	printf( '<input type="hidden" id="mmc-widgets-on-accent" name="%s[on_accent]" value="%s">', esc_attr( SETTINGS ), esc_attr( $settings['on_accent'] ) );
	echo '<p id="mmc-widgets-contrast" role="status"></p>';
}

/** The colours of the site's theme that are plain ones, name by value. */
function site_colours(): array {
	$palettes = wp_get_global_settings( array( 'color', 'palette' ) );
	$colours  = array();
	foreach ( array_merge( $palettes['theme'] ?? array(), $palettes['custom'] ?? array() ) as $colour ) {
		$hex = sanitize_hex_color( $colour['color'] );
		if ( $hex ) {
			$colours[ strtolower( $hex ) ] = $colour['name'] . ' ' . strtolower( $hex );
		}
	}
	return $colours;
}
