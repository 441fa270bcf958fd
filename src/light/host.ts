import { localeOf } from '../i18n/locale.js';
import { Markup, tag } from './markup.js';
import type { LightRequest } from './request.js';

/**
 * A widget around the content of its slot. The language on it is for the widget and for what is in it; the direction
 * is for what is in it alone.
 *
 * @param content HTML
 */
export function host(
  request: Pick<LightRequest, 'widget' | 'src' | 'attributes' | 'language' | 'tag'>,
  content: string,
): string {
  const { widget, src, language } = request;
  const { tag: lang, direction: dir } = localeOf(language);
  const attributes = { src, ...request.attributes };
  const inside = new Markup(`\n${content}\n`);
  if (!request.tag) return tag(`mmc-${widget}`, { ...attributes, lang, dir }, inside).text;
  const options = prefixed({ ...attributes, lang });
  return tag(request.tag, { 'data-mmc-widget': widget, ...options, lang, dir }, inside).text;
}

const prefixed = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));
