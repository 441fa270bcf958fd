import './look.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { type Token, tokens } from '../../src/theme/tokens.js';
import source from '../../src/theme/tokens.json';
import { contrast, PAIRS } from '../../tests/support/contrast.js';
import { NO_PANELS } from './panels.js';

export default { title: 'Foundations/Tokens', parameters: NO_PANELS } satisfies Meta;

const all: [string, Token][] = Object.entries(tokens);

/** What a token changes, as its source says it. */
const described: Record<string, { $description?: string }> = {
  ...Object.fromEntries(
    Object.entries(source.light.color).flatMap(([name, token]) =>
      typeof token === 'string' ? [] : [[`color-${name}`, token]],
    ),
  ),
  ...source.base,
};

const swatch = (colour: string): TemplateResult =>
  html`<span class="swatch" style="background: ${colour}"></span><code>${colour}</code>`;

const row = ([name, { light, dark }]: [string, Token]): TemplateResult => html`
  <tr>
    <th scope="row"><code>--mmc-${name}</code></th>
    ${
      dark
        ? html`<td>${swatch(light)}</td>
            <td>${swatch(dark)}</td>`
        : html`<td><code>${light.replace('var(--mmc_', 'as --mmc-').replace(')', '')}</code></td>`
    }
    <td>${described[name]?.$description}</td>
  </tr>
`;

const table = (caption: string, rows: [string, Token][], hasThemes: boolean): TemplateResult => html`
  <div class="look wide" tabindex="0" role="group" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">${hasThemes ? 'Light' : 'Value'}</th>
          ${hasThemes ? html`<th scope="col">Dark</th>` : nothing}
          <th scope="col">What it changes</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </div>
`;

export const Colours: StoryObj = {
  render: () =>
    table(
      'Colours',
      all.filter(([name]) => name.startsWith('color-')),
      true,
    ),
};

export const TypeAndShape: StoryObj = {
  render: () =>
    table(
      'Type and shape',
      all.filter(([name]) => !name.startsWith('color-')),
      false,
    ),
};

const ratio = (front: string, ground: string, least: number): TemplateResult => {
  const value = contrast(front, ground);
  return html`<span class="sample" style="background: ${ground}; color: ${front}">Aa عم</span> ${value.toFixed(2)}:1
    ${value >= least ? '' : '— too little'}`;
};

export const Contrast: StoryObj = {
  render: () => html`
    <div class="look wide" tabindex="0" role="group" aria-label="Contrast">
      <table>
        <caption>
          Which colour stands on which, and the contrast of the two
        </caption>
        <thead>
          <tr>
            <th scope="col">Front</th>
            <th scope="col">Ground</th>
            <th scope="col">At least</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          ${PAIRS.map(
            ([front, ground, least]) =>
              html`<tr>
                <td><code>${front}</code></td>
                <td><code>${ground}</code></td>
                <td>${least}:1</td>
                <td>${ratio(tokens[front].light, tokens[ground].light, least)}</td>
                <td>${ratio(tokens[front].dark, tokens[ground].dark, least)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `,
  // The edge of a button needs 3:1, and is shown here as letters.
  parameters: { a11y: { config: { rules: [{ id: 'color-contrast', enabled: false }] } } },
};
