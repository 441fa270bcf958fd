import { isSupported } from './supported.js';
import { VERSION } from './version.js';

/** On the page's registry, once the console has named two versions. */
const NAMED = Symbol.for('mmc-widgets.named');

/** Defines an element, unless the page has it already: the first definition wins. In too old a browser, nothing is defined. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!isSupported()) return;
  const first = customElements.get(tag);
  if (first) nameVersions(tag, first);
  else customElements.define(tag, element);
}

/** Where the page's definition is of another version than this one, the console names both: once a page. */
export function nameVersions(tag: string, first: CustomElementConstructor): void {
  const version: unknown = Reflect.get(first, 'version');
  if (version !== VERSION && !Reflect.get(customElements, NAMED)) {
    Reflect.set(customElements, NAMED, true);
    console.info(`<${tag}> is on this page in two versions: ${String(version)} is used, ${VERSION} is not.`);
  }
}
