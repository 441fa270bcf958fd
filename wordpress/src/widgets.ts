import { readManifest, type Option, type WidgetOptions } from '../../src/configurator/manifest.js';
import { usualLink } from '../../src/configurator/usual-link.js';
import { words } from '../../src/configurator/views/text.js';

/** A widget as the plugin offers it. All texts are in English, and translated where they are shown. */
export interface PluginWidget {
  /** `news-list` */
  name: string;
  title: string;
  description: string;
  /** Text of the link for those who have no script. */
  link: string;
  options: PluginOption[];
}

export interface PluginOption {
  /** The attribute of the element. */
  name: string;
  kind: Option['kind'];
  label: string;
  help: string;
  values: { value: string; label: string }[];
  /** Whether all widgets have it. */
  isCommon: boolean;
  /** Whether an empty text says something else than nothing said. */
  canBeEmpty: boolean;
  /** Whether it takes several values, with commas between them. */
  isList: boolean;
}

/** Where the element's own words would mislead: in WordPress the settings stand for the attributes of the script tag. */
const IN_WORDPRESS: Record<string, Partial<PluginOption>> = {
  src: { label: 'Another feed', help: 'Address of a feed for this widget alone. Default: the feed of the settings.' },
  lang: { help: 'Language of the widget’s own words. Default: that of the page.' },
};

/** The widgets and their options, of custom-elements.json. */
export function describeWidgets(manifest: unknown): PluginWidget[] {
  const widgets = readManifest(manifest);
  return widgets.map(({ name, summary, options }) => ({
    name,
    title: `MMC ${words(name)}`,
    description: summary,
    link: usualLink(name, undefined).text,
    options: options.map((option) => describeOption(option, widgets)),
  }));
}

function describeOption({ name, kind, values, description }: Option, widgets: WidgetOptions[]): PluginOption {
  return {
    name,
    kind,
    label: words(name),
    help: helpOf(kind, description),
    values: values.map((value) => ({ value, label: words(value) })),
    isCommon: widgets.every(({ options }) => options.some((other) => other.name === name)),
    canBeEmpty: description.includes('empty: none'),
    isList: description.includes('comma-separated'),
    ...IN_WORDPRESS[name],
  };
}

/** The description of an attribute, for those who choose values and never type them. */
function helpOf(kind: Option['kind'], description: string): string {
  const text = description.replaceAll('`', '').replace(/(;|,)? ?(empty: none|comma-separated)(: [^.]*)?/, '');
  return kind === 'choice' ? text.replace(/;? ?Default: .*$/, '') : text;
}
