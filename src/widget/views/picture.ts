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
    @error=${onError}
    @load=${onLoad}
  />`;
}

function onError({ currentTarget }: Event): void {
  show(currentTarget, false);
}

function onLoad({ currentTarget }: Event): void {
  show(currentTarget, true);
}

/** Shows or hides a picture, and the frame that is there for it alone. */
function show(image: EventTarget | null, isShown: boolean): void {
  if (!(image instanceof HTMLImageElement)) return;
  image.hidden = !isShown;
  image.closest('.frame')?.toggleAttribute('hidden', !isShown);
}
