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

/** Whether the attribute is there. */
export const flag = { type: Boolean } satisfies PropertyDeclaration;

/** What the reader does on the page: no attribute. */
export const internal = { state: true } satisfies PropertyDeclaration;
