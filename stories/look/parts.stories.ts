import './look.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { fullItem, fullPerson } from '../../tests/fixtures/feed/full-entries.js';
import { HARBOUR, PORTRAIT } from '../support/extremes.js';
import { declarationOf } from '../support/manifest.js';
import { cities, feedOf, items, people } from '../support/sample.js';
import { create, fromToolbar } from '../support/story.js';
import type { Tag } from '../support/tags.js';
import { tell } from '../support/told.js';

export default { title: 'Look/Parts', parameters: { controls: { disable: true } } } satisfies Meta;

/** Something for every part. */
const everything = feedOf({
  items: [{ ...fullItem, image: HARBOUR }, ...items.slice(0, 3)],
  people: [
    {
      ...fullPerson,
      image: PORTRAIT,
      memberships: [{ organization: 'Leadership Board', role: 'Co-Chair', start_date: '2018' }],
    },
    ...people.slice(1),
  ],
  cities,
});
const ATTRIBUTES = { filters: true, search: true, former: true, expanded: true, limit: 3, item: fullItem.id };

/** A list of an element's parts. The chosen one is framed in the widget, and so is every other like it. */
const partsOf = (tag: Tag, first: string): StoryObj => ({
  render: (_args, context) => {
    const { cssParts } = declarationOf(tag);
    const widget = create(tag, { ...ATTRIBUTES, ...fromToolbar(context) });
    tell(widget, { document: everything });
    const page = document.createElement('div');
    const choose = (chosen: string): void => void render(view(chosen), page);
    const view = (chosen: string): TemplateResult => html`
      <div class="look">
        <style>
          ${tag}::part(${chosen}) {
            outline: 3px solid #d6007a;
            outline-offset: 1px;
          }
        </style>
        <ul class="parts" role="list">
          ${cssParts.map(
            ({ name }) =>
              html`<li>
                <button type="button" aria-pressed=${name === chosen} @click=${() => choose(name)}>${name}</button>
              </li>`,
          )}
        </ul>
        <p><code>${tag}::part(${chosen})</code> ${cssParts.find(({ name }) => name === chosen)?.description}</p>
        ${widget}
      </div>
    `;
    choose(first);
    return page;
  },
});

export const NewsList: StoryObj = partsOf('mmc-news-list', 'item');
export const PressReleaseCard: StoryObj = partsOf('mmc-press-release-card', 'body');
export const BoardRoster: StoryObj = partsOf('mmc-board-roster', 'office');
export const CityMap: StoryObj = partsOf('mmc-city-map', 'group');
