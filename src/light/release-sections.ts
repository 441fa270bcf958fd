import type { NewsItem } from '../feed/schema.js';
import { downloadFacts, downloadName } from '../i18n/entries/download.js';
import type { LightContext } from './context.js';
import { block, joined, lines, type Markup, tag } from './markup.js';
import { heading, link, marksOf, name, prose, UNKNOWN } from './text.js';

type Extension = NonNullable<NewsItem['_mmc']>;
type Section = Markup | undefined;

export function downloads(files: NewsItem['attachments'] = [], level: number, context: LightContext): Section {
  const entries = files.map((file) => {
    const facts = downloadFacts(file, context.locale.tag).map((fact) => name(fact, context));
    const download = link(file.url, name(downloadName(file), context));
    return facts.length > 0 ? tag('li', {}, download, ' (', joined(facts, ', '), ')') : tag('li', {}, download);
  });
  return section(level, context.words.card.downloads, entries);
}

export function contacts(people: Extension['contacts'] = [], level: number, context: LightContext): Section {
  const entries = people.map(({ name: who, role, email, phone }) => {
    const parts = [
      who && name(who, context),
      role && name(role, context),
      email && tag('a', { href: `mailto:${email}` }, email),
      phone && tag('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}`, dir: 'ltr' }, phone),
    ];
    return tag('li', {}, joined(parts, ' · '));
  });
  return section(level, context.words.card.contacts, entries);
}

export function translations(others: Extension['translations'] = [], level: number, context: LightContext): Section {
  const entries = others.map(({ language, url, title }) => {
    const named = context.formats.languageName(language);
    const titled = title && tag('span', marksOf(language, context), title);
    return tag('li', {}, link(url, joined([named, titled], ': '), { hreflang: language }));
  });
  return section(level, context.words.card.translations, entries);
}

export function about(text: string | undefined, level: number, { words }: LightContext): Section {
  return text ? lines(heading(level, words.card.about), ...prose(text, UNKNOWN)) : undefined;
}

function section(level: number, text: string, entries: readonly Markup[]): Section {
  return entries.length > 0 ? lines(heading(level, text), block('ul', ...entries)) : undefined;
}
