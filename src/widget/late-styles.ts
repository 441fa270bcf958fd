import type { CSSResult } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import type { SafeElement } from './safe-element.js';

/** Adds a style sheet to those of an element, for as long as it lives: another document takes them away. */
export function addStyles(host: SafeElement, styles: CSSResult): void {
  host.addController({
    hostConnected() {
      const { shadowRoot, constructor } = host;
      if (shadowRoot) adoptStyles(shadowRoot, [...constructor.elementStyles, styles]);
    },
  });
}
