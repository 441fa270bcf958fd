import { plainDocument } from '../widget/plain-document.js';

/**
 * Makes a `<template>` of the HTML of a Lit template without `innerHTML`, and so without a Trusted Types policy:
 * the widgets render on pages that allow no policy, and beside another copy of Lit that holds the only one.
 * The build puts it in the place of Lit's own (`scripts/harden-lit.mjs`).
 *
 * It reads what our templates are written in: closed tags, double quotes or none, no entities.
 */
export function createTemplate(html: string): HTMLTemplateElement {
  const template = plainDocument.createElement('template');
  const inert = template.content.ownerDocument;
  const open: Node[] = [];
  let parent: Node = template.content;
  for (const [text, comment, closing, name, attributes = ''] of html.matchAll(TOKEN)) {
    if (closing) parent = open.pop() ?? parent;
    else if (!name) parent.appendChild(comment ? inert.createComment(comment) : inert.createTextNode(text));
    else {
      const isSvg = name === 'svg' || parent instanceof SVGElement;
      const element = inert.createElementNS(isSvg ? SVG : HTML, name);
      for (const [, attribute = '', quoted, bare] of attributes.matchAll(ATTRIBUTE)) {
        // `.property`, `?boolean` and `@event` are no names that setAttribute takes; Lit knows them by their order.
        element.setAttribute(attribute.replace(/^[.?@]/, ''), quoted ?? bare ?? '');
      }
      parent.appendChild(element);
      if (!VOID.test(name) && !attributes.endsWith('/')) {
        open.push(parent);
        parent = element;
      }
    }
  }
  return template;
}

const TOKEN = /<(\?[^>]*)>|<\/([^>]+)>|<([a-z][^\s/>]*)((?:"[^"]*"|[^">])*)>|[^<]+/g;
const ATTRIBUTE = /([^\s=/]+)(?:="([^"]*)"|=([^\s"]+))?/g;
const VOID = /^(br|hr|img|input)$/;
const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
