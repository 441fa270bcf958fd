import type { PropertyDeclaration } from 'lit';

/** Text; undefined where the attribute is not there. */
export const text = {
  converter: { fromAttribute: (value: string | null): string | undefined => value ?? undefined },
} satisfies PropertyDeclaration;

/** A number; undefined where the attribute is not there or says no number. */
export const number = {
  converter: {
    fromAttribute: (value: string | null): number | undefined => {
      const parsed = parseFloat(value ?? '');
      return Number.isNaN(parsed) ? undefined : parsed;
    },
  },
} satisfies PropertyDeclaration;

/** Yes or no, in every way in which frameworks write it: see `isYes`. */
export const flag = { ...text, type: Boolean } satisfies PropertyDeclaration;

/** Whether a boolean attribute or property is set: an empty string is yes, as in HTML, and the word "false" is no. */
export function isYes(value: unknown): boolean {
  return value === '' || (Boolean(value) && value !== 'false');
}

/** What the reader does on the page: no attribute. */
export const internal = { state: true } satisfies PropertyDeclaration;
