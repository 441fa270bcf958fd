/** The page of the configurator, with a small site of its own: see `site/`. */
import '../../src/configurator/index.js';
import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { MmcConfigurator } from '../../src/configurator/configurator.js';
import { findAll, isThere, nameOf, text } from '../support/reading.js';
import { until } from '../support/waiting.js';

export const HOME = new URL('site/', import.meta.url).href;

/** Opens the configurator at an address, and waits until the feed is checked and the preview measured. */
export async function open(hash = '', parentNode = document.createElement('div')): Promise<MmcConfigurator> {
  history.replaceState(null, '', hash || location.pathname + location.search);
  const page = await fixture<MmcConfigurator>(html`<mmc-configurator .home=${HOME}></mmc-configurator>`, {
    parentNode,
  });
  await until(() => isSettled(page), 'a checked feed and a measured preview');
  return page;
}

const isSettled = (page: Element): boolean =>
  /can be read|verdict bad/.test(page.shadowRoot?.innerHTML ?? '') &&
  text(page).includes('that the preview has measured');

export function close(): void {
  fixtureCleanup();
  history.replaceState(null, '', location.pathname + location.search);
}

/** Everything that can be set, opened. */
export function unfold(page: Element): void {
  for (const details of findAll(page, 'details')) details.setAttribute('open', '');
}

const labelOf = (control: HTMLElement): string => {
  const label =
    control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.labels?.[0] : undefined;
  return label ? text(label) : nameOf(control);
};

/** The control with this label; a group of them is named too: "Layout: Cards". */
export function control(page: Element, label: string): HTMLInputElement | HTMLSelectElement {
  const controls = findAll(page, 'input, select');
  const [group, name] = label.includes(': ') ? label.split(': ') : [undefined, label];
  const isMeant = (element: HTMLElement): boolean => {
    const legend = element.closest('fieldset')?.querySelector('legend');
    return labelOf(element) === name && (group === undefined || (legend !== null && text(legend ?? page) === group));
  };
  const found = controls.find(isMeant);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`No control "${label}" among: ${controls.map(labelOf).join(' | ')}`);
}

export const hasControl = (page: Element, label: string): boolean =>
  findAll(page, 'input, select').some((element) => labelOf(element) === label);

/** Says something with a text field or a list. */
export async function say(page: MmcConfigurator, label: string, value: string): Promise<void> {
  const element = control(page, label);
  element.value = value;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  await page.updateComplete;
}

/** Presses a box, or one of several. */
export async function tick(page: MmcConfigurator, label: string): Promise<void> {
  control(page, label).click();
  await page.updateComplete;
}

export async function press(page: MmcConfigurator, name: string): Promise<void> {
  const buttons = findAll(page, 'button').filter(isThere);
  const button = buttons.find((each) => nameOf(each) === name);
  if (!button) throw new Error(`No button "${name}" among: ${buttons.map(nameOf).join(' | ')}`);
  button.click();
  await page.updateComplete;
}

/** The blocks of the snippet: what goes where. */
export const blocks = (page: Element): Map<string, string> =>
  new Map(findAll(page, '.block').map((block) => [text(block.querySelector('h3') ?? block), codeOf(block)]));

const codeOf = (block: Element): string => block.querySelector('code')?.textContent ?? '';

/** The first element of a piece of HTML that a selector finds, as a browser reads it. */
export function parsed(code: string, selector: string): Element {
  const found = new DOMParser().parseFromString(code, 'text/html').querySelector(selector);
  if (!found) throw new Error(`No ${selector} in ${code}`);
  return found;
}

/** What is on the page that must not be. */
export const strangers = (page: Element): number => findAll(page, 'img, script, [onerror], [onclick]').length;
