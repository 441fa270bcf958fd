import { html, nothing, type TemplateResult } from 'lit';
import type { Facet } from '../../feed/select/facets.js';
import type { Formats } from '../../i18n/formats.js';
import type { ChoiceWords } from '../../i18n/words.js';

export interface ChipGroup {
  /** What is chosen from: "Type". */
  legend: string;
  /** The chip that takes the choice back: "All types". */
  all: string;
  facets: readonly Facet[];
  /** The slug of the chosen facet. */
  chosen: string | undefined;
  choose: (slug: string | undefined) => void;
  /** What stands before the name: the shape that a facet has on the map. */
  mark?: (slug: string) => unknown;
}

/** A row of toggle buttons of which at most one is pressed. Nothing where there is nothing to choose between. */
export function chips(
  { legend, all, facets, chosen, choose, mark }: ChipGroup,
  formats: Formats,
): TemplateResult | typeof nothing {
  if (facets.length < 2 && !chosen) return nothing;
  const chip = (name: unknown, isPressed: boolean, value: string | undefined): TemplateResult => html`
    <button
      class="chip"
      part="button chip"
      type="button"
      aria-pressed=${isPressed}
      @click=${() => choose(isPressed ? undefined : value)}
    >
      ${name}
    </button>
  `;
  return html`
    <div class="tool" part="filters" role="group" aria-label=${legend}>
      <span class="tool-name small" aria-hidden="true">${legend}</span>
      <div class="chips">
        ${chip(all, !chosen, undefined)}
        ${facets.map(({ name, slug, count }) =>
          chip(
            html`${mark?.(slug)}<span class="hidden">${legend}: </span><bdi>${name}</bdi>
              <span class="count">${formats.number(count)}</span>`,
            slug === chosen,
            slug,
          ),
        )}
      </div>
    </div>
  `;
}

/** A field that searches as the reader types. */
export function searchField(label: string, value: string, search: (value: string) => void): TemplateResult {
  const onInput = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) search(currentTarget.value);
  };
  return html`
    <label class="tool">
      <span class="tool-name small">${label}</span>
      <input
        class="input"
        part="search"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        .value=${value}
        @input=${onInput}
        @keydown=${keepKey}
        @keypress=${keepKey}
        @keyup=${keepKey}
      />
    </label>
  `;
}

/**
 * Keeps from the page what is typed into a field. To the page it seems to come from the widget, which is no field, and
 * so its shortcuts of a single key would take it.
 */
function keepKey(event: KeyboardEvent): void {
  const isShortcut = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
  if (!isShortcut && !/^(Escape|Enter|Tab|F\d+)$/.test(event.key)) event.stopPropagation();
}

/** What stands in the place of a list from which the reader's choice leaves nothing, and the way back. */
export function noMatch(words: ChoiceWords, clear: () => void): TemplateResult {
  return html`
    <div class="message">
      <p>${words.noMatch}</p>
      <button class="button" part="button" type="button" @click=${clear}>${words.showAll}</button>
    </div>
  `;
}
