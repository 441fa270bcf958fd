/** Entries at once, where nobody says how many. */
export const NEWS_AT_ONCE = 10;
export const CITIES_AT_ONCE = 500;

export const pageSizeOf = (limit: number | undefined, standard: number): number =>
  limit && limit > 0 ? Math.floor(limit) : standard;
