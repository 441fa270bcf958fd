<?php
/**
 * A classic widget for each element, for themes with side bars.
 *
 * @package MMC_Widgets
 */

namespace MMC_Widgets;

defined( 'ABSPATH' ) || exit;

add_action( 'widgets_init', __NAMESPACE__ . '\register_classic_widgets' );

/** Registers them. */
function register_classic_widgets(): void {
	foreach ( array_keys( widgets() ) as $widget ) {
		register_widget( new Classic_Widget( $widget ) );
	}
}

/** One of them. */
class Classic_Widget extends \WP_Widget {

	/**
	 * Such as `news-list`.
	 *
	 * @var string
	 */
	private $widget;

	/**
	 * Takes its name and description from the block.
	 *
	 * @param string $widget Such as `news-list`.
	 */
	public function __construct( string $widget ) {
		$this->widget = $widget;
		$texts        = widgets()[ $widget ];
		parent::__construct(
			'mmc_' . str_replace( '-', '_', $widget ),
			translated( $texts['title'] ),
			array(
				'description'           => translated( $texts['description'] ),
				'show_instance_in_rest' => true,
			)
		);
	}

	/**
	 * Prints it.
	 *
	 * @param array $place   What the theme puts around it.
	 * @param array $options As saved.
	 */
	public function widget( $place, $options ) {
		// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- The theme's own HTML, and what element() has escaped.
		echo $place['before_widget'];
		echo element( $this->widget, known_options( $this->widget, $options ), fallback_link( $this->widget ) );
		echo $place['after_widget'];
		// phpcs:enable
	}

	/**
	 * What may be saved. An empty field says nothing.
	 *
	 * @param array $sent     From the form.
	 * @param array $previous As saved before.
	 */
	public function update( $sent, $previous ) {
		$texts = array_filter( array_map( 'sanitize_text_field', array_filter( $sent, 'is_string' ) ), 'strlen' );
		return known_options( $this->widget, $texts );
	}

	/**
	 * Prints the form: one field an option.
	 *
	 * @param array $options As saved.
	 */
	public function form( $options ) {
		foreach ( widgets()[ $this->widget ]['options'] as $option ) {
			$this->field( $option, $options[ $option['name'] ] ?? null );
		}
	}

	/**
	 * Prints a field.
	 *
	 * @param array       $option Its name, kind, values and label.
	 * @param string|null $value  As saved; null where it is not.
	 */
	private function field( array $option, ?string $value ): void {
		$id    = esc_attr( $this->get_field_id( $option['name'] ) );
		$name  = esc_attr( $this->get_field_name( $option['name'] ) );
		$label = esc_html( translated( $option['label'] ) );
		echo '<p>';
		// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
		if ( 'flag' === $option['kind'] ) {
			printf( '<input type="checkbox" id="%s" name="%s" value="on"%s> <label for="%1$s">%s</label>', $id, $name, checked( null !== $value, true, false ), $label );
		} elseif ( 'choice' === $option['kind'] ) {
			printf( '<label for="%s">%s</label> <select class="widefat" id="%1$s" name="%s">%s</select>', $id, $label, $name, $this->choices( $option, $value ) );
		} else {
			$type = 'number' === $option['kind'] ? 'number' : 'text';
			printf( '<label for="%s">%s</label> <input class="widefat" type="%s" id="%1$s" name="%s" value="%s">', $id, $label, $type, $name, esc_attr( (string) $value ) );
		}
		// phpcs:enable
		echo '</p>';
	}

	/**
	 * The entries of a drop-down list. The first says nothing, so that what holds anyway holds.
	 *
	 * @param array       $option Its values and labels.
	 * @param string|null $chosen As saved.
	 */
	private function choices( array $option, ?string $chosen ): string {
		$html = sprintf( '<option value="">%s</option>', esc_html__( 'Default', 'mmc-widgets' ) );
		foreach ( $option['values'] as $choice ) {
			$html .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $choice['value'] ), selected( $chosen, $choice['value'], false ), esc_html( translated( $choice['label'] ) ) );
		}
		return $html;
	}
}
