import { html, type TemplateResult } from 'lit';

/** A picture that leaves without a trace when it cannot be loaded. Its place is reserved by the style sheet. */
export function picture(src: string, alt: string): TemplateResult {
  return html`<img
    part="image"
    class="picture"
    src=${src}
    alt=${alt}
    loading="lazy"
    decoding="async"
    referrerpolicy="strict-origin-when-cross-origin"
    @error=${onError}
    @load=${onLoad}
  />`;
}

function onError({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLImageElement) currentTarget.hidden = true;
}

function onLoad({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLImageElement) currentTarget.hidden = false;
}
