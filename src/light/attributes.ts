/** The attributes of an element, as HTML has them. */
export type Attributes = Readonly<Record<string, string>>;

/** Whether a boolean attribute is set: there, unless it says "false". */
export const isSet = (attributes: Attributes, name: string): boolean => (attributes[name] ?? 'false') !== 'false';

/** A number; undefined where the attribute is not there or says no number. */
export function numberOf(attributes: Attributes, name: string): number | undefined {
  const number = parseFloat(attributes[name] ?? '');
  return Number.isNaN(number) ? undefined : number;
}
