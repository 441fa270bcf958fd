import type { Origin } from '../model/origin.js';
import { html, type Markup } from '../../../src/light/markup.js';
import { fill } from './say.js';
import type { Language } from '../model/language.js';
import type { ReportWords } from './words.js';

/** What an editor calls the place that holds many entries: "board.xlsx › Leadership Board". */
export const documentOf = ({ document, tab, source }: Origin): string =>
  [document ?? source, tab].filter(Boolean).join(' › ');

const KINDS = { items: 'news', people: 'person', persons: 'person', features: 'city' } as const;
const PATH = /^(?:_mmc\.)?(?:cities\.)?(items|people|persons|features)\[(\d+)\](?:\.(.+))?$/;

/** A place in a document as its editor counts: "News 4 · link" for `items[3].url`. Others stay as they are. */
function said(field: string, { kinds, fields }: ReportWords): string {
  const [, list = '', index = '', path = ''] = PATH.exec(field) ?? [];
  const kind = Object.entries(KINDS).find(([name]) => name === list)?.[1];
  if (!kind) return field;
  return [`${kinds[kind]} ${Number(index) + 1}`, path && fieldNamed(path, fields)].filter(Boolean).join(' · ');
}

/** Fields of the feed whose names are not those that an editor knows. */
const EDITORS_NAMES: Readonly<Record<string, string>> = {
  date_published: 'date',
  date_modified: 'modified',
  content_text: 'text',
  geometry: 'coordinates',
};

/** What an editor calls the value at a path: "topics" of `_mmc.topics[1]`. */
export function fieldNamed(path: string, fields: ReportWords['fields']): string {
  const name = path.replace(/^(_mmc|properties)\./, '').replace(/[.[].*$/, '');
  return fields[EDITORS_NAMES[name] ?? name] ?? name;
}

/** Where within it: the cell, the post or the field; a link where somebody can edit it. */
export function spotOf(origin: Origin, words: ReportWords, language: Language): Markup | undefined {
  const { cell, post, field, edit } = origin;
  const ofPost = post === undefined ? [] : [fill(words.post, { n: String(post) }, language), field];
  const spot = cell ?? (ofPost.filter(Boolean).join(' · ') || (field && said(field, words)));
  if (edit && /^https?:/.test(edit)) {
    return html`<a href="${edit}">${spot ? html`<bdi>${spot}</bdi> · ` : undefined}${words.edit}</a>`;
  }
  return spot ? html`<bdi class="cell">${spot}</bdi>` : undefined;
}
