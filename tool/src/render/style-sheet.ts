import { createHash } from 'node:crypto';
import { choices } from '../../../src/theme/choices.js';
import { ELEMENTS } from './elements.js';
import type { Widget } from './request.js';

/** Without scripts, what a press would need them for is not to be seen. */
const WITHOUT_SCRIPTS = '@media (scripting:none){.tools,.more,button{display:none!important}}';

/** What a browser adds later: the look of search and chips. */
const laterStylesOf = (widget: Widget): object[] => (widget === 'news-list' ? [choices] : []);

/** The style sheet of a widget. */
export function stylesOf(widget: Widget): string {
  const element = ELEMENTS[widget];
  // Lit puts the style sheets together when it reads the attributes.
  void element.observedAttributes;
  const styles = [...element.elementStyles, ...laterStylesOf(widget)];
  return styles.map((style) => ('cssText' in style ? String(style.cssText).trim() : '')).join('\n');
}

/** The style sheet of a fragment. The build writes it to `mmc-WIDGET.css`, too. */
export const fragmentStyles = (widget: Widget): string => `${stylesOf(widget)}\n${WITHOUT_SCRIPTS}`;

/** As a Content-Security-Policy names a style sheet inside a page. */
export const hashOf = (styles: string): string => `sha256-${createHash('sha256').update(styles).digest('base64')}`;
