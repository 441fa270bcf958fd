import { lightContent } from '../../../src/light/index.js';
import { host } from '../../../src/light/host.js';
import type { Rendered, RenderRequest } from './request.js';

/** Plain HTML inside the element, or inside a `<div>` that stands for it. */
export function renderLight(request: RenderRequest): Rendered {
  const { html, isEmpty } = lightContent(request);
  return { html: host(request, html), isEmpty };
}
