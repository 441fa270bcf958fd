import { html, nothing, type TemplateResult } from 'lit';
import type { ContentFeed } from '../../feed/index.js';
import type { Choice } from '../choice.js';
import type { FeedCheck } from '../feed-check.js';
import { sourceOf, valuesIn } from '../feed-values.js';
import type { Option, WidgetOptions } from '../manifest.js';
import type { Link } from '../usual-link.js';
import { withValue } from '../record.js';
import { checkView } from './feed-view.js';
import { textField, valueOf } from './fields.js';
import { lookView } from './look-view.js';
import { optionView } from './option-view.js';
import { words } from './text.js';

export interface ChoicesState {
  widgets: readonly WidgetOptions[];
  /** Those of the chosen widget. */
  options: WidgetOptions;
  choice: Choice;
  check: FeedCheck;
  /** The feed that was read last; undefined where that could not be. */
  feed: ContentFeed | undefined;
  usualLink: Link;
  usualFeed: string;
  change: (field: string, patch: Partial<Choice>) => void;
  setFeed: (address: string) => void;
  /** A letter more, or less. */
  typeFeed: (address: string) => void;
  checkAgain: () => void;
}

/** Attributes that belong to the look, and those that few need. All others find their place by what they are. */
const LOOK = ['theme', 'lang'];
const SELDOM = ['heading-level', 'refresh', 'loading'];

/** Everything there is to choose. */
export function choicesView(state: ChoicesState): TemplateResult {
  const { options } = state.options;
  const others = options.filter(({ name }) => name !== 'src' && !LOOK.includes(name) && !SELDOM.includes(name));
  const named = (names: string[]): Option[] => options.filter(({ name }) => names.includes(name));
  const isContent = ({ name }: Option): boolean => sourceOf(name) !== undefined;
  return html`
    ${step('widget', 'Widget', widgetsView(state))} ${step('feed', 'Feed', feedView(state))}
    ${step('content', 'What it shows', contentView(others.filter(isContent), state))}
    ${foldedStep(
      'display',
      'How it shows it',
      html`
        ${optionsView(
          others.filter((option) => !isContent(option)),
          state,
        )}
        <details class="more-options">
          <summary>Seldom needed</summary>
          <div class="fields">${optionsView(named(SELDOM), state)}</div>
        </details>
      `,
    )}
    ${foldedStep(
      'look',
      'Look and language',
      html`${optionsView(named(LOOK), state)}
      ${lookView({
        look: state.choice.look,
        theme: state.choice.attributes['theme'],
        isFrame: state.choice.form === 'frame',
        change: (name, value) => state.change(`look ${name}`, { look: withValue(state.choice.look, name, value) }),
      })}`,
    )}
    ${foldedStep('link', 'The link without the widget', linkView(state))}
  `;
}

const step = (id: string, title: string, content: unknown): TemplateResult => html`
  <section class="step" aria-labelledby="step-${id}">
    <h2 id="step-${id}">${title}</h2>
    <div class="fields">${content}</div>
  </section>
`;

/** What can be left as it is stays closed. */
const foldedStep = (id: string, title: string, content: unknown): TemplateResult => html`
  <details class="step folded" id="step-${id}">
    <summary><h2>${title}</h2></summary>
    <div class="fields">${content}</div>
  </details>
`;

function widgetsView({ widgets, choice, change }: ChoicesState): TemplateResult {
  return html`
    <fieldset class="widgets">
      <legend class="hidden">Widget</legend>
      ${widgets.map(
        ({ name, summary }) => html`
          <label class="widget">
            <input
              type="radio"
              name="widget"
              value=${name}
              .checked=${name === choice.widget}
              @change=${() => change('widget', { widget: name })}
            />
            <span>${words(name)}</span>
            <span class="hint">${summary}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function feedView({ choice, check, usualFeed, setFeed, typeFeed, checkAgain }: ChoicesState): TemplateResult {
  return html`
    <div class="field">
      <label for="feed">Address of the feed</label>
      <div class="address">
        <input
          class="input"
          id="feed"
          type="url"
          .value=${choice.attributes['src'] ?? ''}
          placeholder=${usualFeed}
          autocomplete="off"
          spellcheck="false"
          aria-describedby="feed-hint feed-verdict"
          aria-invalid=${check.status === 'refused' ? 'true' : nothing}
          @input=${(event: Event) => typeFeed(valueOf(event))}
          @change=${(event: Event) => setFeed(valueOf(event))}
        />
        <button class="button" type="button" @click=${checkAgain}>Check again</button>
      </div>
      <p class="hint" id="feed-hint">
        Empty: the feed beside the widgets. The content feed, a JSON Feed, the posts of a WordPress site, a list of
        people or GeoJSON.
      </p>
    </div>
    <div class="field" id="feed-verdict" role="status">${checkView(check, choice.widget)}</div>
  `;
}

/** What the feed has something for, and what was chosen already. */
function contentView(options: readonly Option[], state: ChoicesState): TemplateResult {
  const { feed, check, choice } = state;
  if (!feed && check.status === 'checking')
    return html`<p class="hint">There is more to choose once the feed is here.</p>`;
  const isOffered = ({ name }: Option): boolean =>
    !feed || Object.hasOwn(choice.attributes, name) || valuesIn(feed, name).length > 0;
  const idle = options.filter((option) => !isOffered(option)).map(({ name }) => words(name));
  return html`
    ${optionsView(options.filter(isOffered), state)}
    ${idle.length > 0 ? html`<p class="hint">The feed has nothing to choose for: ${idle.join(', ')}.</p>` : nothing}
  `;
}

function optionsView(options: readonly Option[], { choice, feed, change }: ChoicesState): TemplateResult[] {
  return options.map((option) =>
    optionView(option, {
      value: choice.attributes[option.name],
      feed,
      change: (value) =>
        change(`attribute ${option.name}`, { attributes: withValue(choice.attributes, option.name, value) }),
    }),
  );
}

function linkView({ choice, usualLink, change }: ChoicesState): TemplateResult {
  return html`
    <p class="hint">
      What readers see until the widget is there, where scripts are off, and below the message when the feed cannot be
      had.
    </p>
    ${textField({
      id: 'link-text',
      label: 'Text',
      value: choice.linkText,
      placeholder: usualLink.text,
      change: (linkText) => change('link-text', { linkText }),
    })}
    ${textField({
      id: 'link-address',
      label: 'Address',
      type: 'url',
      value: choice.linkAddress,
      placeholder: usualLink.address,
      change: (linkAddress) => change('link-address', { linkAddress }),
    })}
  `;
}
