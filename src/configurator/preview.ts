/** The page of the preview: it shows the widget that the configurator asks for, and says how high it is. */
import { isFrom, isShow, type Measured, type Ready, type Show } from './messages.js';

let wanted: Show | undefined;

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (!isFrom(parent, event) || !isShow(event.data)) return;
  wanted = event.data;
  void show(event.data);
});
// A link that stays in the frame would put another page in the place of the preview.
addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link) link.target = '_blank';
});
tell({ mmc: 'ready' });

async function show(request: Show): Promise<void> {
  const tag = `mmc-${request.widget}`;
  if (!/^mmc-[a-z]+(-[a-z]+)*$/.test(tag)) return;
  document.documentElement.dataset['ground'] = request.ground;
  const widget = document.querySelector<HTMLElement>(`main > ${tag}`) ?? document.createElement(tag);
  // The loader has the code come for what is on the page. Hidden and lazy, the widget asks for no feed before it is told which.
  if (!widget.isConnected) {
    widget.hidden = true;
    widget.setAttribute('loading', 'lazy');
    document.querySelector('main')?.replaceChildren(widget);
    watch(widget, request.widget);
  }
  await customElements.whenDefined(tag);
  if (wanted !== request) return;
  setAttributes(widget, request.attributes);
  for (const name of [...widget.style]) widget.style.removeProperty(name);
  for (const [name, value] of request.declarations) {
    if (name.startsWith('--mmc-')) widget.style.setProperty(name, value);
  }
  widget.hidden = false;
}

/** Attributes that the widget knows, and no others. */
function setAttributes(widget: HTMLElement, attributes: Show['attributes']): void {
  const known: unknown = Reflect.get(widget.constructor, 'observedAttributes');
  const names: unknown[] = Array.isArray(known) ? known : [];
  const wish = new Map(attributes.filter(([name]) => names.includes(name)));
  for (const name of widget.getAttributeNames()) {
    if (names.includes(name) && !wish.has(name)) widget.removeAttribute(name);
  }
  for (const [name, value] of wish) {
    if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
}

function watch(element: HTMLElement, widget: string): void {
  const measure = (): void => {
    const state = element.getAttribute('state') ?? 'loading';
    tell({ mmc: 'measured', widget, height: element.offsetHeight, state });
  };
  new ResizeObserver(measure).observe(element);
  new MutationObserver(measure).observe(element, { attributes: true, attributeFilter: ['state'] });
}

function tell(message: Ready | Measured): void {
  if (parent !== window) parent.postMessage(message, location.origin);
}
