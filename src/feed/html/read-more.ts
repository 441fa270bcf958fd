import { fold } from '../text.js';
import type { Tag } from './tags.js';

/** A class by which themes know the link to the rest of a post: `more-link`, `read-more`, `btn-readmore`. */
const CLASS = /\bclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const READ_MORE_CLASS =
  /(?:^|[\s_-])(?:read[_-]?more|more[_-]?link|link[_-]more|more[_-]?tag|continue[_-]?reading)(?=[\s_-]|$)/i;
const ELEMENTS = new Set(['a', 'button', 'p', 'span']);

/** Whether a tag opens a link to the rest of a post, as its class tells. */
export function isReadMore({ name, attributes }: Tag): boolean {
  if (!ELEMENTS.has(name)) return false;
  const [, ...values] = CLASS.exec(attributes) ?? [];
  return READ_MORE_CLASS.test(values.find(Boolean) ?? '');
}

/** What such a link says, folded, in English, Spanish, French, Portuguese and Arabic. The title of the post may follow. */
const WITH_TITLE = [
  '(?:continue|keep) reading|read (?:more|on)|read the (?:full |whole )?(?:article|post|story|release)',
  'leer? (?:mas|todo)|(?:leer|lee) el articulo|(?:seguir|sigue|continuar|continua) leyendo',
  "lire (?:la suite|plus|davantage|l'article)|continuer la lecture",
  'ler (?:mais|tudo|o artigo)|leia (?:mais|tudo)|continu(?:ar|e) (?:lendo|a ler|a leitura)',
  '(?:اقرا|قراءة|متابعة|تابع|اكمل|اكمال) (?:المزيد|القراءة)',
];
const ALONE = [
  'more|continue|(?:learn|see|view|find out) more|full (?:article|story|post)',
  '(?:ver|saber) mas|mas informacion|en savoir plus|voir plus|la suite|sa(?:iba|ber) mais|ver mais|المزيد',
];
const READ_MORE = new RegExp(
  `^(?:${[...WITH_TITLE, ...ALONE].join('|')}|(?:${WITH_TITLE.join('|')})(?:\\s*[:“"«‘'(→–-]|\\s(?:about|of|sur|sobre|de|عن)\\s).*)$`,
  's',
);
/** Arrows, dots and brackets around the words. */
const EDGES = /^[\s[(.…]+|[\s\])»›>→←.…]+$/g;

/** Longer than any such link. */
const LONGEST = 200;

const saysReadMore = (text: string): boolean => text.length <= LONGEST && READ_MORE.test(fold(text).replace(EDGES, ''));

/** Words at the end of a text that has no link, after dots: "The port opens… Read more". */
const AFTER_DOTS = /(…\]?|\.{3}\]?)([^…]{1,60})$/;

/**
 * The text of an excerpt without the link to the rest at its end.
 *
 * @param toText makes text of HTML
 */
export function withoutReadMore(html: string, toText: (html: string) => string): string {
  const open = html.toLowerCase().lastIndexOf('<a');
  const isLast = open >= 0 && /^<a[\s>]/i.test(html.slice(open, open + 3));
  const text = toText(isLast && saysReadMore(toText(html.slice(open))) ? html.slice(0, open) : html);
  return text.replace(AFTER_DOTS, (whole, dots: string, rest: string) => (saysReadMore(rest) ? dots : whole));
}
