import { html, nothing, type TemplateResult } from 'lit';

/** A heading of a level that is known only at run time, clamped to 1 to 6. */
export function heading(
  level: number,
  content: unknown,
  names: { id?: string; class: string; part: string },
): TemplateResult {
  const { id = nothing, class: className, part } = names;
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 id=${id} class=${className} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${className} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${className} part=${part}>${content}</h6>`;
  }
}
