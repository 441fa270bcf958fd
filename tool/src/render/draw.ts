import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { MmcCityMap } from '../../../src/city-map/city-map.js';
import { Choices } from '../../../src/news-list/choices.js';
import { MmcNewsList } from '../../../src/news-list/news-list.js';
import { ELEMENTS } from './elements.js';
import type { RenderRequest } from './request.js';

export interface Drawing {
  /** What a widget has in its shadow root. */
  html: string;
  /** The text of its heading, if it has one. */
  heading: string | undefined;
  isEmpty: boolean;
}

/** Without an element around it, no slot can be rendered. */
class Host extends ElementRenderer {}

/**
 * Draws a widget by its own templates.
 *
 * @param isStill whether it stays without a script: then a map is the one that is printed
 */
export function draw(request: RenderRequest, isStill = false): Drawing {
  provideResizeObserver();
  return at(request.now, () => {
    const element = create(request);
    // In a browser, search and chips come later.
    if (element instanceof MmcNewsList) element['choices'].current = new Choices(element);
    if (isStill && element instanceof MmcCityMap) element['print'].isPrinting = true;
    // Whatever has been set is new to it: so it reads its booleans and its language.
    const properties = [...ELEMENTS[request.widget].elementProperties.keys()];
    element['willUpdate'](new Map(properties.map((name) => [name, undefined])));
    const customElementHostStack = [new Host(`mmc-${request.widget}`)];
    const html = collectResultSync(render(element['render'](), { customElementHostStack }));
    return { html: withoutMarks(html), heading: element['headingText'], isEmpty: element.state === 'empty' };
  });
}

function create({
  widget,
  attributes,
  language,
  feed,
  unreadable = 0,
}: RenderRequest): InstanceType<(typeof ELEMENTS)[RenderRequest['widget']]> {
  const Element = ELEMENTS[widget];
  void Element.observedAttributes;
  const element = new Element();
  for (const [name, value] of Object.entries({ ...attributes, lang: language })) {
    element.attributeChangedCallback(name, null, value);
  }
  element['feed'].state = { status: 'ready', result: { feed, warnings: [], unreadable, received: undefined } };
  return element;
}

/** The elements measure themselves in browsers, and ask for this when they are made. */
function provideResizeObserver(): void {
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}

/** Does something at a moment of another clock. */
function at<T>(now: number, act: () => T): T {
  const clock = Date.now;
  Date.now = () => now;
  try {
    return act();
  } finally {
    Date.now = clock;
  }
}

/**
 * Without the comments by which Lit finds its places again, and without `<?>`, which is no HTML. In text and attributes
 * a `<` is escaped, so that nothing of the feed looks like them. White space as in the files that ship.
 */
const withoutMarks = (html: string): string =>
  html
    .replace(/<!--[^]*?-->|<\?>/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
