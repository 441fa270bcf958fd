import type { Choice } from '../choice.js';
import { declarations } from '../look.js';

/** The custom properties that a choice sets. A frame is a page of its own: none reaches into it. */
export const declarationsOf = ({ form, look, attributes }: Choice): [name: string, value: string][] =>
  form === 'frame' ? [] : declarations(look, attributes['theme']);
