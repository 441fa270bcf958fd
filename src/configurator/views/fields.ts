import { html, nothing, type TemplateResult } from 'lit';

/** Controls of the configurator. Each is told its value, and tells the new one. */

export interface Field {
  id: string;
  label: string;
  hint?: unknown;
  value: string;
  change: (value: string) => void;
}

export const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';

const hintView = (id: string, hint: unknown): TemplateResult | typeof nothing =>
  hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
const hintId = ({ id, hint }: Field): string | typeof nothing => (hint ? `${id}-hint` : nothing);

export function textField(
  field: Field & {
    type?: 'text' | 'url' | 'number';
    placeholder?: string | undefined;
    suggestions?: readonly string[];
    pattern?: string;
    /** Shown below a value that the browser does not take. */
    fault?: string;
  },
): TemplateResult {
  const { id, label, hint, value, change, type = 'text', placeholder = '', suggestions, pattern, fault } = field;
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <input
        class="input"
        id=${id}
        type=${type}
        min=${type === 'number' ? '0' : nothing}
        step=${type === 'number' ? 'any' : nothing}
        pattern=${pattern ?? nothing}
        .value=${value}
        placeholder=${placeholder}
        list=${suggestions ? `${id}-list` : nothing}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${hintId(field)}
        @input=${(event: Event) => change(valueOf(event))}
      />
      ${
        suggestions
          ? html`<datalist id="${id}-list">
              ${suggestions.map((each) => html`<option value=${each}></option>`)}
            </datalist>`
          : nothing
      }
      ${fault ? html`<p class="hint fault">${fault}</p>` : nothing} ${hintView(id, hint)}
    </div>
  `;
}

export function selectField(field: Field & { options: readonly [value: string, label: string][] }): TemplateResult {
  const { id, label, hint, value, change, options } = field;
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select
        class="input select"
        id=${id}
        aria-describedby=${hintId(field)}
        @change=${(event: Event) => change(valueOf(event))}
      >
        ${options.map(([each, text]) => html`<option value=${each} .selected=${each === value}>${text}</option>`)}
      </select>
      ${hintView(id, hint)}
    </div>
  `;
}

export function checkField(
  field: Omit<Field, 'value' | 'change'> & { checked: boolean; change: (checked: boolean) => void },
): TemplateResult {
  const { id, label, hint, checked, change } = field;
  return html`
    <div class="field check">
      <input
        id=${id}
        type="checkbox"
        .checked=${checked}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        @change=${({ target }: Event) => change(target instanceof HTMLInputElement && target.checked)}
      />
      <label for=${id}>${label}</label>
      ${hintView(id, hint)}
    </div>
  `;
}

/** A few values side by side, of which one is chosen. */
export function radioField(
  field: Field & { options: readonly (readonly [value: string, label: string])[] },
): TemplateResult {
  const { id, label, hint, value, change, options } = field;
  return html`
    <fieldset class="field" aria-describedby=${hintId(field)}>
      <legend>${label}</legend>
      <div class="segments">
        ${options.map(
          ([each, text]) => html`
            <label class="segment">
              <input type="radio" name=${id} value=${each} .checked=${each === value} @change=${() => change(each)} />
              <span>${text}</span>
            </label>
          `,
        )}
      </div>
      ${hintView(id, hint)}
    </fieldset>
  `;
}
