import type { StoryContext, StoryObj } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { type Tag, TAGS, type Widget } from './tags.js';
import { tell, type Told } from './told.js';

/** Attributes by name; true for one that is only there. */
export type Attributes = Record<string, string | number | boolean | undefined>;
export type Story = StoryObj<Attributes>;
type Context = StoryContext<Attributes>;

export const SOURCE_LINK = { href: 'https://mayorsmigrationcouncil.org/', text: 'The Mayors Migration Council' };

/** Shows an element with the attributes of the story, told what a page would tell it, and with what the page slots. */
export function show(tag: Tag, told: Told, ...slotted: Slotted[]): NonNullable<Story['render']> {
  return (args, context) => {
    const widget = create(tag, { ...fromToolbar(context), ...given(args) });
    widget.append(...slotted.map(inSlot));
    tell(widget, told);
    return widget;
  };
}

/** What a page says in the place of a message of the widget. */
export interface Slotted {
  slot: 'empty' | 'error';
  text: string;
}

function inSlot({ slot, text }: Slotted): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.slot = slot;
  paragraph.textContent = text;
  return paragraph;
}

/** An element as a page would write it: attributes, and a link as the fallback. */
export function create(tag: Tag, attributes: Attributes): Widget {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) widget.setAttribute(name, value === true ? '' : String(value));
  }
  const link = document.createElement('a');
  link.href = SOURCE_LINK.href;
  link.textContent = SOURCE_LINK.text;
  widget.append(link);
  listen(widget);
  return widget;
}

/** Events go to the panel; a link that is followed leaves the story where it is. */
function listen(widget: Widget): void {
  for (const type of ['mmc-load', 'mmc-error', 'mmc-select'] as const) {
    widget.addEventListener(type, (event) => action(type)(event.detail));
  }
  widget.addEventListener('click', (event) => {
    const isLink = event.composedPath().some((target) => target instanceof HTMLAnchorElement);
    if (isLink) event.preventDefault();
  });
}

/** The attributes that the toolbar sets, where the story itself says nothing. */
export function fromToolbar({ globals }: Pick<Context, 'globals'>): Attributes {
  const { theme, language } = globals;
  const lang = LANGUAGE_OF[language] ?? language;
  return { ...(theme && { theme }), ...(lang && { lang }) };
}

/** The languages whose words the pseudo-languages take the place of. */
const LANGUAGE_OF: Record<string, string> = { longest: 'en', mirrored: 'ar' };

const given = (args: Attributes): Attributes =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));

/** The element of a story, for its play function. */
export function widgetIn(canvas: HTMLElement): Widget {
  for (const tag of TAGS) {
    const widget = canvas.querySelector(tag);
    if (widget) return widget;
  }
  throw new Error('The story shows no element.');
}
