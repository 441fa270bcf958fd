/** What people paste. */
import { hosts } from './host-page.js';

export const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];

const dist = `${hosts.widgets}/snippets/v1`;

/** By file of `dist/`: its hash. */
const integrity: Record<string, string> = await (await fetch(`${dist}/integrity.json`)).json();
const pin = (file: string): string => `integrity="${integrity[file]}" crossorigin="anonymous"`;

/** The tag of a script, by the folder that it is in and its attributes. */
export type Tag = (v1: string, attributes?: string) => string;

export const loader: Tag = (v1, attributes = '') =>
  `<script async crossorigin src="${v1}/mmc-widgets.js" ${attributes}></script>`;

export const allInOne: Tag = (v1, attributes = '') =>
  `<script async src="${v1}/mmc-widgets.all.js" ${pin('mmc-widgets.all.js')} ${attributes}></script>`;

export const module =
  (widget: string): Tag =>
  (v1, attributes = '') =>
    `<script type="module" src="${v1}/mmc-${widget}.js" ${pin(`mmc-${widget}.js`)} ${attributes}></script>`;

export const allModules: Tag = (v1) => WIDGETS.map((widget) => module(widget)(v1)).join('');

/** The three ways to embed a widget. */
export const waysTo = (widget: string): [way: string, tag: Tag][] => [
  ['the loader', loader],
  ['its module, pinned', module(widget)],
  ['the all-in-one script, pinned', allInOne],
];

export const element = (widget: string, attributes = ''): string =>
  `<mmc-${widget} ${attributes}><a href="https://example.org/">The fallback</a></mmc-${widget}>`;

export const everyWidget = (attributes = ''): string => WIDGETS.map((widget) => element(widget, attributes)).join('');

/** The policy that the widgets promise to live under. */
export const STRICT = [
  "default-src 'none'",
  ...['script-src', 'connect-src', 'img-src'].map((directive) => `${directive} ${hosts.widgets}`),
  "require-trusted-types-for 'script'",
].join('; ');

export const withPolicy = (policy: string): Record<string, string> => ({ 'content-security-policy': policy });

/** By tag: the attributes that a page may write, by the manifest that ships. */
export async function attributesByTag(): Promise<[tag: string, attributes: string[]][]> {
  const manifest: Manifest = await (await fetch(`${dist}/custom-elements.json`)).json();
  const elements = manifest.modules.flatMap(({ declarations }) => declarations ?? []);
  return elements.flatMap(({ tagName, attributes }) => {
    const names = (attributes ?? []).map(({ name }) => name).filter((name) => name !== 'state');
    return tagName ? [[tagName, names]] : [];
  });
}

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}
