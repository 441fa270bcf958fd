import { createWidget } from '../options.js';
import { tellHeight } from './height.js';

const { body, documentElement: page } = document;
const sheet = new CSSStyleSheet();
sheet.replaceSync('body { margin: 0; display: flow-root; font: 1em/1.6 system-ui, sans-serif }');
document.adoptedStyleSheets = [sheet];

const options = new URLSearchParams(location.search);
const widget = createWidget(options.get('widget') ?? '', options);

if (widget) {
  widget.append(...body.querySelectorAll('a'));
  body.prepend(widget);
  widget.addEventListener('mmc-load', () => introduce(widget));
  widget.addEventListener('mmc-error', () => introduce(widget));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => introduce(widget));
}
tellHeight();

/** The page takes its title, its language and its ground from the widget on it. */
function introduce({ shadowRoot }: HTMLElement): void {
  const root = shadowRoot?.querySelector<HTMLElement>('.root');
  if (!root) return;
  const title = shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();
  if (title) document.title = title;
  page.lang = root.lang;
  page.dir = root.dir;
  const { backgroundColor, colorScheme } = getComputedStyle(root);
  page.style.backgroundColor = backgroundColor;
  page.style.colorScheme = colorScheme;
}
