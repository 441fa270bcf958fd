import { parseArgs } from 'node:util';
import { nearest } from '../config/nearest.js';
import { UsageError } from '../model/usage-error.js';
import { attributesOf, type Option, readAttribute } from '../render/options.js';
import type { RenderOrder } from '../render/render.js';
import { FORMS, STYLES, TAGS, type Widget, WIDGETS } from '../render/request.js';
import { GENERAL, oneOf, timeOf } from './options.js';
import { argumentMissing, needsValue, tooManyArguments, unknownOption, widgetUnknown } from './words/usage.js';

const RENDER = {
  ...GENERAL,
  src: { type: 'string' },
  feed: { type: 'string' },
  form: { type: 'string' },
  tag: { type: 'string' },
  styles: { type: 'string' },
  assets: { type: 'string' },
  out: { type: 'string' },
  'json-ld': { type: 'boolean' },
} as const;

/** What may follow `mmc-feed render`. */
export interface RenderOptions {
  order: RenderOrder;
  /** Undefined: that of the folder, where there is one. */
  config: string | undefined;
  /** Milliseconds since 1970; undefined: the clock's. */
  now: number | undefined;
  /** Undefined: standard output. */
  out: string | undefined;
  json: boolean;
  quiet: boolean;
}

/**
 * Reads what follows `render`: options of the command, and attributes of the widget.
 *
 * @throws UsageError for what neither of them has, or a value that it cannot have
 */
export function readRenderOptions(args: readonly string[]): RenderOptions {
  const { widget, values } = parse(args);
  const location = values.get('src');
  if (!location) throw new UsageError(argumentMissing('render', '--src FILE'));
  return {
    order: {
      widget,
      location,
      feed: values.get('feed'),
      lang: values.get('lang'),
      form: oneOf('--form', values.get('form'), FORMS) ?? 'light',
      tag: oneOf('--tag', values.get('tag'), TAGS),
      styles: oneOf('--styles', values.get('styles'), STYLES),
      assets: values.get('assets')?.replace(/\/*$/, '/'),
      jsonLd: values.has('json-ld'),
      attributes: attributesIn(values, attributesOf(widget)),
    },
    config: values.get('config'),
    now: timeOf(values.get('now')),
    out: values.get('out'),
    json: values.has('json'),
    quiet: values.has('quiet'),
  };
}

interface Parsed {
  widget: Widget;
  /** By option; of one without a value, an empty text. */
  values: ReadonlyMap<string, string>;
}

function parse(args: readonly string[]): Parsed {
  const options = optionsOf(WIDGETS);
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const [name, extra] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const widget = widgetNamed(name);
  const known = optionsOf([widget]);
  const values = new Map<string, string>();
  for (const token of tokens) if (token.kind === 'option') values.set(token.name, valueOf(token, known));
  if (extra !== undefined) throw new UsageError(tooManyArguments('render', extra));
  return { widget, values };
}

type OptionTypes = Readonly<Record<string, { type: 'boolean' | 'string' }>>;

/** The options of the command, and the attributes of some widgets. */
const optionsOf = (widgets: readonly Widget[]): OptionTypes => ({
  ...Object.fromEntries(widgets.flatMap(attributesOf).map((option) => [option.name, typeOf(option)])),
  ...RENDER,
});

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

function valueOf({ name, rawName, value, inlineValue }: OptionToken, known: OptionTypes): string {
  if (!Object.hasOwn(known, name)) throw new UsageError(unknownOption(rawName, nearest(name, Object.keys(known))));
  const isNextOption = !inlineValue && value?.startsWith('--');
  if (known[name]?.type === 'string' && (value === undefined || isNextOption))
    throw new UsageError(needsValue(rawName));
  return value ?? '';
}

const typeOf = ({ kind }: Option): { type: 'boolean' | 'string' } => ({ type: kind === 'flag' ? 'boolean' : 'string' });

function widgetNamed(name: string | undefined): Widget {
  if (name === undefined) throw new UsageError(argumentMissing('render', WIDGETS.join(', ')));
  const widget = WIDGETS.find((one) => one === name.replace(/^mmc-/, ''));
  if (!widget) throw new UsageError(widgetUnknown(name, WIDGETS.join(', '), nearest(name, WIDGETS)));
  return widget;
}

function attributesIn(values: Parsed['values'], attributes: readonly Option[]): Record<string, string> {
  const written: Record<string, string> = {};
  for (const attribute of attributes) {
    const value = values.get(attribute.name);
    const read = value === undefined ? undefined : readAttribute(attribute, value);
    if (read !== undefined) written[attribute.name] = read;
  }
  return written;
}
