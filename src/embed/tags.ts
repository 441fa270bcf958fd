export const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];

/** What makes a widget of a link or of a `<div>`: `<a data-mmc-widget="board-roster" data-our-city="Amman" href="…">…</a>`. */
export const PLAIN = 'data-mmc-widget';

/** The name of a widget, of what somebody has written: as good in capitals, and as that of the element. */
export const nameOf = (written: string): string => written.trim().toLowerCase().replace(/^mmc-/, '');

export const tagOf = (name: string): string => `mmc-${nameOf(name)}`;
