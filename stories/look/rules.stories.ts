import './look.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { icon } from '../../src/city-map/icons.js';
import { mapStyles } from '../../src/city-map/map/styles.js';
import { specimen } from '../support/specimen.js';
import { NO_PANELS } from './panels.js';

export default { title: 'Foundations/Rules', parameters: NO_PANELS } satisfies Meta;

const SENTENCE = 'Mayors lead on migration';

/** The steps of the scale, as the style sheet has them. Titles of entries are 1.0625 to 1.25 em, by layout. */
export const TypeScale: StoryObj = {
  render: () =>
    specimen(html`
      <div style="display: grid; gap: 1em">
        <p class="heading">${SENTENCE}: heading, 1.75 em, 700</p>
        <p class="subheading">${SENTENCE}: subheading, 1.25 em, 700</p>
        <p class="title">${SENTENCE}: title, 1 to 1.25 em, 650</p>
        <p>${SENTENCE}: text, 1 em, leading 1.6</p>
        <p class="small">${SENTENCE}: small, 0.875 em, leading 1.5</p>
        <p><span class="badge">badge, 0.8125 em, 600</span></p>
        <p class="measure">
          A line of text is at most 68 characters long, whatever the width of the widget: the Mayors Migration Council
          is led by mayors and works with city governments on migration and displacement.
        </p>
      </div>
    `),
};

const STEPS = ['0.25em', '0.5em', '0.75em', '1em', '1.25em', '1.5em'];

/** Spaces are multiples of a quarter of the size of text. `gap` and `padding` are tokens. */
export const Space: StoryObj = {
  render: () => html`
    <div class="look">
      <table>
        <caption>
          Spaces
        </caption>
        <tbody>
          ${STEPS.map(
            (step) =>
              html`<tr>
                <th scope="row"><code>${step}</code></th>
                <td><div class="bar" style="inline-size: calc(${step} * 6)"></div></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `,
};

const family = (): TemplateResult => html`
  <div class="more">
    <button class="button" type="button">Load more</button>
    <button class="button" type="button" aria-disabled="true">Loading…</button>
    <button class="chip" type="button" aria-pressed="true">All types</button>
    <button class="chip" type="button" aria-pressed="false">Report <span class="count">9</span></button>
    <a href="#top">A link</a>
    <span class="badge ours">Our city</span>
    <span class="badge">Co-Chair</span>
    <span class="badge changed">Corrected</span>
  </div>
`;

/** Buttons, chips, links and marks: one family, in both themes. */
export const Controls: StoryObj = {
  render: () => html`${specimen(family())}${specimen(family(), 'dark')}`,
};

/** The ring is as wide as the accent is strong: 3 px at the usual size, 2 px away, on everything that takes the focus. */
export const Focus: StoryObj = {
  render: () => specimen(family()),
  parameters: { docs: { story: { autoplay: true } } },
  play: ({ canvasElement }) => {
    const host = [...canvasElement.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot);
    host?.shadowRoot?.querySelector<HTMLElement>('.chip')?.focus({ focusVisible: true, preventScroll: true });
  },
};

/** Skeletons breathe, over two seconds. Where a reader has asked for less motion, they do not. */
export const Motion: StoryObj = {
  render: () =>
    specimen(html`
      <div aria-hidden="true">
        <div class="bone title"></div>
        <div class="bone line"></div>
        <div class="bone line"></div>
        <div class="bone line short"></div>
      </div>
    `),
};

/** All of them: the compiler names one that is not here. */
const ICONS: Record<Parameters<typeof icon>[0], TemplateResult> = {
  plus: icon('plus'),
  minus: icon('minus'),
  world: icon('world'),
  close: icon('close'),
  pin: icon('pin'),
};

/** The icons, each on the button that it stands on. */
export const Icons: StoryObj = {
  render: () =>
    specimen(
      html`<div class="more">
        ${Object.entries(ICONS).map(
          ([name, picture]) =>
            html`<button class="control" type="button" aria-label=${name} title=${name}>${picture}</button>`,
        )}
        <button class="control" type="button" aria-disabled="true" aria-label="Idle" title="Idle">
          ${icon('plus')}
        </button>
      </div>`,
      'light',
      [mapStyles],
    ),
};
