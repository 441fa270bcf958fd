import type { Option, WidgetOptions } from './manifest.js';

export const FORMS = ['script', 'pinned', 'link', 'frame', 'npm'] as const;
export type Form = (typeof FORMS)[number];

export const GROUNDS = ['light', 'dark'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Where the rules of a snippet stand: in its own `style` attribute, or in the style sheet of the site. */
export const STYLES = ['attribute', 'sheet'] as const;
export type Styles = (typeof STYLES)[number];

export const MIN_WIDTH = 280;
export const MAX_WIDTH = 1600;
/** The width of the preview, in CSS pixels, before anybody has chosen one. */
export const FIRST_WIDTH = 768;

/** All that somebody has chosen, and all that the address says. */
export interface Choice {
  /** `news-list` */
  widget: string;
  /** By name; an empty string for a flag that is set. */
  attributes: Record<string, string>;
  /** By name without the prefix; colours of the dark theme end in `-dark`. */
  look: Record<string, string>;
  /** The link that is shown without the widget; empty: the usual one. */
  linkText: string;
  linkAddress: string;
  form: Form;
  styles: Styles;
  /** Whether the snippet has the browser fetch everything ahead of time. */
  fast: boolean;
  width: number;
  ground: Ground;
}

export function firstChoice(widget: string): Choice {
  return {
    widget,
    attributes: {},
    look: {},
    linkText: '',
    linkAddress: '',
    form: 'script',
    styles: 'attribute',
    fast: false,
    width: FIRST_WIDTH,
    ground: 'light',
  };
}

const LONGEST = 500;

/** Whether an attribute may say this. */
export function isAllowed({ kind, values }: Option, value: string): boolean {
  if (value.length > LONGEST || /[\u0000-\u001f\u007f]/.test(value)) return false;
  if (kind === 'choice') return values.includes(value);
  if (kind === 'flag') return value === '';
  return kind === 'text' || /^\d{1,6}(\.\d{1,3})?$/.test(value);
}

/** The attributes of a widget that say something: known to it, allowed, and not what holds anyway. */
export function spoken({ attributes }: Choice, { options }: WidgetOptions): [name: string, value: string][] {
  return options.flatMap((option): [string, string][] => {
    const value = Object.hasOwn(attributes, option.name) ? attributes[option.name] : undefined;
    const says = value !== undefined && value !== option.standard && isAllowed(option, value);
    return says ? [[option.name, value]] : [];
  });
}
