import { html, type TemplateResult } from 'lit';

/** As many grey shapes as entries are expected, so that nothing jumps when they come. Silent to a screen reader. */
export function skeleton(count: number, className: string, bone: () => TemplateResult): TemplateResult {
  return html`<div class=${className} aria-hidden="true">${Array<null>(count).fill(null).map(bone)}</div>`;
}
