import { attributesOf, readAttribute } from '../render/options.js';
import { addressMissing, attributeUnknown } from '../render/words.js';
import { UsageError } from '../model/usage-error.js';
import type { Config } from './config.js';
import { nearest } from './nearest.js';
import type { RenderConfig } from './schema.js';

/** Refuses what the schema lets pass: attributes that a widget does not have, and a widget that could not find its feed. */
export function refuseRenders({ renders, base, placeOf }: Pick<Config, 'renders' | 'base' | 'placeOf'>): void {
  for (const [index, settings] of renders.entries()) {
    const path = ['render', index];
    if (!base && !hasAddress(settings)) {
      throw new UsageError(addressMissing(settings.src ?? 'feed.json'), placeOf(path));
    }
    refuseAttributes(settings, (name) => placeOf([...path, 'attributes', name]));
  }
}

const hasAddress = ({ feed, src = '' }: RenderConfig): boolean => feed !== undefined || /^https?:/i.test(src);

function refuseAttributes({ widget, attributes }: RenderConfig, placeOf: (name: string) => string): void {
  const options = attributesOf(widget);
  for (const [name, value] of Object.entries(attributes)) {
    const option = options.find((each) => each.name === name);
    const names = options.map((each) => each.name);
    if (!option) throw new UsageError(attributeUnknown(widget, name, nearest(name, names)), placeOf(name));
    try {
      readAttribute(option, String(value));
    } catch (error) {
      throw error instanceof UsageError ? new UsageError(error.words, placeOf(name)) : error;
    }
  }
}
