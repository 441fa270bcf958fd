import { html, nothing, type TemplateResult } from 'lit';
import {
  type Colour,
  colourNames,
  COLOURS,
  FONT_PATTERN,
  FONTS,
  colourOf,
  isLook,
  lookName,
  MEASURES,
  paletteOf,
  type Scheme,
  schemesOf,
} from '../look.js';
import { FRAME_NOTE } from '../notes.js';
import { type ContrastWarning, contrastWarnings } from '../warnings.js';
import { selectField, textField, valueOf } from './fields.js';

export interface LookState {
  look: Record<string, string>;
  theme: string | undefined;
  isFrame: boolean;
  change: (name: string, value: string | undefined) => void;
}

const FONT_LABELS = { 'font-family': 'Font', 'font-family-heading': 'Font of headings' };
const STACKS = [
  'Georgia, "Times New Roman", serif',
  'Charter, "Bitstream Charter", Cambria, serif',
  'Arial, Helvetica, sans-serif',
  'Verdana, Geneva, sans-serif',
  '"Source Sans 3", Arial, sans-serif',
];

/** Colours, type and space. */
export function lookView(state: LookState): TemplateResult {
  const schemes = schemesOf(state.theme);
  return html`
    ${state.isFrame ? html`<p class="verdict">${FRAME_NOTE}</p>` : nothing}
    ${schemes.map((scheme) => paletteView(scheme, schemes.length > 1, state))} ${warningsView(state)}
    ${FONTS.map((name) => fontView(name, state))}
    ${MEASURES.map(({ token, label, standard, choices }) => {
      const value = state.look[token] ?? '';
      const isListed = value === '' || choices.some(([each]) => each === value);
      return selectField({
        id: `look-${token}`,
        label,
        value,
        options: [['', standard], ...choices, ...(isListed ? [] : [[value, value] satisfies [string, string]])],
        change: (next) => state.change(token, next || undefined),
      });
    })}
  `;
}

function paletteView(scheme: Scheme, isOneOfTwo: boolean, state: LookState): TemplateResult {
  const palette = paletteOf(state.look, scheme);
  return html`
    <fieldset class="field">
      <legend>${isOneOfTwo ? `Colours, ${scheme}` : 'Colours'}</legend>
      <div class="colours">${colourNames.map((colour) => colourView(colour, scheme, palette[colour], state))}</div>
    </fieldset>
  `;
}

function colourView(colour: Colour, scheme: Scheme, value: string, { look, change }: LookState): TemplateResult {
  const name = lookName(colour, scheme);
  const label = COLOURS[colour];
  const onInput = (event: Event): void => {
    const chosen = colourOf(valueOf(event));
    if (chosen) change(name, chosen);
  };
  return html`
    <div class="colour">
      <input id="look-${name}" type="color" .value=${value} @input=${onInput} />
      <label for="look-${name}">${label}</label>
      <input
        class="input code"
        type="text"
        aria-label="${label} as a code"
        aria-describedby="fault-${name}"
        pattern="\\s*#?([0-9A-Fa-f]{3}){1,2}\\s*"
        spellcheck="false"
        autocomplete="off"
        .value=${value}
        @input=${(event: Event) => valueOf(event).length > 5 && onInput(event)}
        @change=${onInput}
      />
      ${
        look[name]
          ? html`<button
              class="plain"
              type="button"
              aria-label="Reset ${label}"
              @click=${() => change(name, undefined)}
            >
              Reset
            </button>`
          : nothing
      }
      <p class="hint fault" id="fault-${name}">Three or six digits: #0a5974</p>
    </div>
  `;
}

function warningsView({ look, theme, change }: LookState): TemplateResult {
  const warnings = contrastWarnings(look, theme);
  return html`
    <div role="status">
      ${
        warnings.length > 0
          ? html`<div class="verdict bad">
              <p><strong>Some of your readers could not read this.</strong></p>
              <ul>
                ${warnings.map((warning) => html`<li>${sentence(warning, theme)}</li>`)}
              </ul>
              ${betterView(warnings, theme, change)}
            </div>`
          : nothing
      }
    </div>
  `;
}

function sentence({ scheme, what, ratio, least }: ContrastWarning, theme: string | undefined): string {
  const where = theme === 'auto' ? `, ${scheme}` : '';
  return `${what}${where}: contrast ${Math.floor(ratio * 100) / 100}:1, at least ${least}:1 is needed.`;
}

/** One button for each colour that has a nearest one that would do. */
function betterView(
  warnings: readonly ContrastWarning[],
  theme: string | undefined,
  change: LookState['change'],
): unknown {
  const offers = new Map(warnings.map((warning) => [lookName(warning.colour, warning.scheme), warning]));
  return [...offers].map(([name, { colour, scheme, better }]) =>
    better
      ? html`<button class="button small" type="button" @click=${() => change(name, better)}>
          ${COLOURS[colour]}${theme === 'auto' ? `, ${scheme}` : ''}: take ${better}
        </button>`
      : nothing,
  );
}

function fontView(name: (typeof FONTS)[number], { look, change }: LookState): TemplateResult {
  return textField({
    id: `look-${name}`,
    label: FONT_LABELS[name],
    value: look[name] ?? '',
    placeholder: name === 'font-family' ? 'The system’s font' : 'As the font above',
    suggestions: STACKS,
    pattern: FONT_PATTERN,
    fault: 'Names of fonts, with commas between them.',
    hint:
      name === 'font-family'
        ? 'The names of fonts that your page has, the best first. The preview shows those that this computer has.'
        : undefined,
    change: (value) => {
      if (value === '' || isLook(name, value)) change(name, value || undefined);
    },
  });
}
