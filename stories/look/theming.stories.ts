import './look.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { tokens } from '../../src/theme/tokens.js';
import { contrast, PAIRS } from '../../tests/support/contrast.js';
import { feedOf, items, people } from '../support/sample.js';
import { create, fromToolbar } from '../support/story.js';
import type { Tag } from '../support/tags.js';
import { tell } from '../support/told.js';
import { CITY, dressIn, HIGH_CONTRAST, MMC, type Theme } from '../support/themes.js';
import { NO_PANELS } from './panels.js';

/** These have tokens of their own: the toolbar's high contrast leaves them. */
export default { title: 'Foundations/Theming', parameters: { ...NO_PANELS, hasTokens: true } } satisfies Meta;

const few = feedOf({ items: items.slice(2, 7), people: people.slice(0, 4) });

function widget(tag: Tag, attributes: Parameters<typeof create>[1]): HTMLElement {
  const element = create(tag, attributes);
  tell(element, { document: few });
  return element;
}

/** Widgets in a theme, and the style sheet that makes it: tokens, and nothing else. */
const finished = (theme: Theme): StoryObj => ({
  render: (_args, { globals }) => {
    const { lang } = fromToolbar({ globals });
    const place = document.createElement('div');
    dressIn(theme, place);
    place.append(
      widget('mmc-news-list', { lang, layout: 'cards', filters: true, limit: 4 }),
      widget('mmc-board-roster', { lang, 'our-city': 'Amman' }),
    );
    return html`${place}
      <div class="look">
        <pre tabindex="0" role="group" aria-label="The style sheet of this theme">${styleSheet(theme)}</pre>
        ${contrasts(theme)}
      </div>`;
  },
});

function styleSheet({ tokens: changed }: Theme): string {
  const lines = Object.entries(changed).map(([name, value]) => `  --mmc-${name}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}`;
}

function contrasts({ tokens: changed }: Theme): TemplateResult {
  const rows = PAIRS.map(([front, ground, least]) => {
    const value = contrast(changed[front] ?? tokens[front].light, changed[ground] ?? tokens[ground].light);
    return html`<tr>
      <th scope="row">${front} on ${ground}</th>
      <td>${value.toFixed(2)}:1</td>
      <td>${value >= least ? 'enough' : 'too little'}, ${least}:1 is needed</td>
    </tr>`;
  });
  return html`<table>
    <caption>
      Contrasts
    </caption>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

export const MayorsMigrationCouncil: StoryObj = finished(MMC);
export const City: StoryObj = finished(CITY);
export const HighContrast: StoryObj = finished(HIGH_CONTRAST);
