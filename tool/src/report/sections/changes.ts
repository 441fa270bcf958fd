import type { EntryName, FieldChange, Run } from '../../model/run.js';
import { html, type Markup } from '../../../../src/light/markup.js';
import { sayValue } from '../say.js';
import type { ReportWords } from '../words.js';

/** Where more is told of an entry; undefined: nowhere. */
type AddressOf = (name: EntryName) => string | undefined;

const none: AddressOf = () => undefined;

/** What readers will see differently. */
export function changesSection({ changes, language }: Run, words: ReportWords, addressOf: AddressOf = none): Markup {
  const { added, changed, removed } = changes;
  const isNothing = added.length + changed.length + removed.length === 0;
  const field = (change: FieldChange): Markup => html`
    <li>
      <span class="field">${words.fields[change.name] ?? change.name}</span>
      <del><bdi>${sayValue(change.from, language) || words.changes.empty}</bdi></del>
      <ins><bdi>${sayValue(change.to, language) || words.changes.empty}</bdi></ins>
    </li>
  `;
  return html`
    <section aria-labelledby="changes">
      <h2 id="changes">${words.changes.heading}</h2>
      ${isNothing ? html`<p class="quiet">${words.changes.nothing}</p>` : undefined}
      ${list(words.changes.added, added, words, addressOf)}
      ${list(
        words.changes.changed,
        changed,
        words,
        addressOf,
        ({ fields }) =>
          html`<ul class="fields">
            ${fields.map(field)}
          </ul>`,
      )}
      ${list(words.changes.removed, removed, words, none)}
    </section>
  `;
}

function list<Name extends EntryName>(
  heading: string,
  names: readonly Name[],
  words: ReportWords,
  addressOf: AddressOf,
  detail: (name: Name) => Markup | undefined = () => undefined,
): Markup | undefined {
  if (names.length === 0) return undefined;
  return html`
    <h3>${heading} <span class="count">${names.length}</span></h3>
    <ul class="entries">
      ${names.map(
        (name) => html`
          <li><span class="kind">${words.kinds[name.kind]}</span> ${titleOf(name, addressOf(name))}${detail(name)}</li>
        `,
      )}
    </ul>
  `;
}

function titleOf({ title }: EntryName, address: string | undefined): Markup {
  const name = html`<bdi class="name">${title}</bdi>`;
  return address === undefined ? name : html`<a href="${address}">${name}</a>`;
}
