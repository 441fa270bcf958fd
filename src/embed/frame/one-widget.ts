import { isSupported } from '../../widget/supported.js';
import { createWidget, setOptions } from '../options.js';
import { keepTellingHeight, tellHeight } from './height.js';

const { body, documentElement: page } = document;
const options = new URLSearchParams(location.search);

// In too old a browser, the page stays a link.
if (isSupported()) {
  stylePage();
  const widget = createWidget(options.get('widget') ?? '');
  if (widget) show(widget);
  keepTellingHeight();
}

function stylePage(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body { margin: 0; display: flow-root; font: 1em/1.6 system-ui, sans-serif }');
  document.adoptedStyleSheets = [sheet];
  // Until the widget is there: a dark one does not come onto a white page.
  page.style.colorScheme =
    new Map([
      ['dark', 'dark'],
      ['auto', 'light dark'],
    ]).get(options.get('theme') ?? '') ?? 'light';
}

function show(widget: HTMLElement): void {
  setOptions(widget, (option) => options.get(option));
  widget.append(...body.querySelectorAll('a'));
  body.prepend(widget);
  for (const type of ['mmc-load', 'mmc-error']) {
    widget.addEventListener(type, () => {
      introduce(widget);
      // Chromium observes nothing in a frame that is out of sight. It is to have its height before it is seen.
      tellHeight();
    });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => introduce(widget));
}

/** The page takes its title, its language and its ground from the widget on it. */
function introduce(widget: HTMLElement): void {
  const root = widget.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!root) return;
  const title = root.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();
  // Without a heading of the widget's own, the first is that of an entry.
  if (title && widget.getAttribute('heading') !== '') document.title = title;
  page.lang = root.lang;
  page.dir = root.dir;
  const { backgroundColor, colorScheme } = getComputedStyle(root);
  page.style.backgroundColor = backgroundColor;
  page.style.colorScheme = colorScheme;
}
