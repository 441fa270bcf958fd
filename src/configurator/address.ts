/** What was chosen, as the part of the address after `#`: it can be sent, and no server sees it. */
import { type Choice, firstChoice, FORMS, GROUNDS, isAllowed, MAX_WIDTH, MIN_WIDTH, spoken, STYLES } from './choice.js';
import { isLook } from './look.js';
import type { WidgetOptions } from './manifest.js';

const TOKEN = '--mmc-';
const LONGEST_LINK = 500;

/** `#widget=news-list&type=report&--mmc-radius=0` */
export function toHash(choice: Choice, options: WidgetOptions): string {
  const first = firstChoice(choice.widget);
  const own: [string, string | number, string | number][] = [
    ['link-text', choice.linkText, first.linkText],
    ['link-address', choice.linkAddress, first.linkAddress],
    ['form', choice.form, first.form],
    ['styles', choice.styles, first.styles],
    ['fast', String(choice.fast), String(first.fast)],
    ['width', choice.width, first.width],
    ['ground', choice.ground, first.ground],
  ];
  const pairs = [
    ['widget', choice.widget],
    ...spoken(choice, options),
    ...Object.entries(choice.look).map(([name, value]) => [`${TOKEN}${name}`, value]),
    ...own.filter(([, value, usual]) => value !== usual).map(([name, value]) => [name, String(value)]),
  ];
  return `#${new URLSearchParams(pairs).toString()}`;
}

/** What an address says. What is unknown or not allowed in it is left out. */
export function fromHash(hash: string, widgets: readonly WidgetOptions[]): Choice {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const options = widgets.find(({ name }) => name === query.get('widget')) ?? widgets[0];
  const first = firstChoice(options?.name ?? '');
  const width = Number(query.get('width') ?? first.width);
  return {
    widget: first.widget,
    attributes: Object.fromEntries(
      (options?.options ?? []).flatMap((option) => {
        const value = query.get(option.name);
        return value !== null && isAllowed(option, value) ? [[option.name, value]] : [];
      }),
    ),
    look: Object.fromEntries(
      [...query]
        .filter(([name]) => name.startsWith(TOKEN))
        .map(([name, value]) => [name.slice(TOKEN.length), value] as const)
        .filter(([name, value]) => isLook(name, value)),
    ),
    linkText: (query.get('link-text') ?? '').slice(0, LONGEST_LINK),
    linkAddress: (query.get('link-address') ?? '').slice(0, LONGEST_LINK),
    form: oneOf(FORMS, query.get('form')),
    styles: oneOf(STYLES, query.get('styles')),
    fast: query.get('fast') === 'true',
    width: width >= MIN_WIDTH && width <= MAX_WIDTH ? Math.round(width) : first.width,
    ground: oneOf(GROUNDS, query.get('ground')),
  };
}

/** The value itself where it is one of those, else the first. */
function oneOf<const Values extends readonly [string, ...string[]]>(
  values: Values,
  value: string | null,
): Values[number] {
  return values.find((each) => each === value) ?? values[0];
}
