import manifest from '../../../dist/custom-elements.json?raw';
import { type Option, readManifest } from '../../../src/configurator/manifest.js';
import { nearest } from '../config/nearest.js';
import { UsageError } from '../model/usage-error.js';
import type { Widget } from './request.js';
import { attributeValue } from './words.js';

export type { Option };

/** Said by an option of the command, which has them for every widget. */
const OF_THE_COMMAND = new Set(['src', 'lang']);

/** The attributes that somebody may write on a widget, as the manifest of the elements has them. */
export function attributesOf(widget: Widget): readonly Option[] {
  const element = readManifest(JSON.parse(manifest)).find(({ name }) => name === widget);
  return (element?.options ?? []).filter(({ name }) => !OF_THE_COMMAND.has(name));
}

/**
 * An attribute as HTML has it; undefined where it is not to be written.
 *
 * @throws UsageError for a value that the attribute cannot have
 */
export function readAttribute({ name, kind, values }: Option, value: string): string | undefined {
  const refuse = (expected: string): never => {
    throw new UsageError(attributeValue(name, value, expected, nearest(value, values)));
  };
  switch (kind) {
    case 'flag':
      if (value === 'false') return undefined;
      return value === '' || value === 'true' ? '' : refuse('true, false');
    case 'number':
      return value.trim() !== '' && Number.isFinite(Number(value)) ? value : refuse('1, 2, 3 …');
    case 'choice':
      return values.includes(value) ? value : refuse(values.join(', '));
    case 'text':
      return value;
  }
}
