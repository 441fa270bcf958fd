/** What a reader meets in a widget, found by its role, its words or its part. */

const ROLES = {
  alert: '[role="alert"]',
  button: 'button, summary',
  group: '[role="group"]',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: 'img',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  searchbox: 'input[type="search"]',
  status: '[role="status"]',
};
type Role = keyof typeof ROLES;

/** Everything inside a widget, or inside a piece of one, that a selector finds. */
export function findAll(root: Element, selector: string): HTMLElement[] {
  return [...(root.shadowRoot ?? root).querySelectorAll<HTMLElement>(selector)];
}

export const parts = (root: Element, name: string): HTMLElement[] => findAll(root, `[part~="${name}"]`);

export function part(root: Element, name: string): HTMLElement {
  const [first] = parts(root, name);
  if (!first) throw new Error(`There is no part "${name}" here: ${text(root)}`);
  return first;
}

/** Those with this role that are to be seen or heard; with a name: only what is called so, whole or by a pattern. */
export const allByRole = (root: Element, role: Role, name?: string | RegExp): HTMLElement[] =>
  findAll(root, ROLES[role]).filter((element) => isThere(element) && isCalled(nameOf(element), name));

/** The first with this role and name. */
export function byRole(root: Element, role: Role, name?: string | RegExp): HTMLElement {
  const [first] = allByRole(root, role, name);
  if (!first) throw new Error(`No ${role} "${name}" among: ${allByRole(root, role).map(nameOf).join(' | ')}`);
  return first;
}

function isCalled(text: string, name: string | RegExp | undefined): boolean {
  return name === undefined || (typeof name === 'string' ? text === name : name.test(text));
}

/** Whether the page shows an element, or says it to a screen reader. */
export const isThere = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** The text of a widget or of a piece of one, on one line. */
export const text = (node: Node): string => {
  const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
  const all = root instanceof ShadowRoot ? [...root.children].filter(({ localName }) => localName !== 'style') : [root];
  return oneLine(all.map(({ textContent }) => textContent ?? '').join(' '));
};

export const texts = (root: Element, partName: string): string[] => parts(root, partName).map(text);

const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** The name of an element, as a screen reader says it. */
export function nameOf(element: Element): string {
  const label =
    element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.closest('label')?.textContent;
  return oneLine(label ?? heard(element));
}

function heard(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  return [...node.childNodes].map(heard).join('');
}

/** All headings in their order, with their levels: "2 News and Resources". */
export const headings = (root: Element): string[] =>
  allByRole(root, 'heading').map((heading) => `${heading.localName.slice(1)} ${nameOf(heading)}`);

/** What the status line says. */
export const statusOf = (root: Element): string => nameOf(byRole(root, 'status'));

/** The titles of the entries, in their order. */
export const titles = (root: Element): string[] => texts(root, 'title');

/** The entry that has this title. */
export function entry(root: Element, title: string | RegExp): HTMLElement {
  const isMeant = (item: HTMLElement): boolean =>
    titles(item).some((found) => (typeof title === 'string' ? found === title : title.test(found)));
  const found = parts(root, 'item').find(isMeant);
  if (!found) throw new Error(`No entry "${title}" among: ${titles(root).join(' | ')}`);
  return found;
}

/** Whether the focus is somewhere in the widget. */
export const hasFocus = (widget: Element): boolean => document.activeElement === widget && focused(widget) !== null;

/** What in the widget has the focus. */
export const focused = (widget: Element): Element | null => widget.shadowRoot?.activeElement ?? null;

/** The name of what has the focus: names are compared, not elements; a failing test that prints those never ends. */
export const focusedName = (widget: Element): string => nameOf(focused(widget) ?? document.body);

/** The entry that has the focus, or has in it what has the focus. */
export const focusedEntry = (widget: Element): string =>
  parts(widget, 'item')
    .filter((item) => item.contains(focused(widget)))
    .flatMap(titles)
    .join();
