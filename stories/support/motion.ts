/** Motion as a reader has it who has asked for less, whatever the system of the designer asks for. */
import { TAGS } from './tags.js';

const WANTED = '(prefers-reduced-motion: no-preference)';
const UNWANTED = '(prefers-reduced-motion: reduce)';

/** The rules of the widgets' style sheets that are for readers who want motion. All widgets share the sheets. */
const moving = TAGS.flatMap((tag) => customElements.get(tag) ?? [])
  .flatMap((element) => Reflect.get(element, 'elementStyles'))
  .flatMap(({ styleSheet }: { styleSheet: CSSStyleSheet }) => [...styleSheet.cssRules])
  .filter((rule) => rule instanceof CSSMediaRule)
  .filter(({ conditionText }) => conditionText === WANTED);

const { matchMedia } = globalThis;

/** A page cannot set `prefers-reduced-motion`: the style sheets and scripts of the widgets are told that it is set. */
export function reduceMotion(isReduced: boolean): void {
  for (const { media } of moving) media.mediaText = isReduced ? 'not all' : WANTED;
  globalThis.matchMedia = (query) => matchMedia(isReduced && query === UNWANTED ? 'all' : query);
}
