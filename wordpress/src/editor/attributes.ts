import type { PluginOption, PluginWidget } from '../widgets.js';

/** Of a block: the options of its widget by name, and the HTML inside. */
export type BlockAttributes = Record<string, string | boolean | undefined>;

/** The attribute that keeps what is shown without a script. It is read from the post, and no option has its name. */
export const LIGHT = 'light';

/** The attributes of the element, of those of the block. */
export function elementAttributes({ options }: PluginWidget, attributes: BlockAttributes): Record<string, string> {
  const said = options.flatMap((option): [string, string][] => {
    const value = written(option, attributes[option.name]);
    return value === undefined ? [] : [[option.name, value]];
  });
  return Object.fromEntries(said);
}

/** As HTML has it; undefined where nothing is said. */
function written({ kind }: PluginOption, value: string | boolean | undefined): string | undefined {
  if (kind === 'flag') return value ? '' : undefined;
  return typeof value === 'string' ? value : undefined;
}
