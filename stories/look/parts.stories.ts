import './look.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { declarationOf } from '../support/manifest.js';
import { create, fromToolbar, widgetIn } from '../support/story.js';
import type { Tag, Widget } from '../support/tags.js';
import { tell } from '../support/told.js';
import { NO_PANELS } from './panels.js';
import { isSeen, type Scene, sceneOf } from './scenes.js';

export default { title: 'Foundations/Parts', parameters: NO_PANELS } satisfies Meta;

/** A list of an element's parts. The chosen one is framed in the widget, and so is every other like it. */
const partsOf = (tag: Tag, first: string): StoryObj => ({
  render: (_args, context) => {
    const { cssParts } = declarationOf(tag);
    const page = document.createElement('div');
    let shown: Scene | undefined;
    let widget: Widget;

    const choose = async (chosen: string): Promise<void> => {
      const scene = sceneOf(tag, chosen);
      if (scene !== shown) widget = create(tag, { ...fromToolbar(context), ...scene.attributes });
      if (scene !== shown) tell(widget, scene.told);
      shown = scene;
      // Another part may be chosen, in another picture, before this one is drawn.
      const drawn = widget;
      render(view(chosen, scene), page);
      await drawn.updateComplete;
      scene.before?.(drawn);
    };
    const view = (chosen: string, { width }: Scene): TemplateResult => html`
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
        <div style="max-inline-size: ${width ?? 'none'}px">${widget}</div>
      </div>
    `;
    void choose(first);
    return page;
  },
  // In two states there is an error to report.
  parameters: { says: [`<${tag}> http:`, `<${tag}> http:`] },
  /** Every part is in its picture. Only the line for screen readers is not to be seen. */
  play: async ({ canvasElement }) => {
    for (const { name, description = '' } of declarationOf(tag).cssParts.toReversed()) {
      if (description.includes('screen reader')) continue;
      button(canvasElement, name).click();
      await waitFor(() => expect(isSeen(widgetIn(canvasElement), name), `the part ${name}`).toBe(true));
    }
    button(canvasElement, first).click();
  },
});

function button(canvas: HTMLElement, name: string): HTMLElement {
  const found = [...canvas.querySelectorAll<HTMLElement>('.parts button')].find((it) => it.textContent === name);
  if (!found) throw new Error(`There is no button for ${name}.`);
  return found;
}

export const NewsList: StoryObj = partsOf('mmc-news-list', 'item');
export const PressReleaseCard: StoryObj = partsOf('mmc-press-release-card', 'body');
export const BoardRoster: StoryObj = partsOf('mmc-board-roster', 'office');
export const CityMap: StoryObj = partsOf('mmc-city-map', 'group');
