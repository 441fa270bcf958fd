import { type CSSResult, html, render, type TemplateResult } from 'lit';
import { base } from '../../src/theme/base.js';
import { choices } from '../../src/theme/choices.js';
import { controls } from '../../src/theme/controls.js';
import { states } from '../../src/theme/states.js';

const SHEETS = [base, controls, choices, states];

/** A piece of a widget on its own, under the style sheets that all widgets have, and those of its own. */
export function specimen(
  content: TemplateResult,
  theme: 'light' | 'dark' = 'light',
  own: readonly CSSResult[] = [],
): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...SHEETS, ...own].flatMap(({ styleSheet }) => styleSheet ?? []);
  render(html`<div class="root ${theme}" lang="en" dir="ltr"><div class="inner">${content}</div></div>`, root);
  return host;
}
