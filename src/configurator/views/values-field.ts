import { html, nothing, type TemplateResult } from 'lit';
import { slug } from '../../feed/text.js';
import { wantedSlugs } from '../../feed/select/match.js';
import type { KnownValue } from '../feed-values.js';
import { type Field, selectField } from './fields.js';

/** Up to so many values stand side by side; more are chosen from a list. */
const FEW = 8;

/** Several values of those that the feed has, written into one attribute with commas between them. */
export function valuesField(field: Field & { known: readonly KnownValue[] }): TemplateResult {
  const { value, known } = field;
  const chosen = wantedSlugs(value);
  const isChosen = (each: KnownValue): boolean =>
    chosen.includes(slug(each.value)) || chosen.includes(slug(each.label));
  const strange = chosen
    .filter((each) => !known.some(({ value: id, label }) => [slug(id), slug(label)].includes(each)))
    .map((each) => ({ value: each, label: `${each} (not in this feed)` }));
  const all = [...known, ...strange];
  const set = (entry: KnownValue, isWanted: boolean): void => {
    const wanted = all.filter((each) => (each === entry ? isWanted : isChosen(each) || strange.includes(each)));
    field.change(wanted.map((each) => each.value).join(','));
  };
  return all.length <= FEW
    ? few(field, all, (each) => isChosen(each) || strange.includes(each), set)
    : lots(field, all, (each) => isChosen(each) || strange.includes(each), set);
}

type Test = (value: KnownValue) => boolean;
type Set = (value: KnownValue, isWanted: boolean) => void;

function few({ id, label, hint }: Field, values: readonly KnownValue[], isChosen: Test, set: Set): TemplateResult {
  return html`
    <fieldset class="field" aria-describedby="${id}-hint">
      <legend>${label}</legend>
      <div class="picks">
        ${values.map(
          (each) => html`
            <label class="pick">
              <input
                type="checkbox"
                name=${id}
                value=${each.value}
                .checked=${isChosen(each)}
                @change=${({ target }: Event) => set(each, target instanceof HTMLInputElement && target.checked)}
              />
              <span>${each.label} ${count(each)}</span>
            </label>
          `,
        )}
      </div>
      <p class="hint" id="${id}-hint">${hint}</p>
    </fieldset>
  `;
}

function lots(field: Field, values: readonly KnownValue[], isChosen: Test, set: Set): TemplateResult {
  const { id } = field;
  const chosen = values.filter(isChosen);
  const add = (value: string): void => {
    const entry = values.find((each) => each.value === value);
    if (entry) set(entry, true);
  };
  const left: [string, string][] = values
    .filter((each) => !isChosen(each))
    .map(({ value, label, count: number }) => [value, number === undefined ? label : `${label} (${number})`]);
  const first: [string, string] = ['', chosen.length > 0 ? 'Add another …' : 'All'];
  return html`
    <div class="field-group">
      ${selectField({ ...field, value: '', change: add, options: [first, ...left] })}
      ${chosen.length > 0 ? chosenView(id, chosen, set) : nothing}
    </div>
  `;
}

function chosenView(id: string, chosen: readonly KnownValue[], set: Set): TemplateResult {
  return html`
    <ul class="picks" role="list">
      ${chosen.map(
        (each) => html`
          <li>
            <button class="chip chosen" type="button" data-remove=${id} @click=${() => set(each, false)}>
              ${each.label} <span class="cross" aria-hidden="true">×</span><span class="hidden">: remove</span>
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

const count = ({ count: number }: KnownValue): unknown =>
  number === undefined ? '' : html`<span class="count">${number}</span>`;
