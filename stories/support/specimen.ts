import { html, render, type TemplateResult } from 'lit';
import { base } from '../../src/theme/base.js';
import { controls } from '../../src/theme/controls.js';
import { states } from '../../src/theme/states.js';

const SHEETS = [base, controls, states].flatMap(({ styleSheet }) => styleSheet ?? []);

/** A piece of a widget on its own, under the style sheets that widgets have. */
export function specimen(content: TemplateResult, theme: 'light' | 'dark' = 'light'): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = SHEETS;
  render(html`<div class="root ${theme}" lang="en" dir="ltr"><div class="inner">${content}</div></div>`, root);
  return host;
}
