import { type Choice, spoken } from '../choice.js';
import type { WidgetOptions } from '../manifest.js';
import { declarationsOf } from './declarations.js';
import { FAST_FORMS, resourceHints } from './hints.js';
import { type Attribute, element, escapeHtml, inline, rule, startTag } from './markup.js';
import { heights, minHeight, ON_PHONES, type Space } from './space.js';

/** Where the widgets are. */
export interface Home {
  /** The folder that moves with new versions: `https://HOST/v1/`. */
  folder: string;
  /** The folder that never changes, and the hashes of its files. */
  pinned: { folder: string; integrity: Record<string, string> };
}

/** What the snippet needs to know beside the choice. */
export interface SnippetContext {
  options: WidgetOptions;
  home: Home;
  /** Absolute. */
  feed: string;
  link: { text: string; address: string };
  space: Space | undefined;
}

/** A piece of code to copy into one place. */
export interface Block {
  /** Where it goes. */
  title: string;
  code: string;
}

/** The snippet in the form that was chosen. */
export function snippet(choice: Choice, context: SnippetContext): Block[] {
  return [...FORMS[choice.form](choice, context), ...hints(choice, context), ...styleSheet(choice, context)];
}

function hints(choice: Choice, context: SnippetContext): Block[] {
  if (!choice.fast || !FAST_FORMS.includes(choice.form)) return [];
  return [{ title: 'Into the <head> of the same page, as far up as you can', code: resourceHints(choice, context) }];
}

const FORMS: Record<Choice['form'], (choice: Choice, context: SnippetContext) => Block[]> = {
  script: (choice, context) => [
    { title: 'Into your page', code: `${loader(context)}\n\n${widgetElement(choice, context)}` },
  ],
  pinned: (choice, context) => [
    { title: 'Into your page', code: `${pinnedScript(choice, context)}\n\n${widgetElement(choice, context)}` },
  ],
  link: (choice, context) => [
    { title: 'Into your page', code: plainLink(choice, context) },
    { title: 'Once into the template of your site', code: loader(context) },
  ],
  frame: (choice, context) => [
    { title: 'Into your page', code: frame(choice, context) },
    {
      title: 'Where scripts are allowed: once into your page, and the frame takes the height of its widget',
      code: script([
        ['async', true],
        ['src', `${context.home.folder}mmc-frame.js`],
      ]),
    },
  ],
  npm: (choice, context) => [
    { title: 'In the folder of your site', code: 'npm install mmc-widgets' },
    { title: 'In your script', code: `import 'mmc-widgets/${choice.widget}';` },
    { title: 'Into your page', code: widgetElement(choice, context) },
  ],
};

const script = (attributes: Attribute[]): string => element('script', attributes);

const loader = ({ home }: SnippetContext): string =>
  script([
    ['async', true],
    ['crossorigin', true],
    ['src', `${home.folder}mmc-widgets.js`],
  ]);

function pinnedScript({ widget }: Choice, { home: { pinned } }: SnippetContext): string {
  const file = `mmc-${widget}.js`;
  return script([
    ['type', 'module'],
    ['src', `${pinned.folder}${file}`],
    ['integrity', pinned.integrity[file]],
    ['crossorigin', 'anonymous'],
  ]);
}

function widgetElement(choice: Choice, context: SnippetContext): string {
  return element(
    `mmc-${choice.widget}`,
    [...attributesOf(choice, context), ...hook(choice, context)],
    `<a href="${escapeHtml(context.link.address)}">${escapeHtml(context.link.text)}</a>`,
  );
}

/** The feed, whatever was chosen, is named: the snippet says where its content comes from. */
function attributesOf(choice: Choice, { options, feed }: SnippetContext): Attribute[] {
  const isFlag = (name: string): boolean =>
    options.options.some((option) => option.name === name && option.kind === 'flag');
  const others = spoken(choice, options).filter(([name]) => name !== 'src');
  return [['src', feed], ...others.map(([name, value]): Attribute => [name, isFlag(name) ? true : value])];
}

/** The widget takes the place of the link, and so the box around it keeps the space. */
function plainLink(choice: Choice, context: SnippetContext): string {
  const link = startTag('a', [
    ['data-mmc-widget', choice.widget],
    ...attributesOf(choice, context).map(([name, value]): Attribute => [`data-${name}`, value]),
    ['href', context.link.address],
  ]);
  const box = hook(choice, context);
  const code = `${link}${escapeHtml(context.link.text)}</a>`;
  return box.length > 0 ? element('div', box, code) : code;
}

function frame(choice: Choice, context: SnippetContext): string {
  const query = new URLSearchParams([
    ['widget', choice.widget],
    ...attributesOf(choice, context).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  ]);
  return element('iframe', [
    ['src', `${context.home.folder}embed.html?${query.toString()}`],
    ['title', context.link.text],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', context.space && String(heights(context.space).wide)],
    ...hook(choice, context),
  ]);
}

/** What ties the rules to the snippet: its `style` attribute, or a class. */
function hook(choice: Choice, context: SnippetContext): Attribute[] {
  const rules = rulesOf(choice, context);
  if (rules.length === 0) return [];
  if (choice.styles === 'sheet') return [['class', className(choice)]];
  const height: [string, string][] = context.space ? [['min-height', minHeight(context.space)]] : [];
  return [['style', inline([...rules.filter(([name]) => name !== 'min-height'), ...height])]];
}

const className = ({ widget }: Choice): string => `mmc-${widget}-place`;

/** The space, and the look. */
function rulesOf(choice: Choice, { space }: SnippetContext): [string, string][] {
  const isFrame = choice.form === 'frame';
  // An unknown tag is inline until the script has come.
  const isInline = ['script', 'pinned', 'npm'].includes(choice.form);
  return [
    ...(isFrame ? [['border', '0'] satisfies [string, string]] : declarationsOf(choice)),
    ...(space && isInline ? [['display', 'block'] satisfies [string, string]] : []),
    ...(space ? [['min-height', `${heights(space).wide}px`] satisfies [string, string]] : []),
  ];
}

function styleSheet(choice: Choice, context: SnippetContext): Block[] {
  const rules = rulesOf(choice, context);
  if (choice.styles === 'attribute' || rules.length === 0) return [];
  const selector = `.${className(choice)}`;
  const { wide, phone } = context.space ? heights(context.space) : { wide: 0, phone: 0 };
  const onPhones = `${ON_PHONES} {\n  ${selector} {\n    min-height: ${phone}px;\n  }\n}`;
  const code = [rule(selector, rules), ...(wide === phone ? [] : [onPhones])].join('\n');
  return [{ title: 'Into the style sheet of your site', code }];
}
