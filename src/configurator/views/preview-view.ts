import { html, type TemplateResult } from 'lit';
import { type Choice, GROUNDS, MAX_WIDTH, MIN_WIDTH } from '../choice.js';
import { PHONE_WIDTH } from '../snippet/space.js';
import { radioField } from './fields.js';

export interface PreviewState {
  choice: Choice;
  /** Address of the preview's page. */
  page: string;
  caption: string;
  change: (patch: Partial<Choice>) => void;
  /** Copies what goes into the page. */
  copy: (event: Event) => void;
  /** What has become of that. */
  said: string;
  /** Begins to drag the edge of the frame. */
  grab: (event: PointerEvent) => void;
}

const PRESETS: [width: string, label: string][] = [
  ['360', 'Phone'],
  ['768', 'Tablet'],
  ['1200', 'Desktop'],
];
const GROUND_LABELS = { light: 'Light page', dark: 'Dark page' };

/** The widget in a page of its own, as wide as the reader's screen. */
export function previewView({ choice, page, caption, change, copy, said, grab }: PreviewState): TemplateResult {
  const { width, ground } = choice;
  const setWidth = (value: string): void => change({ width: Number(value) });
  return html`
    <div class="preview-tools">
      ${radioField({ id: 'preset', label: 'Screen', value: String(width), change: setWidth, options: PRESETS })}
      ${radioField({
        id: 'ground',
        label: 'Ground',
        value: ground,
        options: GROUNDS.map((each): [string, string] => [each, GROUND_LABELS[each]]),
        change: (value) => change({ ground: value === 'dark' ? 'dark' : 'light' }),
      })}
      <div class="field width">
        <label for="width">Width: ${width} px</label>
        <input
          id="width"
          type="range"
          min=${MIN_WIDTH}
          max=${MAX_WIDTH}
          step="8"
          .value=${String(width)}
          aria-valuetext="${width} pixels"
          @input=${({ target }: Event) => target instanceof HTMLInputElement && setWidth(target.value)}
        />
      </div>
    </div>
    <div class="stage">
      <div class="sheet">
        <iframe class="frame" title="Preview of the widget" src=${page}></iframe>
        <div class="edge" aria-hidden="true" @pointerdown=${grab}></div>
      </div>
    </div>
    <p class="hint caption">${caption}</p>
    <p class="send">
      <button class="button main" type="button" @click=${copy}>Copy the snippet</button>
      <a href="#snippet" @click=${toSnippet}>What it needs, and four other forms</a>
      <span class="said" role="status">${said}</span>
    </p>
    <div class="pocket">
      <iframe
        class="phone"
        title="The widget, measured at the width of a phone"
        width=${PHONE_WIDTH}
        tabindex="-1"
        aria-hidden="true"
        src=${page}
      ></iframe>
    </div>
  `;
}

/** Not by the address: what stands behind its # are the choices. */
function toSnippet(event: Event): void {
  event.preventDefault();
  const root = event.currentTarget instanceof Element ? event.currentTarget.getRootNode() : document;
  const heading = root instanceof ShadowRoot ? root.getElementById('snippet') : undefined;
  heading?.scrollIntoView();
  heading?.focus();
}
