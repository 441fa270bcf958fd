/** A copy of a JSON value with another value at a path, or nothing there where no value is given. */
export function changed(json: unknown, path: string, value?: unknown): unknown {
  return changedAt(json, path.match(/[^.[\]]+/g) ?? [], value);
}

function changedAt(json: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof json !== 'object' || json === null) throw new Error(`Nothing has a field "${key}" here.`);
  const fields = new Map<string, unknown>(Object.entries(json));
  const replacement = rest.length ? changedAt(fields.get(key), rest, value) : value;
  if (replacement === undefined) fields.delete(key);
  else fields.set(key, replacement);
  return Array.isArray(json) ? [...fields.values()] : Object.fromEntries(fields);
}
