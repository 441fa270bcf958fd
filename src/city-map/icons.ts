import { html, type TemplateResult } from 'lit';

/** From Lucide (https://lucide.dev, ISC licence), the same strokes in a square of 24. */
const PATHS = {
  plus: 'M5 12h14M12 5v14',
  minus: 'M5 12h14',
  world: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20a14.5 14.5 0 0 0 0 20a14.5 14.5 0 0 0 0-20M2 12h20',
  close: 'M18 6L6 18M6 6l12 12',
  pin: 'M20 10c0 5-5.5 10.2-7.4 11.8a1 1 0 0 1-1.2 0C9.5 20.2 4 15 4 10a8 8 0 0 1 16 0M12 7a3 3 0 1 0 0 6a3 3 0 1 0 0-6',
};

/** A picture for a button that has a name in words. */
export const icon = (name: keyof typeof PATHS): TemplateResult => html`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]}></path></svg>
`;
