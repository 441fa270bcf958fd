import { __, sprintf } from '@wordpress/i18n';
import { contrast, nearestReadable } from '../../../src/configurator/contrast.js';
import { paletteOf, schemesOf } from '../../../src/configurator/look.js';
import { field } from './field.js';

/** WCAG 2.2, criterion 1.4.3. */
const LEAST = 4.5;

/** Keeps the colour field, the colour of text on the accent, and the line about contrast in step with what is chosen. */
export function showContrast(): void {
  const choice = field('accent', HTMLSelectElement);
  const custom = field('custom-accent', HTMLInputElement);
  const theme = field('theme', HTMLSelectElement);
  const update = (): void => {
    custom.hidden = choice.selectedOptions[0] !== choice.options[choice.options.length - 1];
    const accent = custom.hidden ? choice.value : custom.value;
    if (!custom.hidden) choice.selectedOptions[0]?.setAttribute('value', accent);
    field('on-accent', HTMLInputElement).value = accent ? onAccent(accent, theme.value) : '';
    field('contrast', HTMLParagraphElement).textContent = accent ? verdict(accent, theme.value) : '';
  };
  for (const each of [choice, custom, theme]) each.addEventListener('input', update);
  update();
}

const look = (accent: string): Record<string, string> => ({ 'color-accent': accent, 'color-accent-dark': accent });

const onAccent = (accent: string, theme: string): string =>
  paletteOf(look(accent), schemesOf(theme)[0] ?? 'light')['color-on-accent'];

/** How well the accent can be read on all grounds that it stands on, and the nearest colour that can be. */
function verdict(accent: string, theme: string): string {
  const grounds = schemesOf(theme).flatMap((scheme) => {
    const palette = paletteOf(look(accent), scheme);
    return [palette['color-background'], palette['color-surface']];
  });
  const ratio = Math.min(...grounds.map((ground) => contrast(accent, ground)));
  const readable = nearestReadable(accent, grounds, LEAST);
  const values = [ratio.toFixed(1), LEAST];
  if (ratio >= LEAST) {
    // translators: 1: a ratio such as 5.2, 2: the least that is readable.
    return sprintf(__('Contrast %1$s : 1. Easy to read: %2$s or more.', 'mmc-widgets'), ...values);
  }
  const text = readable
    ? // translators: 1: a ratio such as 2.1, 2: the least that is readable, 3: a colour.
      __('Contrast %1$s : 1, and %2$s is the least for text. The nearest readable colour is %3$s.', 'mmc-widgets')
    : // translators: 1: a ratio such as 2.1, 2: the least that is readable.
      __(
        'Contrast %1$s : 1, and %2$s is the least for text. No colour is readable in both themes: choose one theme.',
        'mmc-widgets',
      );
  return sprintf(text, ...values, readable ?? '');
}
