import { html, nothing, type TemplateResult } from 'lit';
import { type Choice, FORMS } from '../choice.js';
import { FORM_WORDS } from '../snippet/forms.js';
import { FAST_FORMS } from '../snippet/hints.js';
import type { Block } from '../snippet/snippet.js';
import { heights, type Space } from '../snippet/space.js';
import { checkField, radioField } from './fields.js';

export interface SnippetState {
  choice: Choice;
  blocks: Block[];
  space: Space | undefined;
  /** Why not to copy it yet. */
  cautions: string[];
  /** What a reader should know of this snippet. */
  notes: string[];
  /** What has become of the copying of a block. */
  said: (index: number) => string;
  change: (patch: Partial<Choice>) => void;
  /** Copies one of the blocks. */
  copy: (index: number) => void;
}

/** The snippet in the five forms, and what each needs of the CMS. */
export function snippetView(state: SnippetState): TemplateResult {
  const { choice, cautions, notes, change } = state;
  return html`
    <div class="steps">
      <div>${formView(choice, change)}</div>
      <div>
        ${cautions.length > 0 ? html`<div class="verdict bad">${cautions.map((each) => html`<p>${each}</p>`)}</div>` : nothing}
        ${blocksView(state)} ${[spaceNote(state), ...notes].map((note) => html`<p class="hint">${note}</p>`)}
      </div>
    </div>
  `;
}

function formView(choice: Choice, change: SnippetState['change']): TemplateResult {
  const { use, needs } = FORM_WORDS[choice.form];
  return html`
    ${radioField({
      id: 'form',
      label: 'What your CMS lets you put into a page',
      value: choice.form,
      options: FORMS.map((form): [string, string] => [form, FORM_WORDS[form].label]),
      change: (value) => change({ form: FORMS.find((form) => form === value) ?? 'script' }),
    })}
    <div class="form-words">
      <p>${use}</p>
      <p><strong>What it needs:</strong> ${needs}</p>
    </div>
    ${checkField({
      id: 'styles',
      label: 'Keep styles out of the snippet',
      hint: 'For editors that take out style attributes, and for sites with a strict Content Security Policy. The rules come apart, for the style sheet of your site.',
      checked: choice.styles === 'sheet',
      change: (isSheet) => change({ styles: isSheet ? 'sheet' : 'attribute' }),
    })}
    ${
      FAST_FORMS.includes(choice.form)
        ? checkField({
            id: 'fast',
            label: 'As fast as can be',
            hint: 'For pages where you can edit the <head>. The browser then fetches everything that the widget needs at once, instead of one thing after the other.',
            checked: choice.fast,
            change: (fast) => change({ fast }),
          })
        : nothing
    }
  `;
}

function blocksView({ blocks, said, copy }: SnippetState): TemplateResult {
  return html`
    <ol class="blocks" role="list">
      ${blocks.map(
        (block, index) => html`
          <li class="block">
            <div class="block-head">
              <h3>${block.title}</h3>
              <span class="said" role="status">${said(index)}</span>
              <button class="button" type="button" aria-label="Copy: ${block.title}" @click=${() => copy(index)}>
                Copy
              </button>
            </div>
            <pre tabindex="0" role="region" aria-label=${block.title}><code>${block.code}</code></pre>
          </li>
        `,
      )}
    </ol>
  `;
}

function spaceNote({ space }: SnippetState): string {
  if (!space) return 'The snippet keeps no space for the widget yet: the preview shows none that could be measured.';
  const { wide, phone } = heights(space);
  return `The snippet keeps the space that the preview has measured, ${wide} px high and ${phone} px on phones, so that nothing on your page jumps when the widget arrives. Give the preview the width that the widget has on your page.`;
}
