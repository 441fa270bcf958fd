import { html, nothing, type TemplateResult } from 'lit';
import type { Facet } from '../../feed/select/match.js';
import type { Formats } from '../../i18n/formats.js';

export interface ChipGroup {
  /** What is chosen from: "Type". */
  legend: string;
  /** The chip that takes the choice back: "All types". */
  all: string;
  facets: readonly Facet[];
  /** The slug of the chosen facet. */
  chosen: string | undefined;
  choose: (slug: string | undefined) => void;
}

/** A row of toggle buttons of which at most one is pressed. Nothing where there is nothing to choose between. */
export function chips(
  { legend, all, facets, chosen, choose }: ChipGroup,
  formats: Formats,
): TemplateResult | typeof nothing {
  if (facets.length < 2 && !chosen) return nothing;
  return html`
    <fieldset class="chips" part="filters">
      <legend class="small">${legend}</legend>
      <button class="chip" part="button chip" type="button" aria-pressed=${!chosen} @click=${() => choose(undefined)}>
        ${all}
      </button>
      ${facets.map(
        ({ name, slug, count }) => html`
          <button
            class="chip"
            part="button chip"
            type="button"
            aria-pressed=${slug === chosen}
            @click=${() => choose(slug === chosen ? undefined : slug)}
          >
            <span class="hidden">${legend}: </span><bdi>${name}</bdi>
            <span class="count">${formats.number(count)}</span>
          </button>
        `,
      )}
    </fieldset>
  `;
}

/** A field that searches as the reader types. */
export function searchField(label: string, value: string, search: (value: string) => void): TemplateResult {
  const onInput = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) search(currentTarget.value);
  };
  return html`
    <label class="field small">
      ${label}
      <input
        class="input"
        part="search"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        .value=${value}
        @input=${onInput}
      />
    </label>
  `;
}
