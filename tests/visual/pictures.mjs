/** The pictures that are compared: few enough to look at, one for each thing that could go wrong unseen. */

const picture = (name, story, width, more = {}) => ({ name, story, width, globals: {}, options: {}, ...more });
const dark = { globals: { theme: 'dark' } };
const arabic = { globals: { language: 'ar' } };
const longest = { globals: { language: 'longest' } };
const hostile = { globals: { host: 'hostile' } };
const highContrast = { globals: { contrast: 'high' } };
const forcedColours = { options: { forcedColors: 'active', colorScheme: 'dark' } };

export const PICTURES = [
  picture('news-list', 'news-list-looks--layout-list', 768),
  picture('news-list-320', 'news-list-looks--layout-list', 320),
  picture('news-list-1280', 'news-list-looks--layout-list', 1280),
  picture('news-list-dark', 'news-list-looks--layout-list', 768, dark),
  picture('news-list-arabic', 'news-list-looks--layout-list', 768, arabic),
  picture('news-cards', 'news-list-looks--layout-cards', 768),
  picture('news-cards-320', 'news-list-looks--layout-cards', 320),
  picture('news-cards-dark', 'news-list-looks--layout-cards', 1280, dark),
  picture('news-compact', 'news-list-looks--layout-compact', 768),
  picture('news-tools', 'news-list-looks--filters-and-search', 768),
  picture('news-tools-320-arabic', 'news-list-looks--filters-and-search', 320, arabic),
  picture('news-tools-320-longest', 'news-list-looks--filters-and-search', 320, longest),
  picture('news-our-city', 'news-list-looks--our-city', 768),
  picture('news-all-fields', 'news-list-content--all-fields', 768),
  picture('news-long-word', 'news-list-content--long-word', 320),
  picture('news-nothing-matches', 'news-list-interactions--nothing-matches', 768),
  picture('news-loading', 'news-list-states--loading', 768),
  picture('news-empty', 'news-list-states--empty', 768),
  picture('news-none-can-be-shown', 'news-list-states--none-can-be-shown', 768),
  picture('news-stale', 'news-list-states--stale', 768),
  picture('news-error', 'news-list-states--error-http', 768),
  picture('news-error-dark', 'news-list-states--error-network', 320, dark),
  picture('news-hostile', 'news-list-looks--filters-and-search', 768, hostile),
  picture('news-high-contrast', 'news-list-looks--filters-and-search', 768, highContrast),
  picture('news-forced-colours', 'news-list-interactions--filter', 768, forcedColours),

  picture('card', 'press-release-card-looks--closed', 768),
  picture('card-all-fields', 'press-release-card-content--all-fields', 768),
  picture('card-all-fields-320', 'press-release-card-content--all-fields', 320),
  picture('card-all-fields-1280-dark', 'press-release-card-content--all-fields', 1280, dark),
  picture('card-all-fields-arabic', 'press-release-card-content--all-fields', 768, arabic),
  picture('card-loading', 'press-release-card-states--loading', 768),
  picture('card-title-only', 'press-release-card-content--title-only', 768),
  picture('card-withdrawn', 'press-release-card-content--withdrawn', 768),
  picture('card-forced-colours', 'press-release-card-content--all-fields', 768, forcedColours),

  picture('roster', 'board-roster-looks--layout-grid', 768),
  picture('roster-portraits-320', 'board-roster-looks--portraits-grid', 320),
  picture('roster-portraits-1280', 'board-roster-looks--portraits-grid', 1280),
  picture('roster-portraits-list', 'board-roster-looks--portraits-list', 768),
  picture('roster-portraits-compact', 'board-roster-looks--portraits-compact', 768),
  picture('roster-former', 'board-roster-looks--former', 768),
  picture('roster-former-dark', 'board-roster-looks--former', 768, dark),
  picture('roster-our-city-arabic', 'board-roster-looks--our-city', 768, arabic),
  picture('roster-loading', 'board-roster-states--loading', 768),
  picture('roster-biography', 'board-roster-interactions--disclosure', 768),
  picture('roster-forced-colours', 'board-roster-looks--our-city', 768, forcedColours),

  picture('map', 'city-map-map--our-city', 1280),
  picture('map-320', 'city-map-map--our-city', 320),
  picture('map-dark', 'city-map-map--our-city', 768, dark),
  picture('map-arabic', 'city-map-map--our-city', 768, arabic),
  picture('map-zoomed', 'city-map-map--fine-outline', 768),
  picture('map-and-list', 'city-map-looks--filters-and-search', 768),
  picture('map-and-list-320-arabic', 'city-map-looks--filters-and-search', 320, arabic),
  picture('map-city', 'city-map-map-interactions--open-a-city', 1280),
  picture('map-several-320', 'city-map-map-interactions--choose-from-several', 320),
  picture('map-loading', 'city-map-states--loading', 768),
  picture('map-hostile', 'city-map-map--filters-as-legend', 768, hostile),
  picture('map-forced-colours', 'city-map-map--our-city', 768, forcedColours),

  picture('look-controls', 'foundations-rules--controls', 768),
  picture('look-type', 'foundations-rules--type-scale', 768),
];
