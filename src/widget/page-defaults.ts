/** What the script tag says for all widgets of a page. */
export interface PageDefaults {
  /** Address of the feed; else `feed.json` beside the script. */
  src?: string | undefined;
  lang?: string | undefined;
  theme?: string | undefined;
  /** Address of the script, from which relative addresses are meant. */
  script?: string | undefined;
}

const KEY = Symbol.for('mmc-widgets.defaults.1');

export function pageDefaults(): PageDefaults {
  const defaults: PageDefaults | undefined = Reflect.get(globalThis, KEY);
  return defaults ?? {};
}

/** Adds defaults; what an earlier script of the page has said stays. */
export function offerPageDefaults(defaults: PageDefaults): void {
  const said = Object.fromEntries(Object.entries(pageDefaults()).filter(([, value]) => value !== undefined));
  Reflect.set(globalThis, KEY, { ...defaults, ...said });
}
