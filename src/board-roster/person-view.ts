import { html, nothing, type TemplateResult } from 'lit';
import type { Membership, Person } from '../feed/index.js';
import type { Seat } from '../feed/select/people.js';
import { paragraphs } from '../feed/text.js';
import { placeOf, roleOf, termOf } from '../i18n/entries/person.js';
import { placesIn } from '../i18n/places.js';
import { fill } from '../i18n/words.js';
import type { ViewContext } from '../widget/context.js';
import { heading } from '../widget/views/heading.js';
import { languageOf } from '../widget/views/language.js';
import { picture } from '../widget/views/picture.js';
import type { BoardRosterWords } from './words.js';

type Context = ViewContext<BoardRosterWords>;

/**
 * One seat of a board. The same parts in every layout; the style sheet places them.
 *
 * @param fullName as no other seat of the roster is called
 */
export function seatView(
  { person, membership, roles, isOurs }: Seat,
  fullName: string,
  context: Context,
): TemplateResult {
  const { words, entryLevel } = context;
  const { lang, dir } = languageOf(person.language, context.locale);
  const role = roleOf(roles);
  return html`
    <li
      class="person ${isOurs ? 'ours' : ''}"
      part="item"
      data-id="${membership?.organization} ${person.id}"
      tabindex="-1"
    >
      ${portrait(person, context)}
      <div class="who">
        ${
          isOurs || role
            ? html`<p class="marks">
                ${isOurs ? html`<span class="badge ours" part="badge our-city">${words.ourMayor}</span>` : nothing}
                ${role ? html`<span class="badge" part="badge role"><bdi>${role}</bdi></span>` : nothing}
              </p>`
            : nothing
        }
        ${heading(entryLevel, nameLink(person, context), { class: 'title', part: 'title' })} ${office(person, context)}
        ${party(membership)} ${term(membership, context)}
        ${
          person.summary
            ? html`<p class="summary small measure" part="summary" lang=${lang} dir=${dir}>${person.summary}</p>`
            : nothing
        }
        ${links(person)} ${biography(person, fullName, context)} ${credit(person, context)}
      </div>
    </li>
  `;
}

function nameLink(person: Person, { words, locale, select }: Context): TemplateResult {
  const { id, name, url } = person;
  const { lang, dir } = languageOf(person.language, locale);
  if (!name) return html`<span class="muted">${words.vacant}</span>`;
  if (!url) return html`<span lang=${lang} dir=${dir}>${name}</span>`;
  const onClick = (event: Event): void => select({ type: 'person', id, url }, event);
  return html`<a part="link" href=${url} lang=${lang} dir=${dir} @click=${onClick}>${name}</a>`;
}

/** Title, city and country. */
function office(person: Person, { locale }: Context): TemplateResult | typeof nothing {
  const { lang, dir } = languageOf(person.language, locale);
  const { title } = person;
  const place = placeOf(person, placesIn(locale.tag));
  if (!title && place.length === 0) return nothing;
  return html`
    <p class="office small" part="office">
      ${title ? html`<bdi lang=${lang} dir=${dir}>${title}</bdi>` : nothing}
      ${
        place.length > 0
          ? html`<span class="muted place" part="place"
              >${place.map((name, i) => [i > 0 ? ', ' : '', html`<bdi>${name}</bdi>`])}</span
            >`
          : nothing
      }
    </p>
  `;
}

/** For whom the person sits there. */
function party(membership: Membership | undefined): TemplateResult | typeof nothing {
  const name = membership?.on_behalf_of;
  return name ? html`<p class="small muted" part="on-behalf-of"><bdi>${name}</bdi></p>` : nothing;
}

function term(membership: Membership | undefined, { words, formats }: Context): TemplateResult | typeof nothing {
  const text = termOf(membership, words, formats);
  return text ? html`<p class="small muted" part="term">${text}</p>` : nothing;
}

function links({ links: list = [] }: Person): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<ul class="links small" part="links" role="list">
    ${list.map(
      ({ title, url }) =>
        html`<li>
          <a href=${url} part="link"><bdi>${title ?? new URL(url).host}</bdi></a>
        </li>`,
    )}
  </ul>`;
}

function biography(person: Person, fullName: string, { words, locale }: Context): TemplateResult | typeof nothing {
  const { biography: text, name } = person;
  if (!text || !name) return nothing;
  const { lang, dir } = languageOf(person.language, locale);
  const label = fill(words.biographyOf, { name: fullName });
  return html`
    <details class="biography small" part="biography">
      <summary part="button">
        <span aria-hidden="true">${words.biography}</span><span class="hidden">${label}</span>
      </summary>
      <div class="prose measure" lang=${lang} dir=${dir}>${paragraphs(text).map((p) => html`<p>${p}</p>`)}</div>
    </details>
  `;
}

/** The picture; the initials below it show where there is none, and where it cannot be loaded. */
function portrait(person: Person, { showImages }: Context): TemplateResult | typeof nothing {
  if (!showImages) return nothing;
  const { image, image_alt, name } = person;
  return html`
    <div class="portrait ${name ? '' : 'vacant'}">
      <span class="initials" aria-hidden="true">${initials(name ?? '')}</span>
      ${image ? picture(image, image_alt ?? '') : nothing}
    </div>
  `;
}

function credit({ image, image_credit }: Person, { showImages, words }: Context): TemplateResult | typeof nothing {
  if (!showImages || !image || !image_credit) return nothing;
  return html`<p class="credit small muted" part="credit">${fill(words.photo, { credit: image_credit })}</p>`;
}

/** Scripts whose letters join: two initials would be read as a word. */
const JOINING = /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Mong}]/u;

/** The first letters of the first and the last name, with their marks; in a script that joins, of the first alone. */
function initials(name: string): string {
  const letters = name.split(/\s+/).flatMap((part) => /^\p{L}\p{M}*/u.exec(part) ?? []);
  const [first = '', ...others] = letters;
  return JOINING.test(first) ? first : first + (others.pop() ?? '');
}
