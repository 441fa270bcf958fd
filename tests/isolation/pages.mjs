/** Pages on which the widgets must look as on a bare one. `HOST` stands for the widgets' host. */
import { readFileSync } from 'node:fs';

/** The names of the custom properties that the widgets use inside. */
const code = readFileSync(new URL('../../dist/mmc-widgets.all.js', import.meta.url), 'utf8');
const INNER_NAMES = [...new Set(code.match(/(?<=var\()--[\w-]+/g))].filter((name) => !name.startsWith('--mmc-'));

/** Names that a page may well register for itself. */
const COMMON_NAMES = ['accent', 'background', 'text', 'border', 'muted', 'surface', 'radius', 'gap', 'padding'];

const style = (css) => `<style>${css}</style>`;

export const PAGES = [
  {
    name: 'a page that unsets everything',
    head: style('* { all: unset !important }'),
  },
  {
    name: 'a page with a small root font',
    head: style('html { font-size: 62.5% } body { font-size: 1.4rem }'),
  },
  {
    name: 'a page whose body sets what is inherited',
    head: style(`html { direction: rtl } body {
      letter-spacing: 0.2em; word-spacing: 1em; line-height: 3; text-transform: uppercase; text-align: right;
      text-indent: 2em; text-shadow: 2px 2px red; font: italic 700 30px fantasy; font-variant: small-caps; color: red;
      white-space: pre; quotes: "<" ">"; list-style: square inside; hyphens: auto; word-break: break-all; tab-size: 20;
      text-rendering: optimizeSpeed; font-kerning: none; font-feature-settings: "zero"; -webkit-text-stroke: 1px red;
      -webkit-text-fill-color: red; -webkit-font-smoothing: antialiased; text-underline-position: under;
      caret-color: red; accent-color: red; color-scheme: dark; border-collapse: collapse; cursor: wait; orphans: 9 }`),
  },
  {
    name: 'a page with Bootstrap 3',
    head: '<link rel="stylesheet" href="HOST/packages/bootstrap/dist/css/bootstrap.css">',
  },
  {
    // But for what places the widgets: one that floats is no wider than a column of text.
    name: 'a page that styles every element, forcibly',
    head: style(`body :not(.cell) { box-sizing: content-box !important; float: left !important;
      display: inline-flex !important; padding: 20px !important; border: 5px solid red !important;
      border-radius: 30px !important; background: pink !important; box-shadow: 0 0 20px red !important;
      columns: 3 !important; writing-mode: vertical-rl !important; contain: none !important; color: red !important;
      font: 40px/3 fantasy !important; letter-spacing: 5px !important; text-align: right !important }
      body .cell > * { float: none !important }`),
  },
  {
    name: 'a page that styles by tag',
    head: style(`section, article, div, p, ul, li, h2, h3, a, button, input, span, time, bdi {
      margin: 30px !important; padding: 30px !important; border: 3px solid red !important;
      font: italic small-caps 30px fantasy !important;
      float: right !important; background: yellow !important }`),
  },
  {
    name: 'a page that puts something before and after every element',
    head: style(`body :not(.cell)::before, body :not(.cell)::after {
      content: "!" !important; display: block !important; height: 40px !important }`),
  },
  {
    name: "a page with custom properties of the widgets' inner names",
    head: style(`* { ${INNER_NAMES.map((name) => `${name}: 7px dashed lime`).join('; ')} }`),
  },
  {
    name: 'a page that registers custom properties',
    head: style(COMMON_NAMES.map((name) => `@property --${name} { syntax: "*"; inherits: false }`).join(' ')),
  },
  {
    name: 'a page in quirks mode',
    doctype: '',
  },
];
