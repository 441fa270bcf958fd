import { lightContent } from '../../../src/light/index.js';
import { host } from '../../../src/light/host.js';
import { safeUrl } from '../../../src/feed/url.js';
import { UsageError } from '../model/usage-error.js';
import { draw } from './draw.js';
import type { Rendered, RenderRequest } from './request.js';
import { hashOf, fragmentStyles } from './style-sheet.js';
import { assetsMissing, elementOnly, mapIsDrawn, notAFolder } from './form-words.js';

/**
 * A widget as it looks, in a declarative shadow root, with its plain content beside it for whoever reads no shadow roots.
 *
 * @throws UsageError for what cannot be a fragment
 */
export function renderFragment(request: RenderRequest): Rendered {
  const { widget, attributes, tag } = request;
  if (widget === 'city-map' && attributes['view'] !== 'list') throw new UsageError(mapIsDrawn);
  if (tag) throw new UsageError(elementOnly(tag));
  const { styles, hash } = stylesFor(request);
  const { html, isEmpty } = draw(request);
  const look = `<template shadowrootmode="open">${styles}${html}</template>`;
  const rendered = { html: host(request, `${look}\n${lightContent(request).html}`), isEmpty };
  return hash ? { ...rendered, styleHash: hash } : rendered;
}

function stylesFor({ widget, styles, assets }: RenderRequest): { styles: string; hash?: string } {
  if (styles !== 'link') {
    const text = fragmentStyles(widget);
    return { styles: `<style>${text}</style>`, hash: hashOf(text) };
  }
  if (assets === undefined) throw new UsageError(assetsMissing);
  const address = safeUrl(`mmc-${widget}.css`, assets);
  if (!address) throw new UsageError(notAFolder(assets));
  return { styles: `<link rel="stylesheet" href="${address}">` };
}
