import { attributeOf, childrenOf, descendantsOf, htmlOf, inherited, isElement, resolved, textOf } from './elements.js';
import type { FeedEntry, FeedValue } from './feed-entry.js';
import { type Picture, pictureIn } from './pictures.js';
import type { XmlElement } from './tree.js';

/** The entries of RSS 0.9 to 2.0, RDF and Atom: what they share is more than what divides them. */
export function xmlEntries(root: XmlElement, address: string | undefined): FeedEntry[] {
  const language = feedLanguage(root);
  const home = address ?? homeOf(root);
  return entriesIn(root).map((element) => entryOf(element, home, language));
}

/** An entry whose end is missing has the next one inside it. */
const entriesIn = (element: XmlElement): XmlElement[] =>
  descendantsOf(element, 'item', 'entry').flatMap((entry) => [entry, ...entriesIn(entry)]);

/** Whether a document is a feed, with entries or without. */
export const isFeed = (root: XmlElement): boolean =>
  descendantsOf(root, 'rss', 'feed', 'rdf:rdf', 'channel', 'item', 'entry').length > 0 && !isPage(root);

const isPage = (root: XmlElement): boolean => root.children.some((child) => isElement(child) && child.name === 'html');

function entryOf(element: XmlElement, home: string | undefined, feedLanguage: FeedValue | undefined): FeedEntry {
  const guid = textValue(element, 'guid', 'id', 'dc:identifier') ?? attributeValue(element, 'rdf:about');
  const summary = htmlValue(element, 'description', 'summary', 'itunes:summary', 'abstract');
  const content = htmlValue(element, 'content:encoded', 'content', 'xhtml:body', 'body', 'xhtml:div');
  const picture = pictureOf(element, home) ?? pictureInText([content, summary], element, home);
  return {
    guid,
    title: htmlValue(element, 'title', 'dc:title', 'media:title'),
    link: linkOf(element, home),
    date: textValue(
      element,
      'pubdate',
      'published',
      'issued',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'created',
    ),
    modified: textValue(element, 'updated', 'modified', 'dcterms:modified', 'lastbuilddate'),
    summary,
    content,
    ...picture,
    categories: categoriesOf(element),
    language: textValue(element, 'dc:language', 'language') ?? inheritedLanguage(element) ?? feedLanguage,
    valuesOf: (name) => valuesOf(element, name),
  };
}

/** The first that says anything, in the order of the names. */
const firstOf = (element: XmlElement, names: readonly string[]): XmlElement | undefined =>
  childrenOf(element, ...names).find((child) => textOf(child).trim() !== '' || child.children.some(isElement));

function textValue(element: XmlElement, ...names: string[]): FeedValue | undefined {
  const found = firstOf(element, names);
  return found && { element: found.name, value: textOf(found).trim() };
}

function htmlValue(element: XmlElement, ...names: string[]): FeedValue | undefined {
  const found = firstOf(element, names);
  return found && { element: found.name, value: htmlOf(found) };
}

function attributeValue(element: XmlElement, name: string): FeedValue | undefined {
  const value = attributeOf(element, name);
  return value ? { element: name, value } : undefined;
}

/** The page of the entry: never that of its comments, or its sound. */
function linkOf(element: XmlElement, home: string | undefined): FeedValue | undefined {
  const links = childrenOf(element, 'feedburner:origlink', 'link');
  const addresses = links
    .filter((link) => ['', 'alternate'].includes(attributeOf(link, 'rel').toLowerCase()))
    .sort((a, b) => Number(isOtherType(a)) - Number(isOtherType(b)))
    .map((link) => ({ element: link.name, value: addressIn(link, home) }));
  const guids = childrenOf(element, 'guid', 'id')
    .filter((guid) => attributeOf(guid, 'ispermalink') !== 'false' && /^https?:\/\//i.test(textOf(guid).trim()))
    .map((guid) => ({ element: guid.name, value: addressIn(guid, home) }));
  const about = { element: 'rdf:about', value: resolved(attributeOf(element, 'rdf:about'), element, home) };
  return [...addresses, ...guids, ...(attributeOf(element, 'rdf:about') ? [about] : [])].find(
    ({ value }) => value !== '',
  );
}

/** Of several alternates, the one that is a page. */
const isOtherType = (link: XmlElement): boolean => !/^$|html/i.test(attributeOf(link, 'type'));

function addressIn(link: XmlElement, home: string | undefined): string {
  const written = attributeOf(link, 'href') || textOf(link).trim();
  return written ? resolved(written, link, home) : '';
}

function pictureOf(element: XmlElement, home: string | undefined): PictureValues | undefined {
  const media = descendantsOf(element, 'media:content', 'enclosure', 'media:thumbnail', 'itunes:image', 'image');
  for (const found of [...media].sort((a, b) => rank(a) - rank(b))) {
    const written = attributeOf(found, 'url') || attributeOf(found, 'href') || imageText(found);
    const address = written && isPicture(found, written) ? resolved(written, found, home) : '';
    if (address) return picture(found.name, { address, text: '' });
  }
  const linked = childrenOf(element, 'link').find(
    (link) => attributeOf(link, 'rel') === 'enclosure' && /^image\//i.test(attributeOf(link, 'type')),
  );
  return linked && picture('link', { address: addressIn(linked, home), text: '' });
}

/** A thumbnail only where there is nothing larger. */
const rank = ({ name }: XmlElement): number => (name === 'media:thumbnail' || name === 'itunes:image' ? 1 : 0);

/** `<image><url>…</url></image>`, or the address alone. */
function imageText(element: XmlElement): string {
  if (element.name !== 'image') return '';
  const [url] = childrenOf(element, 'url');
  return textOf(url ?? element).trim();
}

function isPicture(element: XmlElement, address: string): boolean {
  if (!['media:content', 'enclosure'].includes(element.name)) return true;
  const type = attributeOf(element, 'type') || attributeOf(element, 'medium');
  return type ? /^image/i.test(type) : /\.(jpe?g|png|gif|webp|avif)(\?|$)/i.test(address);
}

type PictureValues = Pick<FeedEntry, 'picture' | 'pictureText'>;

const picture = (element: string, { address, text }: Picture): PictureValues => ({
  picture: { element, value: address },
  ...(text && { pictureText: { element, value: text } }),
});

function pictureInText(
  texts: readonly (FeedValue | undefined)[],
  element: XmlElement,
  home: string | undefined,
): PictureValues | undefined {
  for (const text of texts) {
    const found = text && pictureIn(text.value);
    const address = found && resolved(found.address, element, home);
    if (text && address) return picture(text.element, { address, text: found.text });
  }
  return undefined;
}

const categoriesOf = (element: XmlElement): FeedValue[] =>
  childrenOf(element, 'category', 'dc:subject')
    .map((found) => ({ element: found.name, value: categoryOf(found) }))
    .filter(({ value }) => value !== '');

const categoryOf = (element: XmlElement): string =>
  attributeOf(element, 'label') || attributeOf(element, 'term') || textOf(element).trim();

function inheritedLanguage(element: XmlElement): FeedValue | undefined {
  const value = inherited(element, 'xml:lang');
  return value ? { element: 'xml:lang', value } : undefined;
}

const feedLanguage = (root: XmlElement): FeedValue | undefined =>
  descendantsOf(root, 'channel', 'feed')
    .map((channel) => textValue(channel, 'language', 'dc:language'))
    .find(Boolean);

/** The page of the feed, for the addresses of a feed in a file. */
function homeOf(root: XmlElement): string | undefined {
  const [channel] = descendantsOf(root, 'channel', 'feed');
  return channel && linkOf(channel, undefined)?.value;
}

/** By the name as written in the configuration: with its prefix, or without where it has none of its own. */
function valuesOf(element: XmlElement, name: string): FeedValue[] {
  const wanted = name.trim().toLowerCase();
  const exact = descendantsOf(element, wanted);
  const found = exact.length > 0 ? exact : descendantsOf(element, ...localNames(element, wanted));
  return found
    .map((each) => ({ element: each.name, value: wanted === 'category' ? categoryOf(each) : htmlOf(each) }))
    .filter(({ value }) => value.trim() !== '');
}

/** The names with a prefix whose last part is meant. */
const localNames = (element: XmlElement, wanted: string): string[] => [
  ...new Set(
    element.children
      .filter(isElement)
      .map(({ name }) => name)
      .filter((name) => name.endsWith(`:${wanted}`)),
  ),
];
