/** The highest `_mmc.format` that this version reads. */
export const FORMAT = 1;
/** The most entries of one section. */
export const MAX_ENTRIES = 20_000;
/** The most members of a list inside an entry: each is drawn. */
export const MAX_MEMBERS = 200;
