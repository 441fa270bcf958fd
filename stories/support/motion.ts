/** Motion as a reader has it who has asked for less, whatever the system of the designer asks for. */
import type { CSSResultOrNative } from 'lit';
import { adoptStyles } from '../../src/widget/adopt-styles.js';
import { TAGS } from './tags.js';

const WANTED = '(prefers-reduced-motion: no-preference)';
const UNWANTED = '(prefers-reduced-motion: reduce)';

/** Where the sheets are to be had that all widgets of a document share. */
const root = document.createElement('div').attachShadow({ mode: 'open' });
adoptStyles(
  root,
  TAGS.flatMap((tag) => customElements.get(tag) ?? []).flatMap((element): CSSResultOrNative[] =>
    Reflect.get(element, 'elementStyles'),
  ),
);

/** The rules of the widgets' style sheets that are for readers who want motion. */
const moving = root.adoptedStyleSheets
  .flatMap(({ cssRules }) => [...cssRules])
  .filter((rule) => rule instanceof CSSMediaRule)
  .filter(({ conditionText }) => conditionText === WANTED);

const { matchMedia } = globalThis;

/** A page cannot set `prefers-reduced-motion`: the style sheets and scripts of the widgets are told that it is set. */
export function reduceMotion(isReduced: boolean): void {
  for (const { media } of moving) media.mediaText = isReduced ? 'not all' : WANTED;
  globalThis.matchMedia = (query) => matchMedia(isReduced && query === UNWANTED ? 'all' : query);
}
