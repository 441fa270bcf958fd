import { z } from 'zod';
import { configSchema } from './schema.js';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** The names of the settings that are known at a path, such as `['sources', 0]`. */
export function settingsAt(path: readonly PropertyKey[]): readonly string[] {
  let at: JsonSchema | undefined = jsonSchema();
  for (const key of path) at = typeof key === 'number' ? at?.items : at?.properties?.[String(key)];
  return Object.keys(at?.properties ?? {});
}

/** The JSON Schema of the configuration, for completion in editors. */
export function jsonSchema(): JsonSchema {
  const schema: unknown = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' });
  return isSchema(schema) ? schema : {};
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;
