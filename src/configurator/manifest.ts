import { isObject } from '../feed/shape.js';

/** An attribute, and what may be said with it. */
export interface Option {
  name: string;
  kind: 'choice' | 'flag' | 'number' | 'text';
  /** What a choice is between. */
  values: string[];
  /** What holds where the attribute is not written. */
  standard: string | undefined;
  description: string;
}

export interface WidgetOptions {
  /** Without the prefix: `news-list`. */
  name: string;
  summary: string;
  options: Option[];
}

/** The widgets and their attributes, as custom-elements.json has them; what the widgets themselves set is left out. */
export function readManifest(manifest: unknown): WidgetOptions[] {
  return listOf(manifest, 'modules')
    .flatMap((module) => listOf(module, 'declarations'))
    .flatMap((declaration) => {
      const tag = textOf(declaration, 'tagName');
      if (!tag) return [];
      const options = listOf(declaration, 'attributes')
        .map(readOption)
        .filter(({ description }) => !description.includes('Read-only'));
      return [{ name: tag.replace(/^mmc-/, ''), summary: textOf(declaration, 'summary'), options }];
    });
}

function readOption(attribute: Record<string, unknown>): Option {
  const type = isObject(attribute['type']) ? textOf(attribute['type'], 'text') : '';
  const values = [...type.matchAll(/["']([^"']+)["']/g)].map(([, value = '']) => value);
  return {
    name: textOf(attribute, 'name'),
    kind: values.length > 0 ? 'choice' : kindOf(type),
    values,
    standard: textOf(attribute, 'default') || undefined,
    description: textOf(attribute, 'description'),
  };
}

function kindOf(type: string): Option['kind'] {
  if (type.startsWith('boolean')) return 'flag';
  return type.startsWith('number') ? 'number' : 'text';
}

function listOf(value: unknown, key: string): Record<string, unknown>[] {
  const list: unknown = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function textOf(value: Record<string, unknown>, key: string): string {
  const text = value[key];
  return typeof text === 'string' ? text : '';
}
