import { html, nothing, type TemplateResult } from 'lit';

/** Below the content: the line on the day of the facts, and the notice of the feed. */
export function footView(asOf: string | undefined, notice: string | undefined): TemplateResult | typeof nothing {
  if (!asOf && !notice) return nothing;
  return html`
    <div class="foot small muted" part="foot">
      ${asOf ? html`<p part="as-of">${asOf}</p>` : nothing}
      ${notice ? html`<p part="notice"><bdi>${notice}</bdi></p>` : nothing}
    </div>
  `;
}
